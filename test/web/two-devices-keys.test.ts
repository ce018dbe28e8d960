/** A youth who goes on on another device and comes back: whoever opens a new window meanwhile can read what is written then. */
import { beforeEach, expect, it } from 'vitest'
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
