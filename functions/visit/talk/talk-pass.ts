/**
 * A pass into one talk: signed by us, naming visit, epoch, side and the other side's connection.
 * It lets a message be stored and delivered without reading anything first. It ends with
 * its part of the talk: a message then comes to a closed number, and what is not stored asks first. See
 * docs/adr/0004.
 */
import { times } from '../../../shared/rules/line/times.ts'
import { isHeld } from '../../../shared/rules/line/visit-states.ts'
import type { VisitId } from '../../../shared/ids.ts'
import type { World } from '../../ports/world.ts'
import { sealToken, openToken } from '../../ports/signed-token.ts'
import { visitById } from '../find-visit.ts'

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

/** True while the talk goes on in the part that the pass is for. */
export const passInForce = async (world: World, { visit, epoch }: Pass): Promise<boolean> => {
  for (const fresh of [false, true]) {
    const now = await visitById(world, visit, fresh)
    if (now !== undefined && isHeld(now.state) && now.epoch === epoch) return true
  }
  return false
}
