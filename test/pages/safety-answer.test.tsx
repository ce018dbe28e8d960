/** An answer that says something of safety: help is what one sees first, before and after it is sent, and its press reaches the line at once. */
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { text as en } from '../../web/text/programme/en.ts'
import { useLanguage } from '../../web/programme/programme-words.ts'
import { CheckInPage } from '../../web/programme/scales/check-in-page.tsx'
import { keepSession } from '../../web/programme/session.ts'
import {
  alerts,
  button,
  buttons,
  choose,
  clinic,
  eventually,
  noNetwork,
  press,
  refusal,
  show,
  shown,
  type Sent,
} from '../support/page.ts'

const gone = vi.hoisted(() => vi.fn<(to: { visit: string }) => void>())
vi.mock('../../web/programme/line/enter-visit.ts', () => ({ enterVisitFrom: gone }))
vi.mock('../../web/data/proof-of-work/solve.ts', () => import('../support/solved-proof.ts'))

const talk = 'Ja, prata med någon nu'
const open = { open: true }
let line: object
let joins: (sent: Sent) => unknown
let answers: (sent: Sent) => unknown
const joined = { outcome: 'joined', visit: 'v_1', secret: 's', rev: 1 }

const atClinic = () =>
  clinic((sent) => {
    if (sent.path.endsWith('/stuck')) return joins(sent)
    if (sent.method === 'POST') return answers(sent)
    return { here: 'm1', line }
  })
const isFirst = (title: string) => {
  const focused = document.activeElement
  expect(focused?.textContent).toBe(title)
  expect(inSight).toBe(focused)
  expect(document.querySelector('main h2')).toBe(focused)
}
let inSight: Element | null
const note = (element: Element) => (inSight = element)

beforeAll(async () => {
  await useLanguage('sv')
  vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    note(this)
  })
})
beforeEach(async () => {
  await useLanguage('sv')
  gone.mockReset()
  inSight = null
  line = open
  joins = () => joined
  answers = () => ({ outcome: 'noted', help: true, line })
  keepSession({ token: 't', until: Date.now() + 3_600_000 } as never)
})

/** Four of the week, then the one of safety. */
const answersWith = async (safety: string) => {
  await show(<CheckInPage />)
  await eventually(() => expect(document.querySelector('input[type=radio]')).not.toBeNull())
  for (let n = 0; n < 4; n++) {
    await press(document.querySelector<HTMLInputElement>('input[type=radio]')!)
    await press('Nästa fråga')
  }
  await choose(safety)
  await press('Nästa fråga')
}

it('shows who can come first, in view and in focus, before it is sent and after', async () => {
  atClinic()
  await answersWith('Ja, ofta')
  isFirst('Tack för att du säger hur det är')
  await press('Skicka svaren')
  await eventually(() => expect(shown()).toContain('Vill du prata med någon nu?Din'))
  isFirst('Vill du prata med någon nu?')
})

it('that is left out is met as left out: help all the same, and no word of thoughts nobody told of', async () => {
  atClinic()
  await answersWith('Vill inte svara')
  isFirst('Du behöver inte svara på den frågan')
  expect(shown()).not.toContain('de tankarna')
  expect(buttons(talk)).toHaveLength(1)
})

it('of a week that is answered already may be given anew, and the page says that one is there', async () => {
  clinic(() => ({ here: 'm1', line, modules: [{ module: 'm1', checkedIn: true }] }))
  await show(<CheckInPage />)
  await eventually(() => expect(shown()).toContain('Veckokollen är gjord'))
  expect(document.querySelectorAll('input[type=radio]').length).toBeGreaterThan(1)
})

it('is asked for in the language that the youth has chosen', async () => {
  await useLanguage('en')
  atClinic()
  await show(<CheckInPage />)
  await eventually(() => expect(document.querySelector('input[type=radio]')).not.toBeNull())
  for (let n = 0; n < 4; n++) {
    await press(document.querySelector<HTMLInputElement>('input[type=radio]')!)
    await press(en.scale.next)
  }
  expect(shown()).toContain('have you had thoughts of not wanting to live, or of hurting yourself?')
  expect(document.querySelector('legend')?.closest('[lang]')?.getAttribute('lang')).toBe('en')
})

it('is sent by the press that asks for somebody, and that press rings at once', async () => {
  const asked = atClinic()
  await answersWith('Ja, ofta')
  await press(talk, 3)
  await eventually(() => expect(gone).toHaveBeenCalledTimes(1))
  const [first, second, ...more] = asked.posted()
  expect(first).toMatchObject({ path: expect.stringMatching(/check-in/), body: { safety: 2 } })
  expect(second).toMatchObject({
    path: expect.stringMatching(/stuck/),
    body: { urgency: 'danger' },
  })
  expect(more).toEqual([])
})

it('keeps nobody from the line when it cannot be sent, and is the same place when said again', async () => {
  answers = () => refusal('changed-meanwhile')
  joins = () => noNetwork
  const asked = atClinic()
  await answersWith('Ja, ofta')
  await press(talk)
  await eventually(() => expect(asked.posted('/stuck')).toHaveLength(1))
  joins = () => joined
  await eventually(() => expect(button(talk).getAttribute('aria-disabled')).not.toBe('true'))
  await press(talk)
  await eventually(() => expect(gone).toHaveBeenCalledTimes(1))
  const [first, second] = asked.posted('/stuck').map(({ body }) => body)
  expect(second).toEqual(first)
})

const mine = { visit: 'v_abcdefghijklmnopqrstuvwxyz', secret: 's'.repeat(43) }
/** A tab that has a place already; `visit` and `told` are what its two calls are answered with. */
const withPlace = (answersOf: { visit: unknown; told: unknown }) => {
  sessionStorage.setItem('visit', JSON.stringify(mine))
  return clinic((sent) => {
    if (sent.path.endsWith(mine.visit)) return answersOf.visit
    if (sent.path.endsWith('/told')) return answersOf.told
    if (sent.path.endsWith('/stuck')) return joins(sent)
    return sent.method === 'POST' ? answers(sent) : { here: 'm1', line }
  })
}
const waiting = { state: 'waiting' }

it('makes the place that this tab has in the line more urgent, and takes no second one', async () => {
  const asked = withPlace({ visit: waiting, told: waiting })
  await answersWith('Ja, ofta')
  await press(talk)
  await eventually(() => expect(gone).toHaveBeenCalledWith(mine))
  expect(asked.posted('/told')).toMatchObject([{ body: { urgency: 'danger' } }])
  expect(asked.posted('/stuck')).toEqual([])
})

it.each([
  ['told', 'the network is gone', noNetwork, 'Du har inget nät, så det blev inte gjort'],
  ['told', 'the clinic cannot answer', refusal('try-again', 503), 'Det gick inte just nu'],
  ['visit', 'the network is gone', noNetwork, 'Du har inget nät, så det blev inte gjort'],
  ['visit', 'the clinic cannot answer', refusal('broken', 500), 'Det gick inte just nu'],
] as const)(
  'says that it did not get through when its %s fails as %s, takes no second place, and can be pressed again',
  async (which, _why, failure, words) => {
    const reply = { visit: waiting as unknown, told: waiting as unknown, [which]: failure }
    const asked = withPlace(reply)
    await answersWith('Ja, ofta')
    await press(talk)
    await eventually(() => expect(alerts().join()).toContain(words))
    expect(gone).not.toHaveBeenCalled()
    expect(asked.posted('/stuck')).toEqual([])
    reply[which] = waiting
    await eventually(() => expect(button(talk).getAttribute('aria-disabled')).not.toBe('true'))
    await press(talk)
    await eventually(() => expect(gone).toHaveBeenCalledWith(mine))
    expect(asked.posted('/told').at(-1)).toMatchObject({ body: { urgency: 'danger' } })
    expect(asked.posted('/stuck')).toEqual([])
  },
)

it.each([
  ['is with somebody, who is told there', { state: 'talking' }, 'not-now'],
  ['is as urgent already', waiting, 'too-many'],
])('goes to the place that this tab has where it %s', async (_how, visit, code) => {
  const asked = withPlace({ visit, told: refusal(code) })
  await answersWith('Ja, ofta')
  await press(talk)
  await eventually(() => expect(gone).toHaveBeenCalledWith(mine))
  expect(asked.posted('/stuck')).toEqual([])
})

it.each([
  ['is not there any more', { visit: refusal('not-found', 404), told: waiting }],
  ['is over', { visit: { state: 'over', erased: true }, told: waiting }],
  ['went while it was asked for', { visit: waiting, told: refusal('not-found', 404) }],
])('takes a place of its own where the one of this tab %s', async (_how, reply) => {
  const asked = withPlace(reply)
  await answersWith('Ja, ofta')
  await press(talk)
  await eventually(() => expect(gone).toHaveBeenCalledWith(joined))
  expect(asked.posted('/stuck')).toMatchObject([{ body: { urgency: 'danger' } }])
})

it('lets acute danger in by a closed door, and tells others when it opens', async () => {
  line = { open: false, opens: Date.now() + 3_600_000 }
  atClinic()
  await answersWith('Ja, ofta')
  expect(buttons(talk)).toHaveLength(1)
  await show(<div />)
  sessionStorage.removeItem('answers week m1')
  await answersWith('Ja, någon gång')
  expect(buttons(talk)).toEqual([])
  expect(shown()).toContain('stängd just nu')
})
