/** The youth's visit as this page knows it: pushed when the line is up, asked for when it is not. */
import { computed, effect, signal } from '@preact/signals'
import { youthApi } from '../../../shared/contract/visit/youth.ts'
import type { YouthVisit } from '../../../shared/contract/visit/youth-visit.ts'
import { client, isUnanswered, Problem } from '../../data/client.ts'
import { forgetFetched } from '../../data/forget-fetched.ts'
import { leaveTurn } from '../../data/notices/leave-turn.ts'
import { openLive, type Live } from '../../data/live.ts'
import { query } from '../../data/query.ts'
import { keepKey, keptKey, type Key } from '../../data/visit-key.ts'
import { forget, forgetTalk, keepName, keepUnsent, keptSeed } from './tab-storage.ts'

export const key = signal<Key | undefined>(keptKey())
export const visit = signal<YouthVisit | undefined>(undefined)
/** 'missing': the visit is erased, or the link was old. */
export const contact = signal<'ok' | 'offline' | 'missing'>('ok')
/** First name of whoever held the visit last, to say whose connection broke. */
export const lastName = signal<string | undefined>(undefined)

export const api = client(youthApi, {
  authorization: () => (key.value === undefined ? undefined : `Visit ${key.value.secret}`),
})

/** Another page of this youth's is told, beside this one or on another device: this one asks. */
const isBeside = signal(false)
export const isTold = computed(() => !isBeside.value)
/** Nobody's page can read what is written here: its key is on its way, or came before what said there is none. */
const isKeyless = (): boolean =>
  visit.value !== undefined && 'keys' in visit.value && visit.value.keys.length === 0
/** Nothing comes by itself, or what must have come has not. */
export const mustAsk = (): boolean =>
  isBeside.value || isKeyless() || live().status.value === 'down'

let handle: string | undefined
let line: Live | undefined

/** The one live line of this page, opened when first needed. */
export const live = (): Live => {
  if (line !== undefined) return line
  line = openLive(() =>
    key.value === undefined ? { type: 'open' } : { type: 'hello', ...key.value },
  )
  line.listen((frame) => {
    if (frame.type === 'opened') handle = frame.connection
    if (frame.type === 'welcome' || frame.type === 'other-page')
      isBeside.value = frame.type === 'other-page'
    // From the handler of the question: the timers of a hidden page stand nearly still.
    if (frame.type === 'still-there' && key.value !== undefined)
      line?.send({ type: 'awake', ...key.value })
    if (frame.type === 'visit') take(frame.visit)
    const waiting = visit.value
    if (frame.type === 'place' && waiting?.state === 'waiting')
      visit.value = { ...waiting, ahead: frame.ahead, more: undefined, wait: frame.wait }
    // The talk answers for its own refusals; without a message it is the greeting that was refused.
    if (frame.type === 'refused' && frame.mid === undefined) void refresh()
  })
  line.status.subscribe((status) => {
    if (status !== 'up') handle = undefined
  })
  return line
}

/** The signed handle of this page's connection, when it has one. */
export const connectionHandle = (): string | undefined => handle

/** Takes in the visit as told, unless something newer is already shown, or it has been forgotten meanwhile. */
export const take = (told: YouthVisit): void => {
  if (told.visit !== key.peek()?.visit) return
  const known = visit.value
  if (known !== undefined && known.visit === told.visit && told.rev < known.rev) return
  if ('with' in told) lastName.value = told.with.firstName
  contact.value = 'ok'
  visit.value = told
}

export const over = computed(() => visit.value !== undefined && 'erased' in visit.value)
const missing = computed(() => contact.value === 'missing')

const asked = query(
  async (aborted) => {
    const mine = key.peek()
    if (mine === undefined) return
    const wasUp = line?.status.peek() === 'up'
    const told = await api.visit({ visit: mine.visit }, aborted)
    if (aborted.aborted) return
    take(told)
    // A line that the server does not know of looks open and hears nothing.
    if (wasUp && !told.connected && line?.status.peek() === 'up') line.renew()
  },
  {
    may: () => key.value !== undefined,
    failed: (problem) => {
      const isMissing = problem instanceof Problem && problem.code === 'not-found'
      contact.value = isMissing ? 'missing' : 'offline'
    },
  },
)
export const refresh = asked.again

/** Does something with the visit; a visit that has changed meanwhile is read again and shown. */
export const act = async (
  deed: (visit: { visit: string }) => Promise<YouthVisit | object>,
): Promise<boolean> => {
  const mine = key.value
  if (mine === undefined) return false
  try {
    const told = await deed({ visit: mine.visit })
    if ('state' in told) take(told)
    else await refresh()
    return true
  } catch (problem) {
    if (isUnanswered(problem)) contact.value = 'offline'
    else await refresh()
    return false
  }
}

/** `name`: what the counsellor is to call the youth. */
export const enterVisit = (mine: Key, name = ''): void => {
  if (keptKey()?.visit !== mine.visit) {
    forgetTalk()
    keepUnsent([])
    keepName(name)
    keptSeed()
  }
  keepKey(mine)
  key.value = mine
  void asked.restart()
}

/** "Glöm mig": nothing of the visit is left in this tab. */
export const forgetVisit = (): void => {
  forget()
  line?.close()
  line = undefined
  key.value = undefined
  visit.value = undefined
  lastName.value = undefined
  contact.value = 'ok'
  forgetFetched()
}

const pollWhenDown = 4_000
/** A pushed frame can be lost on its way; a look now and then heals that. */
const lookWhenUp = 30_000

/** Keeps the visit fresh for as long as there is one. */
export const followVisit = (): void => {
  effect(() => {
    const isOver = over.value || missing.value
    if (isOver) void leaveTurn()
    if (key.value === undefined || isOver) return
    const isUntold = computed(mustAsk)
    return asked.when({ poll: () => (isUntold.value ? pollWhenDown : lookWhenUp) })
  })
  addEventListener('offline', () => (contact.value = 'offline'))
}
