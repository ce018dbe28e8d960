/** A youth who goes on on another device and comes back: whoever opens a new window meanwhile can read what is written then. */
import { beforeEach, expect, it, vi } from 'vitest'
import type { Message } from '../../shared/contract/visit/messages.ts'
import { fromBase64url } from '../../web/data/random-id.ts'
import { makePage, openKey, openSaid, talkKey } from '../../web/data/sealed/sealing.ts'
import { answerStrangers } from '../../web/youth/talk/key-pages.ts'
import { youthKeys } from '../../web/youth/talk/youth-talk-keys.ts'

const visit = `v_${'a'.repeat(26)}`
const epoch = 3

/** What each device's tab keeps. */
const storage = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
    clear: () => kept.clear(),
  }
}
const on = (device: ReturnType<typeof storage>): void =>
  void Object.assign(globalThis, { sessionStorage: device })

const phone = storage()
const computer = storage()
beforeEach(() => on(phone))

const message = (mid: string, body: Message['body']): Message => ({
  epoch,
  seq: 1,
  mid,
  from: 'youth',
  at: 0,
  body,
})

it('the key is given to the new window before anything is written with it', async () => {
  const first = await makePage()
  const onPhone = youthKeys(visit)
  await onPhone.due({ epoch, keys: [first.key] }, [])
  await onPhone.seal({ epoch, mid: 'one', keys: [first.key] }, { text: 'one' })

  on(computer)
  const onComputer = youthKeys(visit)
  await onComputer.due({ epoch, keys: [first.key] }, [])
  const there = await onComputer.seal({ epoch, mid: 'two', keys: [first.key] }, { text: 'two' })

  on(phone)
  expect(await onPhone.open(message('two', there!))).toBeUndefined()
  const second = await makePage()
  const place = { epoch, keys: [first.key, second.key] }
  await onPhone.due(place, [])
  const three = { ...place, mid: 'three' }
  expect(await onPhone.seal(three, { text: 'three' })).toBeUndefined()
  await onPhone.due(place, [])
  answerStrangers(epoch, true)
  const due = await onPhone.due(place, [])
  const said = await onPhone.seal(three, { text: 'three' })
  const opened = await Promise.all(
    due.flatMap((one) =>
      'body' in one
        ? [openKey(second, { visit, epoch, side: 'youth', mid: one.mid }, one.body)]
        : [],
    ),
  )
  const [raw] = opened.flatMap((envelope) => (envelope === undefined ? [] : [envelope.key]))
  const key = await talkKey(fromBase64url(raw!))
  const where = { visit, epoch, side: 'youth', mid: 'three' } as const
  expect(await openSaid(key, where, said!)).toEqual({ text: 'three' })
})

it('a tab that is opened from the first while the youth still waits has the same key: nobody is asked whose it is', async () => {
  const first = storage()
  on(first)
  vi.stubGlobal('document', { addEventListener: () => undefined, visibilityState: 'visible' })
  vi.stubGlobal('location', { origin: 'http://clinic.test' })
  const { enterVisit } = await import('../../web/youth/visit/visit-store.ts')
  enterVisit({ visit, secret: 's'.repeat(43) })
  const opened = storage()
  // A browser gives a tab that is opened from another a copy of what its session keeps.
  for (const name of ['visit', 'seed']) {
    const kept = first.getItem(name)
    if (kept !== null) opened.setItem(name, kept)
  }
  const desk = await makePage()
  const said = []
  for (const tab of [first, opened]) {
    on(tab)
    const keys = youthKeys(visit)
    await keys.due({ epoch, keys: [desk.key] }, [])
    said.push(await keys.seal({ epoch, mid: 'word', keys: [desk.key] }, { text: 'hej' }))
  }
  on(first)
  const read = await youthKeys(visit).open(message('word', said[1]!))
  expect(read).toEqual({ text: 'hej' })
  expect(said[0]?.kid).toBe(said[1]?.kid)
  vi.unstubAllGlobals()
})
