/**
 * The drafts of one module: shown at once, kept on the way, sent when there is a network. Two devices
 * that wrote the same field keep both texts until the youth has chosen.
 */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals'
import type { Draft } from '../../../shared/contract/programme/participant-modules.ts'
import { Problem } from '../../data/client.ts'
import { dropPending, keepPending, pendingOf, type Pending } from './unsent-drafts.ts'
import { api, noteProblem } from '../session.ts'

export type DraftState = 'kept' | 'keeping' | 'offline' | 'too-large'

interface Field {
  value: string
  version: number
  others: Draft['others']
}

export interface Drafts {
  /** The value of a field as JSON, or undefined when nothing was written. */
  readonly value: (field: string) => string | undefined
  readonly others: (field: string) => Draft['others']
  readonly version: (field: string) => number
  readonly set: (field: string, value: string) => void
  /** The youth has read both texts, and this is what holds. */
  readonly choose: (field: string, value: string) => void
  readonly state: ReadonlySignal<DraftState>
  /** Everything written is with the clinic; resolves to false when it could not be. */
  readonly settle: () => Promise<boolean>
  readonly close: () => void
}

/** More than the clinic takes of one field; it stays on the device until it has been shortened. */
export const longestDraft = 7_000
const waitBeforeSending = 700
const waitAfterFailure = 5_000

export const openDrafts = async (
  whose: string,
  module: string,
  known: readonly Draft[],
): Promise<Drafts> => {
  const fields = signal<Readonly<Record<string, Field>>>(
    Object.fromEntries(
      known.map(({ field, value, version, others }) => [field, { value, version, others }]),
    ),
  )
  const unsent = signal<ReadonlyMap<string, { chosen: boolean }>>(new Map())
  const trouble = signal<'offline' | 'too-large' | undefined>(undefined)
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<void> | undefined

  const put = (field: string, some: Partial<Field>): void => {
    const before = fields.value[field] ?? { value: '', version: 0, others: [] }
    fields.value = { ...fields.value, [field]: { ...before, ...some } }
  }
  const mark = (field: string, as: { chosen: boolean } | undefined): void => {
    const next = new Map(unsent.value)
    if (as === undefined) next.delete(field)
    else next.set(field, as)
    unsent.value = next
  }

  const sendOne = async (field: string, chosen: boolean): Promise<void> => {
    const { value = '', version = 0 } = fields.value[field] ?? {}
    const { draft } = await api.keepDraft({
      module,
      field,
      value,
      version,
      ...(chosen && { chosen }),
    })
    const writtenSince = fields.value[field]?.value !== value
    batch(() => {
      put(field, {
        version: draft.version,
        others: draft.others,
        ...(!writtenSince && { value: draft.value }),
      })
      if (!writtenSince) mark(field, undefined)
    })
    if (!writtenSince) await dropPending(whose, { module, field })
  }
  const sendAll = async (): Promise<void> => {
    const isTooLong = (field: string) => (fields.value[field]?.value.length ?? 0) > longestDraft
    for (const [field, { chosen }] of unsent.value)
      if (!isTooLong(field)) await sendOne(field, chosen)
    trouble.value = [...unsent.value.keys()].some(isTooLong) ? 'too-large' : undefined
  }
  const send = (): Promise<void> => {
    clearTimeout(timer)
    sending ??= sendAll()
      .catch((problem: unknown) => {
        noteProblem(problem)
        const tooLarge = problem instanceof Problem && problem.code === 'too-large'
        trouble.value = tooLarge ? 'too-large' : 'offline'
        timer = setTimeout(() => void send(), waitAfterFailure)
      })
      .finally(() => (sending = undefined))
    return sending
  }
  const write = (field: string, value: string, chosen: boolean): void => {
    if (fields.value[field]?.value === value && !chosen) return
    batch(() => {
      put(field, { value, ...(chosen && { others: [] }) })
      mark(field, { chosen })
    })
    const pending: Pending = { module, field, value, version: fields.value[field]?.version ?? 0 }
    void keepPending(whose, pending)
    clearTimeout(timer)
    timer = setTimeout(() => void send(), waitBeforeSending)
  }

  // What an earlier page had not got away goes first, built on the version it was written on.
  for (const { field, value, version } of await pendingOf(whose, module)) {
    put(field, { value, version: Math.min(version, fields.value[field]?.version ?? version) })
    mark(field, { chosen: false })
  }
  if (unsent.value.size > 0) void send()
  const again = () => void send()
  addEventListener('online', again)
  addEventListener('pagehide', again)

  return {
    value: (field) => fields.value[field]?.value,
    others: (field) => fields.value[field]?.others ?? [],
    version: (field) => fields.value[field]?.version ?? 0,
    set: (field, value) => write(field, value, false),
    choose: (field, value) => write(field, value, true),
    state: computed(() => (unsent.value.size === 0 ? 'kept' : (trouble.value ?? 'keeping'))),
    settle: async () => {
      for (let round = 0; round < 3 && unsent.value.size > 0; round++) await send()
      return unsent.value.size === 0
    },
    close: () => {
      clearTimeout(timer)
      removeEventListener('online', again)
      removeEventListener('pagehide', again)
    },
  }
}
