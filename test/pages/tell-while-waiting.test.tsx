/** Whoever came in danger without a question may tell more while they wait: all of it or nothing, and nothing is lost. */
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { toldFields } from '../../shared/rules/line/told-fields.ts'
import { forgetAnswers } from '../../web/youth/join/join-answers.ts'
import { startLanguage } from '../../web/youth/language.ts'
import { loadSafetyWords } from '../../web/youth/safety/safety-words.ts'
import { TellWhileWaiting } from '../../web/youth/safety/tell-more.tsx'
import { keptName } from '../../web/youth/visit/tab-storage.ts'
import { key } from '../../web/youth/visit/visit-store.ts'
import {
  alerts,
  choose,
  clinic,
  eventually,
  field,
  noNetwork,
  press,
  show,
  shown,
  type,
} from '../support/page.ts'

const visit = 'v_abcdefghijklmnopqrstuvwxyz'
const send = 'Spara svaren'
const waiting = { state: 'waiting', visit, rev: 2, channel: 'chat', level: 1, ahead: 0 }

beforeAll(async () => {
  await startLanguage()
  await loadSafetyWords('sv')
})
beforeEach(() => {
  document.documentElement.lang = 'sv'
  forgetAnswers()
  key.value = { visit, secret: 's'.repeat(43) }
})

it('asks for every field that a youth may tell, and sends what was answered, the name in this tab alone', async () => {
  const asked = clinic(() => waiting)
  await show(<TellWhileWaiting />)
  await choose('Skada sig själv')
  await choose('Kontroll och heder')
  await choose('16–17 år')
  await type('Vilken kommun bor du i?', '2062')
  await choose('Helst inte någon från min kommun')
  await type('Vad ska vi kalla dig?', ' Kim ')
  await choose('Dari')
  await press(send, 3)
  const [sent, ...more] = asked.posted('/told').map(({ body }) => body)
  expect(more).toEqual([])
  expect(sent).toEqual({
    topics: ['sjalvskada', 'heder'],
    ageBand: '16-17',
    municipality: '2062',
    avoidOwn: true,
    language: 'sv',
    interpreter: 'prs',
  })
  // Newer topics are told among the others.
  const unasked = [
    'newerTopics',
    'channel',
    'profession',
    'nickname',
    'gender',
    ...Object.keys(sent as object),
  ]
  expect(Object.keys(toldFields).filter((name) => !unasked.includes(name))).toEqual([])
  expect(keptName()).toBe('Kim')
  expect(shown()).toContain('Tack.')
})

it('keeps the answers when they could not be sent, and says so', async () => {
  const asked = clinic(() => noNetwork)
  await show(<TellWhileWaiting />)
  await type('Vad ska vi kalla dig?', 'Kim')
  await choose('Skada sig själv')
  await press(send)
  await eventually(() => expect(alerts()[0]).toMatch(/^Det gick inte att spara/))
  expect(field('Vad ska vi kalla dig?').value).toBe('Kim')
  asked.answers(() => waiting)
  await press(send)
  await eventually(() => expect(shown()).toContain('Tack.'))
})
