/** Talks of the treatment, held in the therapist's own calendar of booked times like anybody's. */
import { holdTime, offerTimes, takeBackTime } from '../../later/index.ts'
import {
  bookingsAsCode,
  heardFromYouth,
  putNotice,
  talksOf,
  type TreatmentItem,
  treatmentOf,
  updateTreatment,
} from '../../programme/index.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { enterBooking, type Entered } from '../later/bookings.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { Talk } from '../../../shared/contract/programme/shapes.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Channel } from '../../../shared/ids.ts'
import type { PlannedTalk, TalkKind } from '../../../shared/programme/treatment/treatment.ts'

interface Planning {
  once: string
  kind: TalkKind
  start: number
  length: number
  channel: Channel
}

type Planned = { outcome: 'planned'; talk: Talk } | { outcome: 'overlaps' | 'too-soon' | 'too-far' }

const taskOf: Readonly<Partial<Record<TalkKind, string>>> = {
  start: 'plan-start-talk',
  middle: 'plan-middle-talk',
  end: 'plan-end-talk',
}

/** The talk that was to be planned is; its task is done. */
const withTalk = (treatment: TreatmentItem, talk: PlannedTalk, now: number): TreatmentItem => ({
  ...treatment,
  talks: [...treatment.talks, talk],
  tasks: treatment.tasks.map((task) =>
    task.id === taskOf[talk.kind] && task.doneAt === undefined ? { ...task, doneAt: now } : task,
  ),
})

export const planTalk = async (
  world: RecordsWorld,
  staff: StaffMember,
  owner: Owner,
  ask: Planning,
): Promise<Planned> => {
  const { once, kind, start, length, channel } = ask
  const id = `b_${world.keys.sign('booking', `${owner.subject} ${once}`).slice(0, 22)}`
  const known = await treatmentOf(world, owner)
  if (known.talkPlaces[id] === undefined) {
    const offered = await offerTimes(world, staff, { once, start, length, count: 1, channel })
    if (offered.outcome !== 'offered') return offered
    const time = offered.times[0]?.id ?? ''
    const place = { time, staff: staff.id, start, channel }
    // Nothing of the programme stands in the calendar: only that the time is taken.
    if (!(await holdTime(world, place, { id, topics: [], language: 'sv' })))
      return { outcome: 'overlaps' }
    await updateTreatment(world, owner, (treatment) => {
      if (treatment.talkPlaces[id] !== undefined) return treatment
      const planned = withTalk(treatment, { id, kind, at: start, length }, world.now())
      return { ...planned, talkPlaces: { ...treatment.talkPlaces, [id]: place } }
    })
    await putNotice(world, owner, 'talk-planned', `notice-${id}`)
  }
  const talks = await talksOf(world, await treatmentOf(world, owner))
  const talk = talks.find((one) => one.talk === id)
  if (talk === undefined) throw new Refusal('try-again')
  return { outcome: 'planned', talk }
}

export const callOffTalk = async (world: RecordsWorld, owner: Owner, id: string): Promise<void> => {
  const place = (await treatmentOf(world, owner)).talkPlaces[id]
  if (place === undefined) throw new Refusal('not-found')
  await takeBackTime(world, place)
  await updateTreatment(world, owner, (treatment) => ({
    ...treatment,
    talks: treatment.talks.map((talk) => (talk.id === id ? { ...talk, calledOff: true } : talk)),
  }))
}

/** "Jag är här": one talk is one visit, on whatever device. */
export const enterTalk = async (
  world: RecordsWorld,
  owner: Owner,
  id: string,
): Promise<Entered> => {
  const treatment = await updateTreatment(world, owner, (now) => heardFromYouth(now, world.now()))
  if (treatment.talkPlaces[id] === undefined) throw new Refusal('not-found')
  return enterBooking(world, bookingsAsCode(treatment), id)
}
