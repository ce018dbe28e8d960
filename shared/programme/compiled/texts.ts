/** Made by `npm run programme` from the content packs; never written by hand. */
import type { ModuleText } from '../pack.ts'

export const texts: Readonly<Record<string, () => Promise<ModuleText>>> = {
  'angesthjalpen-ung/1.0.0/m1/en': async () =>
    (await import('./angesthjalpen-ung/1.0.0/m1.en.ts')).text,
  'angesthjalpen-ung/1.0.0/m1/sv-x-latt': async () =>
    (await import('./angesthjalpen-ung/1.0.0/m1.sv-x-latt.ts')).text,
  'angesthjalpen-ung/1.0.0/m1/sv': async () =>
    (await import('./angesthjalpen-ung/1.0.0/m1.sv.ts')).text,
  'angesthjalpen-ung/1.0.0/m2/sv': async () =>
    (await import('./angesthjalpen-ung/1.0.0/m2.sv.ts')).text,
  'angesthjalpen-ung/1.0.0/m3/sv': async () =>
    (await import('./angesthjalpen-ung/1.0.0/m3.sv.ts')).text,
  'angesthjalpen-ung/1.0.0/m4/sv': async () =>
    (await import('./angesthjalpen-ung/1.0.0/m4.sv.ts')).text,
  'angesthjalpen-ung/1.0.0/m5/sv': async () =>
    (await import('./angesthjalpen-ung/1.0.0/m5.sv.ts')).text,
  'angesthjalpen-ung/1.0.0/m6/sv': async () =>
    (await import('./angesthjalpen-ung/1.0.0/m6.sv.ts')).text,
  'angesthjalpen-ung/1.0.0/m7/sv': async () =>
    (await import('./angesthjalpen-ung/1.0.0/m7.sv.ts')).text,
  'angesthjalpen-ung/1.0.0/m8/sv': async () =>
    (await import('./angesthjalpen-ung/1.0.0/m8.sv.ts')).text,
}
