/** Homework is sent from the drafts as the youth has seen them: whole or not at all, and once. */
import * as z from 'zod/mini'
import type { SentHomework } from '../../../shared/contract/programme/shapes.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { feedbackBy } from '../../../shared/programme/treatment/feedback-promise.ts'
import { nextModuleState } from '../../../shared/programme/treatment/module-states.ts'
import type { ModuleFacts } from '../../../shared/programme/treatment/treatment.ts'
import type { Opened, RecordsWorld } from '../../records/index.ts'
import { read } from '../../store/items.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { updateTreatment, heardFromYouth } from '../treatment/update-treatment.ts'
import { letterPlaceOf } from '../treatment/letter-place.ts'
import { draftsOf } from './draft.ts'
import { moduleOf } from '../treatment/pack-of.ts'
import { treatmentOf, type TreatmentItem } from '../treatment/treatment-item.ts'
import { listOpened, putSealed } from '../treatment/sealed-text.ts'

export const HomeworkItem = z.object({ module: z.string(), round: z.number(), sentAt: z.number() })
const Words = z.object({ fields: z.array(z.object({ field: z.string(), value: z.string() })) })

const hasWords = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== ''
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasWords)
  return value !== null && value !== undefined
}

/** A field with nothing in it. `value` is JSON as the page wrote it; anything else is words. */
const isEmpty = (value: string): boolean => {
  try {
    return !hasWords(JSON.parse(value))
  } catch {
    return value.trim() === ''
  }
}

/** Fields of the homework that are asked for and have nothing in them. */
const lacking = (treatment: TreatmentItem, module: string, filled: ReadonlySet<string>): string[] =>
  (moduleOf(treatment, module)?.homework ?? [])
    .filter(({ optional }) => optional !== true)
    .map(({ id }) => id)
    .filter((id) => !filled.has(id))

type Sent =
  | { outcome: 'sent'; sentAt: number; promisedBy: number }
  | { outcome: 'incomplete' | 'changed-elsewhere'; fields: string[] }

export const homeworkOf = async (
  world: RecordsWorld,
  owner: Opened<'answers'>,
  module?: string,
): Promise<SentHomework[]> =>
  (await listOpened(world, owner, programmeKeys.homeworks(owner, module), HomeworkItem, Words))
    .map(({ item: { module: of, round, sentAt }, words: { fields } }) => ({
      module: of,
      round,
      sentAt,
      fields,
    }))
    .sort((a, b) => a.sentAt - b.sentAt)

/** Remembered where it can be asked for without a key. */
const withLetter = (
  treatment: TreatmentItem,
  module: string,
  filled: ReadonlySet<string>,
): TreatmentItem => {
  const place = letterPlaceOf(treatment)
  const isThere = place?.module === module && filled.has(place.field)
  return isThere ? { ...treatment, letterSent: true } : treatment
}

const send = (treatment: TreatmentItem, module: string, sentAt: number): TreatmentItem => {
  const facts = treatment.modules[module]
  const to = facts && nextModuleState(facts.state, 'send')
  if (facts === undefined || to === undefined) {
    // The same homework sent again, or a moment later from another device.
    if (facts?.state === 'sent' || facts?.state === 'done') return treatment
    throw new Refusal('changed-meanwhile')
  }
  const next: ModuleFacts = { ...facts, state: to, sentAt, promisedBy: feedbackBy(sentAt) }
  return { ...treatment, modules: { ...treatment.modules, [module]: next } }
}

export const sendHomework = async (
  world: RecordsWorld,
  owner: Opened<'answers'>,
  module: string,
  { once, fields }: { once: string; fields: readonly { field: string; version: number }[] },
): Promise<Sent> => {
  const treatment = await treatmentOf(world, owner)
  const facts = treatment.modules[module]
  if (facts === undefined || facts.state === 'closed') throw new Refusal('not-found')
  const key = programmeKeys.homework(owner, module, once)
  const before = await read(world.records, key, HomeworkItem, { fresh: true })
  let sentAt = before?.sentAt
  let filled: ReadonlySet<string> = new Set()
  if (sentAt === undefined) {
    if (nextModuleState(facts.state, 'send') === undefined) throw new Refusal('changed-meanwhile')
    const drafts = new Map((await draftsOf(world, owner, module)).map((one) => [one.field, one]))
    const changed = fields.filter(({ field, version }) => {
      const draft = drafts.get(field)
      return draft === undefined || draft.version !== version || draft.others.length > 0
    })
    if (changed.length > 0)
      return { outcome: 'changed-elsewhere', fields: changed.map(({ field }) => field) }
    const written = fields.flatMap(({ field }) => {
      const value = drafts.get(field)?.value ?? ''
      return isEmpty(value) ? [] : [{ field, value }]
    })
    // Rows of a field have a key each: `field.0` fills `field`.
    filled = new Set(written.map(({ field }) => field.split('.')[0] ?? field))
    const missing = lacking(treatment, module, filled)
    if (missing.length > 0) return { outcome: 'incomplete', fields: missing }
    sentAt = world.now()
    const item = { module, round: facts.round, sentAt }
    const there = await putSealed(world, owner, key, HomeworkItem, item, { fields: written })
    sentAt = there?.sentAt ?? sentAt
  }
  const at = sentAt
  await updateTreatment(world, owner, (now) =>
    heardFromYouth(withLetter(send(now, module, at), module, filled), world.now()),
  )
  return { outcome: 'sent', sentAt: at, promisedBy: feedbackBy(at) }
}
