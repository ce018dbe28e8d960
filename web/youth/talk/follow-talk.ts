/** The one talk of this visit: it outlives a lost counsellor and a refreshed page. */
import { effect, untracked } from '@preact/signals'
import type { YouthVisit } from '../../../shared/contract/visit/youth-visit.ts'
import { lazyPart } from '../../data/lazy-part.ts'
import { query } from '../../data/query.ts'
import {
  forgetTalk,
  keepCarried,
  keepCool,
  keepSeen,
  keepUnsent,
  keptCarried,
} from '../visit/tab-storage.ts'
import { stillCarried } from '../handover/still-carried.ts'
import { words } from '../language.ts'
import { loadSafetyWords } from '../safety/safety-words.ts'
import { fetchReaders } from './lazy-readers.ts'
import { draft, talk } from './talk-store.ts'
import { isTold, key, live, mustAsk, over, visit } from '../visit/visit-store.ts'

/** The talk itself, its page and its seal, who can read it, and what is said of that: on their way while the youth waits. */
export const talking = lazyPart(() => {
  fetchReaders()
  void loadSafetyWords(words().lang)
  return import('./start-talk.ts')
})
/** So that a network which is gone when the talk ends takes nothing of what comes after. */
export const afterwards = lazyPart(() => import('../after/after-visit.tsx'))

const followConsent = (now: YouthVisit): void => {
  const carried = keptCarried()
  if ('erased' in now) {
    if (now.coolUntil !== undefined) keepCool(now.coolUntil)
    return forgetTalk()
  }
  if (carried === undefined) return
  keepCarried(stillCarried(carried, now))
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
    const part = talking.part.value
    if (part === undefined || (place === undefined && talk.peek() === undefined)) return
    untracked(() => {
      talk.value = talk.peek() ?? part.startTalk(mine.visit)
      talk.peek()?.enter(place && { ...place, goneSince: place.awaySince })
    })
  })
  effect(() => {
    if (key.value === undefined) return
    afterwards.fetch()
    if (!over.value) talking.fetch()
  })
  effect(() => {
    const now = visit.value
    if (now !== undefined) untracked(() => followConsent(now))
  })
  effect(() => {
    const open = talk.value
    if (open === undefined) return
    const stops = [open.outbox.subscribe(keepUnsent), open.seen.subscribe(keepSeen)]
    return () => stops.forEach((stop) => stop())
  })
  effect(() => {
    const open = talk.value
    if (open === undefined) return
    // The server tells one page of the youth's, the last that greeted: whoever comes back to another is heard there.
    const comeBack = () => {
      if (document.visibilityState === 'hidden') return
      live().greet()
      void open.heal()
    }
    // Two that stand side by side, or a greeting of the other that came later than the look here.
    const act = () => {
      if (!isTold.peek()) comeBack()
    }
    const end = new AbortController()
    addEventListener('focus', comeBack, end)
    addEventListener('pointerdown', act, end)
    addEventListener('keydown', act, end)
    document.addEventListener('visibilitychange', comeBack, end)
    return () => end.abort()
  })
  effect(() => {
    const open = talk.value
    if (open === undefined || !mustAsk()) return
    return query(() => open.heal()).when({ poll: quiet })
  })
}
