/** The journal of one talk as this page holds it: asked for once, kept as a draft while it is written. */
import { signal, type Signal } from '@preact/signals'
import { journalApi, type Chart, type DraftParts } from '../../shared/api/journal.ts'
import { client } from '../lib/client.ts'
import { wordsFor } from '../staff/attempt.ts'
import { bearer } from '../staff/sign-in.ts'

const api = client(journalApi, { authorization: bearer })
/** How long nothing must have been written before the draft is kept. */
const restBefore = 1_200

export const emptyNote: DraftParts = { reason: '', assessment: '', action: '', codes: [] }

export interface JournalRoom {
  readonly chart: Signal<Chart | undefined>
  readonly trouble: Signal<string | undefined>
  readonly draft: Signal<DraftParts>
  readonly kept: Signal<'saving' | 'kept' | 'failed' | undefined>
  readonly read: () => Promise<void>
  readonly write: (draft: DraftParts) => void
  /** True when it stands. */
  readonly sign: (correction?: { corrects: string; why: string }) => Promise<boolean>
  readonly print: () => Promise<void>
}

const once = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')

export const openJournal = (visit: string): JournalRoom => {
  const chart = signal<Chart | undefined>(undefined)
  const trouble = signal<string | undefined>(undefined)
  const draft = signal<DraftParts>(emptyNote)
  const kept = signal<'saving' | 'kept' | 'failed' | undefined>(undefined)
  let resting: ReturnType<typeof setTimeout> | undefined
  /** The press of this note: a repeated press finds what it signed. */
  let press = once()

  const read = async (): Promise<void> => {
    trouble.value = undefined
    try {
      chart.value = await api.chart({ visit })
      if (chart.value.draft !== undefined) draft.value = chart.value.draft
    } catch (problem) {
      trouble.value = wordsFor(problem)
    }
  }
  const keep = async (): Promise<void> => {
    kept.value = 'saving'
    try {
      await api.keepDraft({ visit, ...draft.value })
      kept.value = 'kept'
    } catch {
      kept.value = 'failed'
    }
  }
  return {
    chart,
    trouble,
    draft,
    kept,
    read,
    write: (written) => {
      draft.value = written
      clearTimeout(resting)
      resting = setTimeout(() => void keep(), restBefore)
    },
    sign: async (correction) => {
      clearTimeout(resting)
      trouble.value = undefined
      try {
        const ask = { visit, once: press, parts: draft.value }
        await (correction === undefined
          ? api.signNote(ask)
          : api.correctNote({ ...ask, ...correction }))
      } catch (problem) {
        trouble.value = wordsFor(problem)
        return false
      }
      press = once()
      draft.value = emptyNote
      kept.value = undefined
      await read()
      return true
    },
    print: async () => {
      await api.notePrint({ visit })
      print()
    },
  }
}
