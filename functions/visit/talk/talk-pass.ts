/**
 * A pass into one talk: signed by us, naming visit, epoch, side and the other side's connection.
 * It lets a message be stored and delivered without reading anything first. It can only write into
 * its own epoch, so one that outlives its talk reaches nobody. See docs/adr/0004.
 */
import { times } from '../../../shared/rules/line/times.ts'
import type { VisitId } from '../../../shared/ids.ts'
import type { World } from '../../ports/world.ts'
import { sealToken, openToken } from '../../ports/signed-token.ts'

export type Side = 'youth' | 'counsellor'

export interface Pass {
  visit: VisitId
  epoch: number
  side: Side
  /** Whose pass it is, on the counsellor's side. */
  staff?: string
  /** The other side's live connection when the pass was made. */
  peer?: string
  /** Further windows of the other side. */
  beside?: string[]
  at: number
}

export const makePass = (world: World, pass: Omit<Pass, 'at'>): string =>
  sealToken(world, 'pass', { ...pass, at: world.now() })

/** The pass, or undefined when it is not ours or too old. */
export const readPass = (world: World, text: string): Pass | undefined => {
  const pass = openToken<Pass>(world, 'pass', text)
  return pass === undefined || world.now() - pass.at > times.pass ? undefined : pass
}
