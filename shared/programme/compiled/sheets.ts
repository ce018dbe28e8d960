/** Made by `npm run programme` from the content packs; never written by hand. */
import type { Sheet } from '../sheet.ts'

// What was compiled was checked then: a page that reads it need not infer its shape again.
const as = (compiled: unknown) => compiled as Sheet

export const sheets: Readonly<Record<string, () => Promise<Sheet>>> = {
  'angesthjalpen-ung/manual/sv': async () =>
    as((await import('./angesthjalpen-ung/manual.sv.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/parents/en': async () =>
    as((await import('./angesthjalpen-ung/parents.en.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/parents/sv-x-latt': async () =>
    as((await import('./angesthjalpen-ung/parents.sv-x-latt.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/parents/sv': async () =>
    as((await import('./angesthjalpen-ung/parents.sv.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/shelf/en': async () =>
    as((await import('./angesthjalpen-ung/shelf.en.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/shelf/sv-x-latt': async () =>
    as((await import('./angesthjalpen-ung/shelf.sv-x-latt.json', { with: { type: 'json' } })).default),
  'angesthjalpen-ung/shelf/sv': async () =>
    as((await import('./angesthjalpen-ung/shelf.sv.json', { with: { type: 'json' } })).default),
}
