/** Made by `npm run programme` from the content packs; never written by hand. */
import pack1 from './angesthjalpen-ung/1.0.0/pack.json' with { type: 'json' }
import pack2 from './angesthjalpen-ung/2.0.0/pack.json' with { type: 'json' }
import type { Pack } from '../pack.ts'

// What was compiled was checked then: its shape is not inferred again.
const as = (compiled: unknown) => compiled as Pack

export const packs: readonly Pack[] = [as(pack1), as(pack2)]
