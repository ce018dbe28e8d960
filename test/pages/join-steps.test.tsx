/** Joining the line: what was answered is what is sent, once, in one place; danger is never closed out, and no answer is lost. */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { toldFields } from '../../shared/rules/line/told-fields.ts'
import { Join } from '../../web/youth/join/join.tsx'
import { answer, answers, forgetAnswers } from '../../web/youth/join/join-answers.ts'
import { startLanguage } from '../../web/youth/language.ts'
import { hash } from '../../web/youth/route.ts'
import { forgetVisit, key } from '../../web/youth/visit/visit-store.ts'
import { keptName } from '../../web/youth/visit/tab-storage.ts'
import {
  alerts,
  button,
  buttons,
  choose,
  clinic,
  eventually,
  field,
  noNetwork,
  press,
  refusal,
  settled,
  show,
  shown,
  type,
  type Sent,
} from '../support/page.ts'

vi.mock('../../web/data/proof-of-work/solve.ts', () => import('../support/solved-proof.ts'))
vi.mock('../../web/data/live.ts', () => import('../support/quiet-line.ts'))

const visit = 'v_abcdefghijklmnopqrstuvwxyz'
const join = 'Ställ mig i kö'
const go = 'Jag vill prata med er också'
const openDoor = {
  open: true,
  channels: ['chat'],
  languages: ['sv'],
  professions: ['kurator'],
  wait: { from: 5, to: 10 },
}
let door: object
let answering: (sent: Sent) => unknown
const works = () => ({ visit, secret: 's'.repeat(43) })
const joins = (asked: { posted: () => Sent[] }) => asked.posted().map(({ body }) => body)

beforeAll(() => startLanguage())
beforeEach(() => {
  document.documentElement.lang = 'sv'
  forgetVisit()
  forgetAnswers()
  hash.value = ''
  location.hash = ''
  door = openDoor
  answering = works
})
const atClinic = () =>
  clinic((sent) =>
    sent.method === 'POST' ? answering(sent) : sent.path.endsWith('/door') ? door : noNetwork,
  )
const showReady = async () => {
  await show(<Join step="ready" />)
  await eventually(() => expect(shown()).toMatch(/Öppet nu|stängt|Ring 112|in fler|provar|kö igen/))
}

describe('the last step', () => {
  it('sends what was answered, once, and the name stays in this tab', async () => {
    answer({ urgency: 'distress', topics: ['somn'], nickname: ' Kim ', ageBand: '16-17' })
    const { nonce } = answers.value
    const asked = atClinic()
    await showReady()
    await press(join, 3)
    expect(joins(asked)).toEqual([
      {
        proof: { solved: true },
        nonce,
        channel: 'chat',
        topics: ['somn'],
        urgency: 'distress',
        language: 'sv',
        ageBand: '16-17',
      },
    ])
    expect(key.value?.visit).toBe(visit)
    expect(keptName()).toBe('Kim')
    expect(JSON.stringify(asked.sent)).not.toContain('Kim')
    expect(answers.value.topics).toEqual([])
  })

  it('sends every field that a youth may tell, but for the name', async () => {
    const { nickname: _, newerTopics: __, ...fields } = toldFields
    const told = Object.fromEntries(Object.keys(fields).map((field) => [field, `said: ${field}`]))
    answer({ urgency: 'talk', ...told })
    const asked = atClinic()
    await showReady()
    await press(join)
    expect(joins(asked)).toMatchObject([told])
  })

  it.each([
    ['no network', noNetwork, /^Vi fick inget svar. Tryck igen/],
    ['a busy clinic', refusal('try-again', 503), /^Vi fick inget svar. Tryck igen/],
    ['too many tries', refusal('too-many', 429), /^Många försöker just nu/],
    ['a proof that is used', refusal('proof-used', 409), /^Det gick inte att ställa dig i kö/],
  ])('after %s says so, keeps the answers and asks for the same place', async (_, no, said) => {
    answer({ urgency: 'talk', topics: ['somn'] })
    answering = () => no
    const asked = atClinic()
    await showReady()
    await press(join)
    expect(alerts()).toHaveLength(1)
    expect(alerts()[0]).toMatch(said)
    expect(answers.value.topics).toEqual(['somn'])
    answering = works
    await press(join)
    const [first, second] = joins(asked)
    expect(second).toEqual(first)
    expect(key.value?.visit).toBe(visit)
  })

  it('that has closed meanwhile says so, and shows others who can help', async () => {
    answer({ urgency: 'talk' })
    answering = () => refusal('closed')
    atClinic()
    await showReady()
    await press(join)
    expect(alerts()[0]).toMatch(/^Det har stängt/)
    expect(buttons(join)).toEqual([])
    expect(shown()).toContain('112')
    expect(document.querySelector('a[href="#brev"]')).not.toBeNull()
  })

  it.each([
    ['closed', { ...openDoor, open: false }],
    ['full', { ...openDoor, full: { why: 'pause', passes: ['danger'] } }],
  ])('lets danger in though it is %s', async (_, shut) => {
    door = shut
    const asked = atClinic()
    await show(<Join step="danger" />)
    await press(go)
    await eventually(() => expect(joins(asked)).toMatchObject([{ urgency: 'danger' }]))
  })

  it('can be pressed though the door does not answer', async () => {
    answer({ urgency: 'talk' })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const asked = clinic(({ method }) => (method === 'POST' ? works() : noNetwork))
    await show(<Join step="ready" />)
    expect(buttons(join)).toEqual([])
    vi.advanceTimersByTime(1_500)
    vi.useRealTimers()
    await eventually(() => button(join))
    await press(join)
    expect(joins(asked)).toHaveLength(1)
  })
})

describe('the steps before', () => {
  it('keep what was answered, and ask how urgent it is before anything later', async () => {
    const asked = atClinic()
    await show(<Join step="ready" />)
    expect(location.hash).toBe('#prata/urgent')
    await show(<Join step="urgent" />)
    await press('Nästa')
    expect(location.hash, 'nothing is chosen for anybody').toBe('#prata/urgent')
    expect(alerts()).toEqual(['Välj det som stämmer bäst.'])
    await choose('Jag mår väldigt dåligt')
    await press('Nästa')
    expect(location.hash).toBe('#prata/about')
    await show(<Join step="about" />)
    await type('Vad ska vi kalla dig?', 'Lo')
    await type('Vilken kommun bor du i?', '2080')
    await choose('Helst inte någon från min kommun')
    await press('Nästa')
    expect(answers.value).toMatchObject({
      urgency: 'distress',
      nickname: 'Lo',
      municipality: '2080',
      avoidOwn: true,
    })
    await show(<Join step="about" />)
    expect(field('Vad ska vi kalla dig?').value).toBe('Lo')
    expect(asked.posted()).toEqual([])
  })

  it('are kept in the tab when the page is loaded anew, and forgotten with the join', async () => {
    answer({ urgency: 'distress', topics: ['somn'], municipality: '2080' })
    const { nonce } = answers.value
    vi.resetModules()
    const anew = await import('../../web/youth/join/join-answers.ts')
    expect(anew.answers.value).toMatchObject({
      ...{ nonce, urgency: 'distress', topics: ['somn'], municipality: '2080' },
    })
    anew.forgetAnswers()
    vi.resetModules()
    const after = await import('../../web/youth/join/join-answers.ts')
    expect(after.answers.value.urgency).toBeUndefined()
    expect(after.answers.value.nonce).not.toBe(nonce)
  })

  it('ask whom to meet only where there is somebody to choose among', async () => {
    atClinic()
    answer({ urgency: 'talk' })
    await show(<Join step="about" />)
    expect(shown()).toContain('Steg 3 av 5')
    await press('Nästa')
    expect(location.hash).toBe('#prata/who')
    door = { ...openDoor, professions: [], languages: ['sv', 'en'] }
    await show(<p />)
    await show(<Join step="about" />)
    await eventually(() => expect(shown()).toContain('Steg 3 av 4'))
    await press('Nästa')
    expect(location.hash).toBe('#prata/ready')
  })

  it('forget "not my municipality" with the municipality', async () => {
    answer({ urgency: 'talk', municipality: '2080', avoidOwn: true })
    atClinic()
    await show(<Join step="about" />)
    await type('Vilken kommun bor du i?', '')
    expect(answers.value.avoidOwn).toBeUndefined()
    expect('municipality' in answers.value).toBe(false)
  })

  it('lead danger past those who answer always into the line with one press, with what is known', async () => {
    const asked = atClinic()
    answer({ topics: ['inte-vilja-leva'] })
    await show(<Join step="urgent" />)
    await choose('Jag eller någon annan är i fara just nu')
    await press('Nästa')
    expect(location.hash).toBe('#prata/danger')
    await show(<Join step="ready" />)
    expect(location.hash, 'no question more').toBe('#prata/danger')
    await show(<Join step="danger" />)
    expect(shown()).toContain('112')
    await press(go, 3)
    await eventually(() => expect(key.value?.visit).toBe(visit))
    expect(joins(asked)).toMatchObject([{ urgency: 'danger', topics: ['inte-vilja-leva'] }])
  })

  it('say beside the press that it did not go, and ask for the same place when danger presses again', async () => {
    answering = () => noNetwork
    const asked = atClinic()
    await show(<Join step="danger" />)
    await press(go)
    await eventually(() => expect(alerts()[0]).toMatch(/^Vi fick inget svar. Tryck igen/))
    answering = works
    await press(go)
    await eventually(() => expect(key.value?.visit).toBe(visit))
    const [first, second] = joins(asked)
    expect(second).toEqual(first)
  })

  it('ask between them for every field that a youth may tell', async () => {
    atClinic()
    const asked = new Set<string>()
    for (const step of ['topics', 'urgent', 'about', 'who', 'ready'] as const) {
      forgetAnswers()
      answer({ urgency: 'talk', channel: 'video', language: 'en' })
      await show(<Join step={step} />)
      await settled()
      const before = new Map<string, unknown>(Object.entries(answers.value))
      const note = () =>
        Object.entries(answers.value)
          .filter(([name, value]) => value !== before.get(name))
          .forEach(([name]) => asked.add(name))
      for (const input of document.querySelectorAll('input')) {
        if (input.type === 'text') await type(input.labels![0]!.textContent, 'Kim')
        else await press(input)
        note()
      }
      for (const list of document.querySelectorAll('select')) {
        await type(list.labels[0]!.textContent, list.options[1]!.value)
        note()
      }
    }
    // Newer topics are told among the others.
    asked.add('newerTopics')
    expect(Object.keys(toldFields).filter((field) => !asked.has(field))).toEqual([])
  })

  it('send six topics at most', async () => {
    atClinic()
    await show(<Join step="topics" />)
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].slice(
      0,
      8,
    )
    for (const box of boxes) await press(box)
    expect(answers.value.topics).toHaveLength(6)
  })
})
