/** A journal as a page holds it: asked for once, kept as a draft while it is written, in the tab until the clinic has it. */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { Chart, DraftParts } from '../../../shared/contract/records/journal.ts'
import { onceId } from '../../data/random-id.ts'
import { wordsFor } from '../attempt.ts'
import { printSheet } from '../print-sheet.ts'
import { keptJson } from '../../data/read-json.ts'

/** How this page reaches the journal: from a talk at the desk, or from a treatment. */
export interface JournalCalls {
  chart: () => Promise<Chart>
  keepDraft: (draft: DraftParts) => Promise<unknown>
  sign: (note: { once: string; parts: DraftParts }) => Promise<unknown>
  correct: (note: {
    once: string
    parts: DraftParts
    corrects: string
    why: string
  }) => Promise<unknown>
  notePrint: () => Promise<unknown>
}

/** How long nothing must have been written before the draft is kept. */
const restBefore = 1_200

const emptyNote: DraftParts = { reason: '', assessment: '', action: '', codes: [] }
const isWritten = ({ codes, ...words }: DraftParts): boolean =>
  codes.length > 0 || Object.values(words).some((one) => one?.trim())

/** Beside the draft: a note that is being written is not touched by it. */
export interface Correction {
  parts: DraftParts
  corrects: string
  why: string
}

export interface JournalStore {
  readonly chart: Signal<Chart | undefined>
  readonly trouble: Signal<string | undefined>
  readonly draft: Signal<DraftParts>
  /** A correction that is being written; it stands in this tab until it is signed or dropped. */
  readonly correction: ReadonlySignal<Correction | undefined>
  readonly writeCorrection: (correction: Correction | undefined) => void
  readonly kept: Signal<'saving' | 'kept' | 'failed' | undefined>
  /** A note has been signed here. */
  readonly signed: ReadonlySignal<boolean>
  /** A note or a correction has been begun that is not signed. */
  readonly begun: ReadonlySignal<boolean>
  readonly read: () => Promise<void>
  readonly write: (draft: DraftParts) => void
  /** True when it stands. */
  readonly sign: (correction?: Correction) => Promise<boolean>
  readonly print: () => Promise<void>
}

/** `inTab`: what is written stands there until the clinic has it; `signedInTab`: how many notes have been signed here. */
export const openJournal = (
  calls: JournalCalls,
  inTab = signal(''),
  correctionInTab = signal(''),
  signedInTab = signal(0),
): JournalStore => {
  const left = keptJson<DraftParts>(inTab.peek())
  const chart = signal<Chart | undefined>(undefined)
  const trouble = signal<string | undefined>(undefined)
  const draft = signal<DraftParts>(left ?? emptyNote)
  const kept = signal<'saving' | 'kept' | 'failed' | undefined>(undefined)
  let resting: ReturnType<typeof setTimeout> | undefined
  let keeping: Promise<void> | undefined
  /** What is written on this page is newer than what the clinic has. */
  let isUnkept = left !== undefined
  /** The press of this note: a repeated press finds what it signed. */
  let press = onceId()

  const read = async (): Promise<void> => {
    trouble.value = undefined
    try {
      chart.value = await calls.chart()
      if (chart.value.draft !== undefined && !isUnkept) draft.value = chart.value.draft
    } catch (problem) {
      trouble.value = wordsFor(problem)
    }
  }
  const keep = async (): Promise<void> => {
    kept.value = 'saving'
    const written = draft.value
    try {
      await calls.keepDraft(written)
      isUnkept = draft.value !== written
      if (!isUnkept) inTab.value = ''
      kept.value = 'kept'
    } catch {
      kept.value = 'failed'
    }
  }
  const keepSoon = (): void => {
    clearTimeout(resting)
    resting = setTimeout(() => {
      keeping = keep()
    }, restBefore)
  }
  if (isUnkept) keepSoon()
  return {
    chart,
    trouble,
    draft,
    correction: computed(() => keptJson<Correction>(correctionInTab.value)),
    writeCorrection: (correction) =>
      void (correctionInTab.value = correction === undefined ? '' : JSON.stringify(correction)),
    kept,
    signed: computed(() => signedInTab.value > 0),
    begun: computed(() => isWritten(draft.value) || correctionInTab.value !== ''),
    read,
    write: (written) => {
      draft.value = written
      isUnkept = true
      inTab.value = JSON.stringify(written)
      keepSoon()
    },
    sign: async (correction) => {
      trouble.value = undefined
      try {
        if (correction === undefined) {
          clearTimeout(resting)
          // A draft that arrived after the note would come back as a note to write.
          await keeping
          await calls.sign({ once: press, parts: draft.value })
          draft.value = emptyNote
          inTab.value = ''
          signedInTab.value++
          isUnkept = false
          kept.value = undefined
        } else {
          await calls.correct({ once: press, ...correction })
          correctionInTab.value = ''
        }
      } catch (problem) {
        trouble.value = wordsFor(problem)
        return false
      }
      press = onceId()
      await read()
      return true
    },
    print: async () => {
      try {
        await calls.notePrint()
      } catch (problem) {
        // What cannot be noted is not printed.
        trouble.value = wordsFor(problem)
        return
      }
      printSheet('.journal-paper')
    },
  }
}
