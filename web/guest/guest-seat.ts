/** A guest's place in a talk as this page knows it: the link is used once, and the page's own secret stays. */
import { effect, signal } from '@preact/signals'
import { guestsApi, type GuestView } from '../../shared/contract/visit/guests.ts'
import { client, Problem } from '../data/client.ts'
import { openLive, type Live } from '../data/live.ts'
import { query } from '../data/query.ts'
import { base64url } from '../data/random-id.ts'
import { keptJson } from '../data/read-json.ts'

interface Key {
  visit: string
  secret: string
}

/** 'asked': the link has not been used yet. 'nothing': it opens nothing. 'closed': it did. */
export type Phase = 'asked' | 'entering' | 'in' | 'nothing' | 'closed'

const inHash = /^#(v_[a-z2-7]{26})\.([A-Za-z0-9_-]{43})$/
const kept = 'guest'
const lookEvery = 10_000

export interface Seat {
  readonly phase: ReturnType<typeof signal<Phase>>
  readonly view: ReturnType<typeof signal<GuestView | undefined>>
  readonly offline: ReturnType<typeof signal<boolean>>
}

const phase = signal<Phase>('asked')
const view = signal<GuestView | undefined>(undefined)
const offline = signal(false)
let key: Key | undefined
let line: Live | undefined
let link: string | undefined

export const seat = { phase, view, offline } as const
export const api = client(guestsApi, {
  authorization: () => (key === undefined ? undefined : `Guest ${key.secret}`),
})
export const live = (): Live => (line ??= openLine())

const openLine = (): Live => {
  const opened = openLive(() => (key === undefined ? undefined : { type: 'hello-guest', ...key }))
  opened.listen((frame) => {
    if (frame.type !== 'guest') return
    if (frame.guest === undefined) close()
    else take(frame.guest)
  })
  return opened
}

const take = (told: GuestView): void => {
  const known = view.peek()
  if (known !== undefined && told.rev < known.rev) return
  offline.value = false
  view.value = told
  phase.value = 'in'
}

const close = (): void => {
  sessionStorage.removeItem(kept)
  phase.value = phase.peek() === 'in' ? 'closed' : 'nothing'
  view.value = undefined
  key = undefined
  line?.close()
  line = undefined
}

const failed = (problem: unknown): void => {
  if (problem instanceof Problem && problem.code === 'not-found') close()
  else offline.value = true
}

/** Uses the link. Asked again after a lost answer, the same secret finds the same seat. */
export const enter = async (): Promise<void> => {
  if (key === undefined || link === undefined || phase.peek() === 'entering') return
  phase.value = 'entering'
  try {
    take(await api.redeem({ ...key, link }))
    link = undefined
    sessionStorage.setItem(kept, JSON.stringify(key))
  } catch (problem) {
    phase.value = 'asked'
    failed(problem)
  }
}

const asked = query(
  async (aborted) => {
    if (key === undefined) return
    const told = await api.asGuest({ visit: key.visit }, aborted)
    // A seat that has closed meanwhile is not opened by what was asked before.
    if (!aborted.aborted) take(told)
  },
  { failed },
)

export const leave = (): void => {
  const mine = key
  if (mine !== undefined) api.leaveSeat({ visit: mine.visit }).catch(() => undefined)
  close()
}

/** Reads the link and takes it out of the address, or finds the seat this tab has already. */
export const begin = (): void => {
  const [, visit, secret] = inHash.exec(location.hash) ?? []
  history.replaceState(null, '', location.pathname)
  const stored = keptJson<Key>(sessionStorage.getItem(kept))
  if (visit !== undefined && secret !== undefined) {
    link = secret
    key = { visit, secret: base64url(crypto.getRandomValues(new Uint8Array(32))) }
  } else if (stored === undefined) phase.value = 'nothing'
  else {
    key = stored
    phase.value = 'entering'
    void asked.again()
  }
  effect(() => {
    if (phase.value !== 'in') return
    live()
    return asked.when({ poll: lookEvery })
  })
}
