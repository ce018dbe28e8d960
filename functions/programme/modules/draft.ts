/**
 * A draft, field by field: each field has its own version, and when two devices have written the
 * same field both texts are kept until the youth has chosen. Nothing written is ever lost.
 */
import * as z from 'zod/mini'
import type { Draft } from '../../../shared/contract/programme/participant-modules.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import {
  openFor,
  type Opened,
  type Owner,
  type RecordsWorld,
  sealFor,
} from '../../records/index.ts'
import { patch, put, read } from '../../store/items.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { updateTreatment, heardFromYouth } from '../treatment/update-treatment.ts'
import { treatmentOf } from '../treatment/treatment-item.ts'
import { listOpened } from '../treatment/sealed-text.ts'

const DraftItem = z.object({
  field: z.string(),
  version: z.number(),
  at: z.number(),
  sealed: z.string(),
})
type Open = Omit<z.output<typeof DraftItem>, 'sealed'>

const Words = z.object({
  value: z.string(),
  others: z.array(z.object({ value: z.string(), at: z.number() })),
})
type Words = z.output<typeof Words>

/** So many texts of other devices are kept beside the newest; the oldest of more go first. */
const mostOthers = 5
const mostRounds = 8
/** How often writing counts as a sign of life. */
const sign = 3_600_000

const shown = ({ field, version, at }: Open, words: Words): Draft => ({
  field,
  version,
  at,
  ...words,
})

/** Only a module that has opened can be written in; what was sent may go on being a draft. */
const requireOpenModule = async (
  world: RecordsWorld,
  owner: Owner,
  module: string,
): Promise<void> => {
  const treatment = await treatmentOf(world, owner)
  const facts = treatment.modules[module]
  if (facts === undefined || facts.state === 'closed') throw new Refusal('not-found')
  if (world.now() - treatment.heardAt > sign || treatment.pausedBy === 'clock')
    await updateTreatment(world, owner, (now) => heardFromYouth(now, world.now()))
}

const next = (
  known: (Open & Words) | undefined,
  ask: { value: string; version: number; chosen?: boolean },
): { words: Words; both: boolean } => {
  if (known === undefined) return { words: { value: ask.value, others: [] }, both: false }
  const isNewest = ask.version === known.version
  if (isNewest && ask.chosen === true)
    return { words: { value: ask.value, others: [] }, both: false }
  const same = known.value === ask.value
  if (isNewest || same)
    return { words: { value: ask.value, others: known.others }, both: known.others.length > 0 }
  const others = [...known.others, { value: known.value, at: known.at }].filter(
    ({ value }) => value !== ask.value && value !== '',
  )
  return { words: { value: ask.value, others: others.slice(-mostOthers) }, both: others.length > 0 }
}

export const keepDraft = async (
  world: RecordsWorld,
  owner: Opened<'answers'>,
  module: string,
  ask: { field: string; value: string; version: number; chosen?: boolean },
): Promise<{ outcome: 'kept' | 'both'; draft: Draft }> => {
  await requireOpenModule(world, owner, module)
  const key = programmeKeys.draft(owner, module, ask.field)
  for (let round = 0; round < mostRounds; round++) {
    const item = await read(world.records, key, DraftItem, { fresh: true })
    const opened = item && (await openFor(world, owner, item.sealed))
    const known =
      item === undefined || opened === undefined
        ? undefined
        : { ...item, ...z.parse(Words, JSON.parse(opened)) }
    const { words, both } = next(known, ask)
    const unchanged =
      known !== undefined &&
      known.value === words.value &&
      JSON.stringify(known.others) === JSON.stringify(words.others)
    if (unchanged) return { outcome: both ? 'both' : 'kept', draft: shown(known, words) }
    const version = (known?.version ?? 0) + 1
    const sealed = await sealFor(world, owner, JSON.stringify(words))
    const draft = { field: ask.field, version, at: world.now(), sealed }
    const when = [{ path: 'version', is: version - 1 }]
    const written =
      item === undefined
        ? await put(world.records, key, DraftItem, draft)
        : await patch(world.records, key, DraftItem, when, draft)
    if (written.ok) return { outcome: both ? 'both' : 'kept', draft: shown(draft, words) }
  }
  throw new Refusal('try-again')
}

export const draftsOf = async (
  world: RecordsWorld,
  owner: Opened<'answers'>,
  module: string,
): Promise<Draft[]> =>
  (await listOpened(world, owner, programmeKeys.drafts(owner, module), DraftItem, Words)).map(
    ({ item, words }) => shown(item, words),
  )
