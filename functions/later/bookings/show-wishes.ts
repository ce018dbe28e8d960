/** Wishes as they are shown: to their code, and to the staff without anything of anybody. */
import { topicFields, valuesOf } from '../../../shared/rules/line/told-fields.ts'
import type { DeskWish, YouthWish } from '../../../shared/contract/later/wishes.ts'
import type { OpenCode } from '../codes/code.ts'
import { holderCard, type StaffMember } from '../../visit/index.ts'
import { readAll } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'
import { standingAnswer, wishById, WishItem } from './wish.ts'

export const showWish = async (world: World, one: WishItem): Promise<YouthWish> => {
  const answer = await standingAnswer(world, one)
  const { wish, suits, channel, writtenAt, expires } = one
  return {
    wish,
    suits,
    channel,
    writtenAt,
    keptUntil: expires * 1000,
    offer: answer && {
      start: answer.time.start,
      length: answer.time.length,
      channel: answer.time.channel,
      with: holderCard(answer.staff),
    },
  }
}

/** The wish under the code, if there is one. */
export const wishUnderCode = async (
  world: World,
  { wish }: OpenCode,
): Promise<YouthWish | undefined> => {
  const found = wish === undefined ? undefined : await wishById(world, wish)
  return found && showWish(world, found)
}

const mostShown = 100

export const wishesForDesk = async (world: World, staff: StaffMember): Promise<DeskWish[]> => {
  const found = await readAll(world.clinic, { ...keys.wishes, limit: mostShown }, WishItem)
  const shown = await Promise.all(
    found.map(async (one) => {
      const answer = await standingAnswer(world, one)
      const { wish, suits, channel, language, writtenAt } = one
      const offered = answer && {
        start: answer.time.start,
        firstName: answer.staff.firstName,
        mine: answer.staff.id === staff.id,
      }
      return { ...valuesOf(one, topicFields), wish, suits, channel, language, writtenAt, offered }
    }),
  )
  return shown.sort((a, b) => a.writtenAt - b.writtenAt)
}
