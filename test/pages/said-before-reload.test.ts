/** What a counsellor has said and the service has not got yet outlives the page that said it, and goes with its talk. */
import { signal } from '@preact/signals'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import type { LiveDesk } from '../../web/desk/live-desk.ts'
import { base64url } from '../../web/data/random-id.ts'
import { openTalks } from '../../web/desk/talk/open-talks.ts'
import { forgetTold, keepTold } from '../../web/desk/talk/told-by-youth-page.ts'
import { notices } from '../../web/staff/notices/notices.ts'
import { deskVisit } from '../support/desk-store.tsx'
import { eventually } from '../support/page.ts'

interface Saying {
  mid: string
  epoch: number
  after: number
}
const at = (epoch: number) => ({ ...deskVisit, epoch, pass: `pass ${epoch}` }) as DeskVisit
const closers: (() => void)[] = []

/** A page of the desk whose live line is down; `answers` is what the service makes of what is said. */
const deskPage = (answers: (saying: Saying) => unknown, epoch = deskVisit.epoch) => {
  const said: Saying[] = []
  const state = signal({ visits: [at(epoch)], left: [] as object[] })
  const quiet = () => () => undefined
  const talks = openTalks({
    state,
    live: { status: signal('down'), listen: quiet, send: () => false, check: quiet },
    api: {
      pageKey: () => new Promise(() => undefined),
      messages: () => Promise.resolve({ messages: [] }),
      say: async (saying: Saying) => {
        said.push(saying)
        return { message: await answers(saying) }
      },
    },
    refresh: () => Promise.resolve(),
  } as unknown as LiveDesk)
  const { talk } = talks.of(at(epoch))
  closers.push(talk.close)
  return { talks, talk, said, state, leaves: () => (state.value = { visits: [], left: [] }) }
}
const never = () => new Promise(() => undefined)
const stored = ({ mid, epoch, after }: Saying) => ({
  mid,
  epoch,
  seq: after + 1,
  from: 'counsellor',
  at: 0,
  body: { v: 1, kid: 'k', iv: 'i', data: 'd' },
})
const hasKey = (epoch: number) =>
  keepTold(deskVisit.visit, { epoch, keys: [base64url(new Uint8Array(32).fill(7))] })
const keptOf = () =>
  Array.from({ length: sessionStorage.length }, (_, n) => sessionStorage.key(n) ?? '')
    .filter((name) => name.startsWith(`draft ${deskVisit.visit}`))
    .map((name) => sessionStorage.getItem(name))
    .join()

beforeEach(() => {
  sessionStorage.clear()
  forgetTold(deskVisit.visit)
  hasKey(deskVisit.epoch)
})
afterEach(() => closers.splice(0).forEach((close) => close()))

it('stands there when the page is loaded anew, leaves as the same message, and is kept no longer', async () => {
  const first = deskPage(never)
  first.talk.say('Är du kvar hos mig?')
  await eventually(() => expect(first.said).toHaveLength(1))
  first.talk.close()
  const second = deskPage(stored)
  expect(second.talk.lines.value).toMatchObject([
    { text: 'Är du kvar hos mig?', from: 'counsellor', state: 'sending' },
  ])
  await eventually(() => expect(second.talk.outbox.value).toEqual([]))
  const [{ mid, epoch, after } = { mid: '', epoch: 0, after: 0 }] = first.said
  expect(second.said).toMatchObject([{ mid, epoch, after }])
  expect(keptOf()).toBe('')
})

it('leaves in the part of the talk that holds now, when the talk was taken anew meanwhile', async () => {
  const first = deskPage(never)
  first.talk.say('Jag är här igen')
  await eventually(() => expect(first.said).toHaveLength(1))
  first.talk.close()
  const later = deskVisit.epoch + 4
  hasKey(later)
  const second = deskPage(stored, later)
  await eventually(() => expect(second.talk.outbox.value).toEqual([]))
  expect(second.said).toMatchObject([{ mid: first.said[0]?.mid, epoch: later, after: 0 }])
})

it('is words alone: what the page tells the other by itself is told by the next page itself', async () => {
  const { talk, said } = deskPage(never)
  void talk.tell({ pages: [] })
  talk.say('Orden')
  await eventually(() => expect(said).toHaveLength(1))
  expect(JSON.parse(keptOf())).toMatchObject([{ said: { text: 'Orden' } }])
})

it('goes from the tab with its talk, and a late answer brings nothing back', async () => {
  let answer = (): void => undefined
  const { talk, said, leaves } = deskPage(
    (saying) => new Promise((done) => (answer = () => done(stored(saying)))),
  )
  talk.say('Ett')
  talk.say('Två')
  await eventually(() => expect(said).toHaveLength(1))
  expect(keptOf()).toContain('Två')
  leaves()
  expect(keptOf()).toBe('')
  answer()
  await eventually(() => expect(talk.outbox.value).toHaveLength(1))
  expect(keptOf()).toBe('')
})

it('is told of once when the talk goes on without it, with what has left and nobody has read', async () => {
  let answers: typeof never | typeof stored = stored
  const { talk, leaves } = deskPage((saying) => answers(saying))
  talk.say('Hej Kim.')
  await eventually(() => expect(talk.outbox.value).toEqual([]))
  answers = never
  talk.say('Är du kvar?')
  leaves()
  const told = notices.value.map(({ text }) => text)
  expect(told.filter((text) => text.includes('Är du kvar?'))).toEqual([
    expect.stringContaining('Hej Kim. Är du kvar?'),
  ])
})
