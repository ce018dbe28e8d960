/** Enrolment: sent once as it was judged, nobody identified by halves, and what comes instead is said without losing a word. */
import { beforeEach, describe, expect, it } from 'vitest'
import { staffText } from '../../web/text/staff/sv.ts'
import { EnrolPage } from '../../web/treatment/enrol/enrol-page.tsx'
import { signedIn } from '../../web/staff/sign-in/sign-in.ts'
import {
  alerts,
  choose,
  clinic,
  describedBy,
  eventually,
  field,
  noNetwork,
  press,
  show,
  shown,
  type,
  type Sent,
} from '../support/page.ts'
import { toldAtDesk } from '../support/desk-store.tsx'

const alias = 'Vad den unga vill kallas'
const submit = 'Skriv in'
const worklist = {
  regime: 'HSL',
  offered: [
    {
      programme: 'trappan',
      name: 'Trappan',
      version: '1.0',
      origin: 'Dalarna',
      languages: [
        { code: 'sv', reviewed: true },
        { code: 'sv-x-latt', scalesIn: 'sv', reviewed: false },
      ],
    },
  ],
}
const enrolled = {
  outcome: 'enrolled',
  participant: 'p_1',
  invitation: { words: 'sol måne bok hav glas', until: Date.UTC(2026, 0, 7) },
}
const at = (answer: unknown) => clinic((sent: Sent) => (sent.method === 'POST' ? answer : worklist))
const showPage = async () => {
  await show(<EnrolPage />)
  await eventually(() => field(alias))
}

beforeEach(() => {
  signedIn.value = { at: 'in', token: 'token' }
})

describe('an enrolment', () => {
  it('offers no language in which part of the text would be missing, and says what nobody has read', async () => {
    const asked = at(enrolled)
    await showPage()
    const select = field('Språk') as HTMLSelectElement
    expect([...select.options].map(({ value }) => value)).toEqual(['sv', 'sv-x-latt'])
    expect(shown()).not.toContain('inte granskad')
    select.value = 'sv-x-latt'
    select.dispatchEvent(new Event('change', { bubbles: true }))
    await eventually(() => shown().includes('inte granskad') || undefined)
    expect(shown()).toContain('ställs på: Svenska')
    await type(alias, 'Kim')
    await press(submit)
    expect(asked.posted()[0]!.body).toMatchObject({ language: 'sv-x-latt' })
  })

  it('cuts nothing that is pasted: it says how much is too much, and sends nothing until it is mended', async () => {
    const asked = at(enrolled)
    await showPage()
    const long = 'Kim'.repeat(20)
    await type(alias, long)
    expect((field(alias) as HTMLInputElement).maxLength).toBe(-1)
    expect(describedBy(field(alias))).toContain(
      '20 tecken för långt. Korta, så går det att skriva in.',
    )
    await press(submit)
    expect(asked.posted()).toEqual([])
    expect(field(alias).value).toBe(long)
    await type(alias, 'Kim')
    await press(submit)
    expect(asked.posted()).toHaveLength(1)
  })

  it('is sent once, as it was judged, and gives the five words', async () => {
    const asked = at(enrolled)
    await showPage()
    await type(alias, ' Kim ')
    await choose('En bedömning är gjord')
    await press(submit, 3)
    expect(asked.posted()).toHaveLength(1)
    expect(asked.posted()[0]!.body).toMatchObject({
      programme: 'trappan',
      language: 'sv',
      alias: 'Kim',
      ageBand: '16-17',
      checklist: { assessed: true, noAcuteRisk: false },
    })
    expect(asked.posted()[0]!.body).not.toHaveProperty('person')
    expect(shown()).toContain('sol måne bok hav glas')
  })

  it.each([
    [{ outcome: 'first', steps: ['assessment'] }, 'Gör en bedömning först.'],
    [{ outcome: 'referral', to: ['bup'] }, 'BUP'],
    [{ outcome: 'must-identify' }, 'Länets regler kräver att kontakten är identifierad här.'],
  ])(
    'that comes to something else says so at once and keeps what was written: %j',
    async (no, said) => {
      at(no)
      await showPage()
      await type(alias, 'Kim')
      await press(submit)
      expect(alerts()[0]).toContain(said)
      expect(field(alias).value).toBe('Kim')
    },
  )

  it('that got no answer is told, and the same one is asked for again', async () => {
    const asked = at(noNetwork)
    await showPage()
    await type(alias, 'Kim')
    await press(submit)
    expect(toldAtDesk()).toContain(staffText.state.failedBy.offline)
    expect(field(alias).value).toBe('Kim')
    asked.answers(({ method }) => (method === 'POST' ? enrolled : worklist))
    await press(submit)
    const [first, second] = asked.posted().map(({ body }) => body)
    expect(second).toEqual(first)
  })

  it.each([
    ['a name alone', 'Kim Ek', ''],
    ['a number alone', '', '20090102-1234'],
  ])('is not sent with %s, as if nobody had been identified', async (_, name, number) => {
    const asked = at(enrolled)
    await showPage()
    await type(alias, 'Kim')
    await type('Namn', name)
    await type('Personnummer', number)
    await press(submit)
    expect(asked.posted()).toEqual([])
    expect(alerts()).toEqual(['Skriv både namn och personnummer, eller inget av dem.'])
    await type('Namn', 'Kim Ek')
    await type('Personnummer', '20090102-1234')
    await press(submit)
    expect(asked.posted()[0]!.body).toMatchObject({
      person: { name: 'Kim Ek', personalNumber: '20090102-1234' },
    })
  })

  it.each(['', '   '])('is not sent without a name to call (%j)', async (written) => {
    const asked = at(enrolled)
    await showPage()
    await type(alias, written)
    await press(submit)
    expect(asked.posted()).toEqual([])
  })
})
