/** The key of a talk may come before the answer to the press that took it: the counsellor reads all the same. */
import { beforeEach, expect, it } from 'vitest'
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import type { Message } from '../../shared/contract/visit/messages.ts'
import type { PageKey } from '../../shared/ids.ts'
import { openBodies } from '../../web/data/sealed/open-bodies.ts'
import { openPageKeys } from '../../web/desk/talk/seat-keys.ts'
import { forgetTold } from '../../web/desk/talk/told-by-youth-page.ts'
import { memoryStorage } from '../unkind/browser-page.ts'
import { youthKeys } from '../../web/youth/talk/youth-talk-keys.ts'

const visit = `v_${'a'.repeat(26)}`
const epoch = 3
const held = { visit, epoch, state: 'talking' } as DeskVisit
const nobody = () => Promise.resolve()
const never = () => Promise.reject(new Error('no key is told anew'))

beforeEach(() => {
  Object.assign(globalThis, { sessionStorage: memoryStorage() })
  forgetTold(visit)
})

/** What the youth's page sends for this page: its key, and a first word. */
const written = async (page: PageKey): Promise<Message[]> => {
  const keys = youthKeys(visit)
  const [due] = await keys.due({ epoch, keys: [page] }, [])
  if (due === undefined || !('body' in due)) throw new Error('a key is due')
  const body = await keys.seal({ epoch, mid: 'word', keys: [page] }, { text: 'hej' })
  if (body === undefined) throw new Error('it can be sealed')
  const common = { epoch, from: 'youth', at: 0 } as const
  return [
    { ...common, seq: 1, mid: due.mid, body: due.body },
    { ...common, seq: 2, mid: 'word', body },
  ]
}

it('before it: by the page of the press that is still unanswered', async () => {
  const keys = openPageKeys(never, nobody)
  const page = await keys.forPress('press')
  const messages = await written(page!)
  const bodies = openBodies(keys.of(visit), () => messages)
  await bodies.open()
  expect(bodies.said(messages[1]!)).toEqual({ text: 'hej' })
})

it('when the desk is looked at before it: the page of the press is known again, and no other is told', async () => {
  const keys = openPageKeys(never, nobody)
  const page = await keys.forPress('press')
  const messages = await written(page!)
  expect(await keys.tellIfUnknown({ ...held, keys: [page!] })).toBe(false)
  const bodies = openBodies(keys.of(visit), () => messages)
  await bodies.open()
  expect(bodies.said(messages[1]!)).toEqual({ text: 'hej' })
})

it('and an envelope that was tried too early is tried again when the page has got its talk', async () => {
  const keys = openPageKeys(never, nobody)
  const other = openPageKeys(never, nobody)
  const page = await other.forPress('press')
  const messages = await written(page!)
  const talk = other.of(visit)
  // Nobody has pressed here, so nothing opens.
  const strange = openBodies(keys.of(visit), () => messages)
  await strange.open()
  expect(strange.said(messages[1]!)).toBe('shut')
  let news = 0
  talk.news.subscribe((now) => (news = now))
  other.answered('press', held)
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(news).toBeGreaterThan(0)
})

it('and a press that got nobody leaves no page behind that anything opens by', async () => {
  const keys = openPageKeys(never, nobody)
  const page = await keys.forPress('press')
  keys.answered('press')
  const messages = await written(page!)
  const bodies = openBodies(keys.of(visit), () => messages)
  await bodies.open()
  expect(bodies.said(messages[1]!)).toBe('shut')
})

it('and a press that could not wait for its key makes one page, which is told and read by', async () => {
  const told: PageKey[] = []
  const keys = openPageKeys(({ key }) => Promise.resolve(told.push(key)), nobody)
  const slow = keys.forPress('press')
  // What the server answers to a press that brought none, and the look at the desk that follows at once.
  const without = { ...held, keys: [] }
  keys.answered('press', without)
  expect(await keys.tellIfUnknown(without)).toBe(true)
  expect(told).toEqual([await slow])
  const messages = await written(told[0]!)
  const bodies = openBodies(keys.of(visit), () => messages)
  await bodies.open()
  expect(bodies.said(messages[1]!)).toEqual({ text: 'hej' })
})

it('and one that is answered after the desk was looked at leaves the page that was told in its place', async () => {
  const told: PageKey[] = []
  const keys = openPageKeys(({ key }) => Promise.resolve(told.push(key)), nobody)
  await keys.forPress('press')
  expect(await keys.tellIfUnknown({ ...held, keys: [] })).toBe(true)
  keys.answered('press', { ...held, keys: told })
  await new Promise((resolve) => setTimeout(resolve, 0))
  const messages = await written(told[0]!)
  const bodies = openBodies(keys.of(visit), () => messages)
  await bodies.open()
  expect(bodies.said(messages[1]!)).toEqual({ text: 'hej' })
})
