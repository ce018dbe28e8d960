/** Made by `npm run programme` from the content packs; never written by hand. */
import type { Instrument } from '../../rules/scales/instrument.ts'

// What was compiled was checked then: its shape is not inferred again.
export const instruments = [] as unknown as readonly Instrument[]
