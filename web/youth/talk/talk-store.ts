/** The one talk of this visit, for every part of the page that shows or uses it. */
import { signal } from '@preact/signals'
import type { Talk } from '../../data/talk/talk-ports.ts'
import { keepDraft, keptDraft } from '../visit/tab-storage.ts'

export const talk = signal<Talk | undefined>(undefined)
/** What is being written; kept while the tab is, whatever happens to the visit. */
export const draft = signal(keptDraft())
draft.subscribe(keepDraft)
