/** Whoever is called is told how long they have, and never more than there is. */
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { Channel } from '../../shared/ids.ts'
import { times } from '../../shared/rules/line/times.ts'
import { serverNow } from '../../web/data/server-clock.ts'
import { startLanguage } from '../../web/youth/language.ts'
import { key } from '../../web/youth/visit/visit-store.ts'
import { CalledPage } from '../../web/youth/waiting/called-page.tsx'
import { clinic, show } from '../support/page.ts'
import { toAnswer } from '../support/time-to-answer.ts'

const called = (readyBy: number, channel: Channel = 'chat') => ({
  state: 'called' as const,
  visit: 'v_abcdefghijklmnopqrstuvwxyz',
  rev: 2,
  channel,
  level: 4 as const,
  connected: true,
  epoch: 2,
  with: {
    firstName: 'Elin',
    profession: 'kurator' as const,
    employer: 'Mora kommun',
    regime: 'SoL' as const,
  },
  pass: 'a.b',
  keys: [],
  toldAt: 0,
  medium: channel,
  identity: 'anonymous' as const,
  paused: false,
  readyBy,
})

beforeAll(startLanguage)
beforeEach(() => {
  document.documentElement.lang = 'sv'
  key.value = { visit: 'v_abcdefghijklmnopqrstuvwxyz', secret: 's'.repeat(43) }
  clinic(() => ({}))
})

const shownTo = (eyes: boolean): number => {
  const selector = eyes ? '.countdown + p' : '.visually-hidden[role=status]'
  const said = /\d+/.exec(document.querySelector(selector)?.textContent ?? '')
  return Number(said?.[0])
}

it.each([
  ['of a clock that is two seconds behind', times.readyCheck + 2_000, 45],
  ['as the call comes', times.readyCheck, 45],
  ['by a page that is opened late', 20_500, 20],
])('seconds %s: the same to eyes and ears', async (_, left, seconds) => {
  await show(<CalledPage now={called(serverNow() + left)} />)
  // A second may have passed since.
  expect(seconds - shownTo(true)).toBeLessThanOrEqual(1)
  expect(shownTo(true)).toBeLessThanOrEqual(seconds)
  expect(shownTo(false)).toBe(shownTo(true))
})

it.each(Channel.options)('of %s as many as the server gives for it', async (channel) => {
  await show(<CalledPage now={called(serverNow() + toAnswer[channel], channel)} />)
  const seconds = toAnswer[channel] / 1000
  expect(seconds - shownTo(true)).toBeLessThanOrEqual(1)
  expect(shownTo(true)).toBeLessThanOrEqual(seconds)
})
