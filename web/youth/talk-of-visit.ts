/** The one talk of this visit: it outlives a lost counsellor and a refreshed page. */
import { effect, signal } from '@preact/signals'
import { openTalk, type Talk } from '../lib/talk.ts'
import { keepUnsent, keptUnsent } from './kept.ts'
import { api, key, live, refresh, visit } from './visit.ts'

export const talk = signal<Talk | undefined>(undefined)
/** What is being written; kept while the page is, whatever happens to the visit. */
export const draft = signal('')

const start = (id: string): Talk =>
  openTalk({
    side: 'youth',
    visit: id,
    live: live(),
    messages: async (after) => (await api.messages({ visit: id, ...after })).messages,
    say: async (saying) => (await api.say({ visit: id, ...saying })).message,
    refused: () => void refresh(),
    unsent: keptUnsent(),
  })

const quiet = 4_000

/** Opens the talk when somebody takes the visit, and follows it until the tab forgets. */
export const followTalk = (): void => {
  effect(() => {
    const mine = key.value
    if (mine === undefined) {
      talk.peek()?.close()
      talk.value = undefined
      draft.value = ''
      return
    }
    const now = visit.value
    const place = now !== undefined && 'pass' in now ? now : undefined
    if (place === undefined && talk.peek() === undefined) return
    talk.value = talk.peek() ?? start(mine.visit)
    talk.peek()?.enter(place)
  })
  effect(() => {
    const open = talk.value
    if (open === undefined) return
    return open.outbox.subscribe(keepUnsent)
  })
  effect(() => {
    const open = talk.value
    if (open === undefined || key.value === undefined) return
    if (live().status.value !== 'down') return
    const timer = setInterval(() => void open.heal(), quiet)
    return () => clearInterval(timer)
  })
}
