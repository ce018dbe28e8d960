/** Whoever waits and gets worse raises the alarm with one press from the line, and help is what one sees then. */
import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { YouthVisit } from '../../shared/contract/visit/youth-visit.ts'
import { startLanguage } from '../../web/youth/language.ts'
import { loadSafetyWords } from '../../web/youth/safety/safety-words.ts'
import { key, visit } from '../../web/youth/visit/visit-store.ts'
import { Waiting } from '../../web/youth/waiting/waiting-room.tsx'
import {
  alerts,
  button,
  buttons,
  clinic,
  eventually,
  noNetwork,
  press,
  show,
  shown,
} from '../support/page.ts'

const id = 'v_abcdefghijklmnopqrstuvwxyz'
const worse = 'Jag eller någon annan är i fara just nu'
const waits = (level: number, rev: number) =>
  ({
    state: 'waiting',
    visit: id,
    rev,
    channel: 'chat',
    level,
    ahead: 2,
    connected: true,
  }) as Extract<YouthVisit, { state: 'waiting' }>

beforeAll(async () => {
  await startLanguage()
  await loadSafetyWords('sv')
})
beforeEach(() => {
  key.value = { visit: id, secret: 's'.repeat(43) }
  visit.value = waits(4, 1)
})
const Room = () => {
  const now = visit.value
  return now?.state === 'waiting' ? <Waiting now={now} /> : null
}

it('is one press, sent once, after which help and who has heard stand on the page', async () => {
  const asked = clinic(({ path }) =>
    path.endsWith('/told')
      ? waits(1, 2)
      : { state: 'raised', placeTold: false, somebodyThere: true, backupNamed: false },
  )
  await show(<Room />)
  await eventually(() => button(worse))
  await press(worse, 3)
  expect(asked.posted('/told').map(({ body }) => body)).toEqual([{ urgency: 'danger' }])
  await eventually(() => expect(shown()).toContain('Vi har larmat alla som jobbar nu.'))
  expect(shown()).toContain('112')
  expect(buttons(worse), 'it has been said').toEqual([])
})

it('that did not get through says whom to ring, and can be pressed again', async () => {
  const asked = clinic(() => noNetwork)
  await show(<Room />)
  await eventually(() => button(worse))
  await press(worse)
  await eventually(() => expect(alerts().join()).toContain('112'))
  asked.answers(({ path }) => (path.endsWith('/told') ? waits(1, 2) : {}))
  await press(worse)
  await eventually(() => expect(visit.value).toMatchObject({ level: 1 }))
})
