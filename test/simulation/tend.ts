/** What a counsellor does next in one talk, by its state. */
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import { counsellorHandlers } from '../../functions/api/counsellor.ts'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import type { County } from './county.ts'

interface Habits {
  say: () => Promise<void>
  /** The share of acts in a talk that begin a hand-over. */
  handsOver: number
}

export const tend = async (
  { ask, random, time }: County,
  staff: StaffMember,
  mine: DeskVisit,
  { say, handsOver }: Habits,
): Promise<void> => {
  const { visit, state } = mine
  const at = { visit }
  if (state === 'over') {
    await ask(`${staff.id} closes`, (world) =>
      counsellorHandlers.close(world, staff, {
        ...at,
        topics: [],
        outcome: 'calmer',
        whereTo: [],
      }),
    )
  } else if (state === 'called') {
    if (random.chance(0.2)) {
      const late = Math.max(0, (mine.readyBy ?? 0) - time.now())
      await time.sleep(random.chance(0.7) ? late : 0)
      await ask(`${staff.id} hears no answer`, (world) =>
        counsellorHandlers.noAnswer(world, staff, at),
      )
    } else if (random.chance(0.1))
      await ask(`${staff.id} puts back`, (world) => counsellorHandlers.release(world, staff, at))
  } else if (state === 'talking') {
    const roll = random.next()
    if (roll < 0.3) await say()
    else if (roll < 0.3 + handsOver) {
      const to = random.chance(0.5)
        ? { profession: random.pick(['kurator', 'barnmorska'] as const) }
        : { colleague: `staff-${random.below(3)}` }
      await ask(`${staff.id} asks to hand over`, (world) =>
        counsellorHandlers.offer(world, staff, { ...at, to, note: undefined }),
      )
    } else if (roll < 0.38 + handsOver)
      await ask(`${staff.id} changes the level`, (world) =>
        counsellorHandlers.level(world, staff, {
          ...at,
          level: random.pick([1, 2, 3, 4, 5] as const),
          reason: 'youth-said',
        }),
      )
    else if (roll < 0.44 + handsOver)
      await ask(`${staff.id} puts back`, (world) => counsellorHandlers.release(world, staff, at))
    else if (roll < 0.54 + handsOver)
      await ask(`${staff.id} ends`, (world) => counsellorHandlers.end(world, staff, at))
  } else if (random.chance(0.25))
    await ask(`${staff.id} withdraws`, (world) => counsellorHandlers.withdraw(world, staff, at))
}
