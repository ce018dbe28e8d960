/** Made by `npm run programme` from the content packs; never written by hand. */
import { pack as pack1 } from './angesthjalpen-ung/1.0.0/pack.ts'
import type { Pack } from '../pack.ts'

export const packs: readonly Pack[] = [pack1]
