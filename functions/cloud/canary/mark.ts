/** By what the functions know the canary: a mark that only the stage can make, and that soon runs out. */
import { canaryFrame } from '../../../shared/rules/on-call/canary-names.ts'
import { openToken, sealToken } from '../../ports/signed-token.ts'
import type { World } from '../../ports/world.ts'

const holdsFor = 2 * 60_000

export const makeMark = (world: World): string => sealToken(world, 'canary', { at: world.now() })

export const isMark = (world: World, given: string): boolean => {
  const mark = openToken<{ at: number }>(world, 'canary', given)
  return mark !== undefined && Math.abs(world.now() - mark.at) < holdsFor
}

export const markedFrame = (mark: string, frame: object): string =>
  `${canaryFrame}${JSON.stringify(mark)},"frame":${JSON.stringify(frame)}}`

/** What a frame of the canary says of itself; whether its mark holds is another question. */
export const openFrame = (text: string): { mark: string; body: string } | undefined => {
  try {
    const { canary, frame } = JSON.parse(text) as { canary: unknown; frame: unknown }
    return typeof canary === 'string' ? { mark: canary, body: JSON.stringify(frame) } : undefined
  } catch {
    return undefined
  }
}
