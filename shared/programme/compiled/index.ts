/** Made by `npm run programme` from the content packs; never written by hand. */
import pack1 from './angesthjalpen-ung/1.0.0/pack.json' with { type: 'json' }
import type { Pack } from '../pack.ts'

export const packs = [pack1] as unknown as readonly Pack[]
