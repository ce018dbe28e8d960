/** The talks at the desk with what is written in them; drafts live here, in memory, and only here. */
import {
  computed,
  effect,
  signal,
  untracked,
  type ReadonlySignal,
  type Signal,
} from '@preact/signals'
import type { DeskVisit } from '../../shared/api/counsellor.ts'
import { openTalk, type Talk } from '../lib/talk.ts'
import { unseal } from '../lib/seal.ts'
import { tell } from '../staff/notices.ts'
import { staffText } from '../text/staff-sv.ts'
import type { DeskRoom } from './desk.ts'

export interface OpenTalk {
  readonly talk: Talk
  readonly draft: Signal<string>
  readonly unread: ReadonlySignal<number>
  /** Everything so far has been shown to an open eye. */
  readonly read: () => void
}

export interface OpenTalks {
  /** The talk of a visit at the desk; opened when it is first asked for. */
  readonly of: (visit: DeskVisit) => OpenTalk
  readonly unread: ReadonlySignal<number>
}

/** What the youth is called on this desk. */
export const nameOf = ({ nickname }: Pick<DeskVisit, 'nickname'>): string =>
  (nickname === undefined ? undefined : unseal(nickname)) ?? staffText.talks.anonymous

export const openTalks = (desk: DeskRoom): OpenTalks => {
  const open = signal<ReadonlyMap<string, OpenTalk>>(new Map())

  const start = ({ visit }: DeskVisit): OpenTalk => {
    const talk = openTalk({
      side: 'counsellor',
      visit,
      live: desk.live,
      messages: ({ after }) => desk.api.messages({ visit, after }).then((r) => r.messages),
      say: (unsent) => desk.api.say({ visit, ...unsent }).then((r) => r.message),
      refused: () => void desk.refresh(),
    })
    const heard = computed(() => talk.lines.value.filter(({ from }) => from === 'youth').length)
    const readCount = signal(0)
    return {
      talk,
      draft: signal(''),
      unread: computed(() => Math.max(0, heard.value - readCount.value)),
      read: () => {
        readCount.value = heard.value
        talk.read()
      },
    }
  }

  const of = (visit: DeskVisit): OpenTalk => {
    const known = open.peek().get(visit.visit)
    if (known !== undefined) return known
    const started = start(visit)
    open.value = new Map(open.peek()).set(visit.visit, started)
    return started
  }

  const follow = (visits: readonly DeskVisit[]): void => {
    for (const visit of visits) of(visit).talk.enter({ epoch: visit.epoch, pass: visit.pass })
    const here = new Set(visits.map(({ visit }) => visit))
    const gone = [...open.peek()].filter(([id]) => !here.has(id))
    if (gone.length === 0) return
    for (const [, { talk, draft }] of gone) {
      talk.close()
      keepDraft(draft.peek())
    }
    open.value = new Map([...open.peek()].filter(([id]) => here.has(id)))
  }
  effect(() => {
    const visits = desk.state.value?.visits
    if (visits === undefined) return
    untracked(() => follow(visits))
  })

  return {
    of,
    unread: computed(() =>
      [...open.value.values()].reduce((sum, { unread }) => sum + unread.value, 0),
    ),
  }
}

/** A talk went while something was being written: offer it back, so that nothing is lost. */
const keepDraft = (draft: string): void => {
  if (draft.trim() === '') return
  tell('urgent', staffText.write.lostDraft(draft), {
    text: staffText.write.copy,
    run: () => void navigator.clipboard.writeText(draft),
  })
}
