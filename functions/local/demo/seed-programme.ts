/** Puts the invented participants into a county that has none; nothing of it exists outside the laptop. */
import type { TotalledScaleId } from '../../../shared/rules/scales/rating-scales.ts'
import { scales } from '../../../shared/rules/scales/rating-scales.ts'
import type { StaffMember } from '../../visit/index.ts'
import { type Owner, type RecordsWorld, sealerFor } from '../../records/index.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { put, type Schema } from '../../store/items.ts'
import type { Key } from '../../store/store.ts'
import {
  EntryItem,
  HomeworkItem,
  putSealed,
  TreatmentItem,
  updateListing,
  WeekItem,
} from '../../programme/index.ts'
import { ScaleResult } from '../../../shared/programme/treatment/treatment.ts'
import { demoFeedback, demoHomework } from './homework.ts'
import { type DemoParticipant, demoParticipants } from './participants.ts'
import { demoStaff } from './staff.ts'
import { demoTreatment } from './treatment.ts'

const day = 24 * 3_600_000
const principal = 'region-dalarna'

type Puts = Promise<unknown>[]
/** Puts something sealed of one participant. */
type Put = <T>(key: Key, schema: Schema<T>, open: NoInfer<T>, words: unknown) => Promise<unknown>

/** A sum spread over the items of a form; the safety item is the youth's own, and answered no. */
const answersFor = (scale: TotalledScaleId, sum: number): number[] => {
  const { items, safety } = scales[scale]
  const counted = safety === undefined ? items : items - 1
  const answers = Array.from(
    { length: counted },
    (_, item) => Math.floor(sum / counted) + (item < sum % counted ? 1 : 0),
  )
  return safety === undefined ? answers : [...answers, 0]
}

const putModules = (put: Put, owner: Owner, treatment: TreatmentItem): Puts =>
  treatment.order.flatMap((module, place): Puts => {
    const facts = treatment.modules[module]
    const { sentAt, feedbackAt, round = 1 } = facts ?? {}
    const fields = demoHomework[module] ?? []
    const sent = programmeKeys.homework(owner, module, 'demo')
    const homework =
      sentAt === undefined || fields.length === 0
        ? []
        : [put(sent, HomeworkItem, { module, round, sentAt }, { fields })]
    const id = `demo-feedback-${module}`
    const feedback =
      feedbackAt === undefined
        ? []
        : [
            put(
              programmeKeys.entry(owner, id),
              EntryItem,
              {
                id,
                kind: 'feedback',
                from: 'staff',
                by: treatment.therapist,
                at: feedbackAt,
                module,
              },
              { text: demoFeedback[place] ?? '' },
            ),
          ]
    return [...homework, ...feedback]
  })

/** One Veckokollen with each module, easier as the weeks go by. */
const putWeeks = (put: Put, owner: Owner, one: DemoParticipant, treatment: TreatmentItem): Puts =>
  treatment.order.flatMap((module, place): Puts => {
    const at = treatment.modules[module]?.checkInAt
    const isHere = place === one.done && one.flag !== undefined
    if (at === undefined && !isHere) return []
    const id = isHere ? 'demo-week-here' : `demo-week-${module}`
    const worry = Math.max(0, Math.min(3, Math.round((one.anxiety[place >> 1] ?? 9) / 5)))
    const words = {
      answers: [worry, Math.min(3, place >> 1), 2, 3 - worry],
      safety: isHere ? 2 : 0,
    }
    const week = {
      id,
      at: isHere ? (treatment.flags[0]?.at ?? 0) : (at ?? 0),
      module,
      flag: isHere ? 'immediate' : 'none',
    } as const
    return [put(programmeKeys.week(owner, id), WeekItem, week, words)]
  })

const putForms = (put: Put, owner: Owner, treatment: TreatmentItem): Puts =>
  treatment.results.map((result) =>
    put(programmeKeys.result(owner, result.id), ScaleResult, result, {
      answers: answersFor(result.scale as TotalledScaleId, result.score ?? 0),
    }),
  )

const putMessage = (put: Put, owner: Owner, { message }: DemoParticipant, now: number): Puts =>
  message === undefined
    ? []
    : [
        put(
          programmeKeys.entry(owner, 'demo-message'),
          EntryItem,
          { id: 'demo-message', kind: 'message', from: 'youth', at: now - message.ago * day },
          { text: message.text },
        ),
      ]

const seedOne = async (
  world: RecordsWorld,
  one: DemoParticipant,
  therapist: StaffMember,
): Promise<void> => {
  const name = Buffer.from(one.alias).toString('base64url')
  const owner: Owner = {
    principal,
    subject: `s_${`demo-${name}`.padEnd(22, '0').slice(0, 22)}`,
  }
  const seal = await sealerFor(world, owner)
  const treatment = await demoTreatment(world, owner, one, therapist, seal)
  const putEach: Put = (key, schema, open, words) =>
    putSealed(world, owner, key, schema, open, words, seal)
  await put(world.records, programmeKeys.treatment(owner), TreatmentItem, treatment)
  await Promise.all([
    ...putModules(putEach, owner, treatment),
    ...putWeeks(putEach, owner, one, treatment),
    ...putForms(putEach, owner, treatment),
    ...putMessage(putEach, owner, one, world.now()),
  ])
  // Last, so that whoever is listed is whole, also when an earlier start was broken off.
  await updateListing(world, treatment)
}

/** Seeds once, one participant after the other: a slow machine must not be asked for all at a time. */
export const seedProgramme = async (world: RecordsWorld): Promise<void> => {
  const known = await world.records.list(programmeKeys.listedAll(principal))
  if (known.length >= demoParticipants.length) return
  const therapists = demoStaff.filter(({ roles }) => roles.includes('therapist'))
  for (const one of demoParticipants) {
    const therapist = therapists.find(({ id }) => id === one.therapist)
    if (therapist !== undefined) await seedOne(world, one, therapist)
  }
  const { registerTherapist } = await import('../../programme/lazy.ts')
  for (const therapist of therapists) {
    const isAway = therapist.id === 'david-region'
    const away = { awayFrom: world.now() - day, awayUntil: world.now() + 6 * day }
    await registerTherapist(world, therapist, isAway ? away : {})
  }
}
