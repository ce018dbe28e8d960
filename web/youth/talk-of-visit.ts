/** The one talk of this visit: it outlives a lost counsellor and a refreshed page. */
import { effect, signal, untracked } from '@preact/signals'
import type { TalkKeys } from '../lib/sealed/talk-keys.ts'
import type { YouthVisit } from '../../shared/api/youth.ts'
import { openTalk, type Talk } from '../lib/talk.ts'
import { forgetTalk, keepCarried, keepUnsent, keptCarried, keptUnsent } from './kept.ts'
import { api, key, live, refresh, visit } from './visit.ts'

export const talk = signal<Talk | undefined>(undefined)
/** What is being written; kept while the page is, whatever happens to the visit. */
export const draft = signal('')

/** What seals the talk comes while the youth waits; a failed fetch is tried again by whoever needs it. */
const sealing = () => import('./talk-keys.ts')
const youthKeys = (id: string): TalkKeys => {
  let keys: Promise<Omit<TalkKeys, 'news'>> | undefined
  const of = () => {
    keys ??= sealing().then((part) => part.youthKeys(id))
    keys.catch(() => (keys = undefined))
    return keys
  }
  return {
    news: signal(0),
    seal: async (...ask) => (await of()).seal(...ask),
    open: async (message) => (await of()).open(message),
    due: async (...ask) => (await of()).due(...ask),
  }
}

const start = (id: string): Talk =>
  openTalk({
    side: 'youth',
    visit: id,
    live: live(),
    keys: youthKeys(id),
    messages: async (after) => (await api.messages({ visit: id, ...after })).messages,
    say: async (saying) => (await api.say({ visit: id, ...saying })).message,
    refused: () => void refresh(),
    unsent: keptUnsent(),
  })

/** A yes to one hand-over is for that one: whoever else comes gets the note, and not what was written. */
const followConsent = (now: YouthVisit): void => {
  const carried = keptCarried()
  if ('erased' in now) return forgetTalk()
  if (now.state === 'waiting') sealing().catch(() => undefined)
  if (carried === undefined) return
  const tookOther = now.state === 'waiting' || now.state === 'called'
  if (tookOther && carried.history) keepCarried({ ...carried, history: false })
  // The counsellor has taken the question back.
  if (now.state === 'talking' && now.epoch === carried.epoch) keepCarried(undefined)
}

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
    untracked(() => {
      talk.value = talk.peek() ?? start(mine.visit)
      talk.peek()?.enter(place)
    })
  })
  effect(() => {
    const now = visit.value
    if (now !== undefined) untracked(() => followConsent(now))
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
