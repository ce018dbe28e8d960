/** The part that seals, fetched when a talk is near; a failed fetch is tried again the next time. */
import type * as part from './sealing.ts'

type Sealing = typeof part

let coming: Promise<Sealing> | undefined

export const sealing = (): Promise<Sealing> => {
  coming ??= import('./sealing.ts').catch((problem: unknown) => {
    coming = undefined
    throw problem
  })
  return coming
}
