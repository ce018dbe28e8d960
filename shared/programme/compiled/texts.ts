/** Made by `npm run programme` from the content packs; never written by hand. */
import type { ModuleText } from '../pack.ts'

// What was compiled was checked then: a page that reads it need not infer its shape again.
const as = (compiled: unknown) => compiled as ModuleText

export const texts: Readonly<Record<string, () => Promise<ModuleText>>> = {
  'angesthjalpen-ung/1.0.0/m1/en': async () =>
    as((await import('./angesthjalpen-ung/1.0.0/m1.en.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/1.0.0/m1/sv-x-latt': async () =>
    as((await import('./angesthjalpen-ung/1.0.0/m1.sv-x-latt.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/1.0.0/m1/sv': async () =>
    as((await import('./angesthjalpen-ung/1.0.0/m1.sv.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/1.0.0/m2/sv': async () =>
    as((await import('./angesthjalpen-ung/1.0.0/m2.sv.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/1.0.0/m3/sv': async () =>
    as((await import('./angesthjalpen-ung/1.0.0/m3.sv.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/1.0.0/m4/sv': async () =>
    as((await import('./angesthjalpen-ung/1.0.0/m4.sv.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/1.0.0/m5/sv': async () =>
    as((await import('./angesthjalpen-ung/1.0.0/m5.sv.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/1.0.0/m6/sv': async () =>
    as((await import('./angesthjalpen-ung/1.0.0/m6.sv.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/1.0.0/m7/sv': async () =>
    as((await import('./angesthjalpen-ung/1.0.0/m7.sv.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/1.0.0/m8/sv': async () =>
    as((await import('./angesthjalpen-ung/1.0.0/m8.sv.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m1/en': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m1.en.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m1/sv-x-latt': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m1.sv-x-latt.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m1/sv': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m1.sv.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m2/en': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m2.en.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m2/sv-x-latt': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m2.sv-x-latt.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m2/sv': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m2.sv.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m3/en': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m3.en.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m3/sv-x-latt': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m3.sv-x-latt.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m3/sv': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m3.sv.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m4/en': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m4.en.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m4/sv-x-latt': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m4.sv-x-latt.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m4/sv': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m4.sv.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m5/en': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m5.en.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m5/sv-x-latt': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m5.sv-x-latt.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m5/sv': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m5.sv.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m6/en': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m6.en.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m6/sv-x-latt': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m6.sv-x-latt.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m6/sv': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m6.sv.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m7/en': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m7.en.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m7/sv-x-latt': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m7.sv-x-latt.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m7/sv': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m7.sv.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m8/en': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m8.en.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m8/sv-x-latt': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m8.sv-x-latt.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/2.0.0/m8/sv': async () =>
    as((await import('./angesthjalpen-ung/2.0.0/m8.sv.json', { with: { type: 'json' } })).default),
}
