/** A wish to talk a talk through, as it is stored: whose, a code, a day and an hour, and no way back to the visit. */
import * as z from 'zod/mini'
import { Refusal } from '../../shared/contract/refusals.ts'
import type { SupervisionTask } from '../../shared/contract/safety/supervision.ts'
import { supervisionRule } from '../../shared/rules/safety/supervision.ts'
import { hour } from '../../shared/rules/line/times.ts'
import { expiresAt } from '../store/expired.ts'
import { patch, put, readAll } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import type { World } from '../ports/world.ts'
import type { StaffMember, Visit } from '../visit/index.ts'

const TaskItem = z.object({
  id: z.string(),
  staff: z.string(),
  firstName: z.string(),
  unit: z.string(),
  talkAt: z.number(),
  youthAgreed: z.boolean(),
  taken: z.optional(z.object({ id: z.string(), firstName: z.string() })),
  expires: z.number(),
})
type TaskItem = z.output<typeof TaskItem>

/** Letters that are not taken for figures. */
const codeOf = (id: string): string =>
  id
    .replaceAll(/[^A-Za-z]/g, '')
    .slice(0, 4)
    .toUpperCase()

/** Once for each talk, however often it is asked: the id is a keyed hash that cannot be led back. */
export const askSupervision = async (
  world: World,
  { id: staff, firstName, unit }: StaffMember,
  visit: Visit,
  youthAgreed: boolean,
): Promise<string> => {
  const id = world.keys.sign('supervision', `${visit.visit} ${staff}`).slice(0, 22)
  const began = visit.calledAt ?? visit.since
  // The day and hour are enough to remember it by; the minute would lead to the visit while that is kept.
  const talkAt = began - (began % hour)
  const expires = expiresAt(talkAt + supervisionRule.kept)
  const item = { id, staff, firstName, unit, talkAt, youthAgreed, expires }
  const made = await put(world.clinic, keys.supervision(id), TaskItem, item)
  // A yes is kept: the closing form asks without knowing that it was given before.
  if (!made.ok && youthAgreed)
    await patch(world.clinic, keys.supervision(id), TaskItem, [], { youthAgreed })
  return codeOf(id)
}

const ofUnit = async (world: World, { unit }: StaffMember): Promise<TaskItem[]> =>
  (await readAll(world.clinic, keys.supervisions, TaskItem)).filter((one) => one.unit === unit)

/** The own and those of the unit, the oldest first. */
export const supervisionTasks = async (
  world: World,
  staff: StaffMember,
): Promise<SupervisionTask[]> =>
  (await ofUnit(world, staff))
    .sort((a, b) => a.talkAt - b.talkAt)
    .map(({ id, staff: whose, firstName, talkAt, youthAgreed, taken }) => ({
      id,
      code: codeOf(id),
      talkAt,
      firstName,
      mine: whose === staff.id,
      youthAgreed,
      takenBy: taken?.firstName,
    }))

const known = async (world: World, staff: StaffMember, id: string): Promise<TaskItem> => {
  const found = (await ofUnit(world, staff)).find((one) => one.id === id)
  if (found === undefined) throw new Refusal('not-found')
  return found
}

/** Never by whoever asked: it takes two to talk. */
export const takeSupervision = async (
  world: World,
  staff: StaffMember,
  id: string,
): Promise<void> => {
  const task = await known(world, staff, id)
  if (task.staff === staff.id) throw new Refusal('two-people')
  if (task.taken?.id === staff.id) return
  const taken = { id: staff.id, firstName: staff.firstName }
  const when = [{ path: 'taken', absent: true as const }]
  const written = await patch(world.clinic, keys.supervision(id), TaskItem, when, { taken })
  if (!written.ok) throw new Refusal('not-now')
}

/** By whoever asked, or whoever took it. */
export const endSupervision = async (
  world: World,
  staff: StaffMember,
  id: string,
): Promise<void> => {
  const task = await known(world, staff, id)
  if (task.staff !== staff.id && task.taken?.id !== staff.id) throw new Refusal('not-found')
  await world.clinic.removeAll([keys.supervision(id)])
}
