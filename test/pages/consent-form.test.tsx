/** A consent is given as it was read through, once; a failure shares nothing and loses nothing, and no is always there. */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ConsentShown, GiveConsent } from '../../shared/contract/records/consent.ts'
import { Problem } from '../../web/data/client.ts'
import { consentRule } from '../../shared/rules/records/consent-rule.ts'
import { text } from '../../web/text/consent/sv.ts'
import { ConsentForm } from '../../web/youth/consent/consent-form.tsx'
import { startLanguage } from '../../web/youth/language.ts'
import {
  alerts,
  choose,
  clinic,
  eventually,
  field,
  fields,
  press,
  show,
  shown,
  type,
} from '../support/page.ts'

const keeper = { id: 'borlange', name: 'Borlänge' }
const services = { elevhalsa: { name: 'Elevhälsan', about: '' } }
const given = {
  consent: 'c_1',
  receiver: 'elevhalsa',
  content: ['talk'],
  days: 30,
  at: Date.UTC(2026, 0, 1),
  until: Date.UTC(2026, 1, 1),
  receipt: '4711',
  text: '1.0',
  lang: 'sv',
} as unknown as ConsentShown

const yes = 'Ja, jag säger ja till det här'
const next = 'Gå vidare'

const showForm = async (give: (ask: GiveConsent) => Promise<ConsentShown>) => {
  const onNo = vi.fn<() => void>()
  const onDone = vi.fn<() => void>()
  await show(
    <ConsentForm
      keeper={keeper}
      services={services as never}
      text={text}
      give={give}
      onNo={onNo}
      onDone={onDone}
    />,
  )
  return { onNo, onDone }
}
const giving = (answer: () => Promise<ConsentShown>) => vi.fn((_: GiveConsent) => answer())
const toTheEnd = async () => {
  await choose('Elevhälsan')
  await press(next)
  await type('Precis vad?', '  Bara om skolan ')
  await press(next)
  await press(next)
}

beforeAll(() => startLanguage())
beforeEach(() => void clinic(() => ({ places: [], services: {} })))

it('keeps all that is pasted about what is shared, and goes on when it fits', async () => {
  await showForm(giving(() => Promise.resolve(given)))
  await choose('Elevhälsan')
  await press(next)
  const long = consentRule.longest
  await type('Precis vad?', 'x'.repeat(long + 4))
  expect(field('Precis vad?').value).toHaveLength(long + 4)
  await press(next)
  expect(shown()).toContain('Texten är 4 tecken för lång')
  await type('Precis vad?', 'x'.repeat(long))
  await press(next)
  expect(shown()).not.toContain('Precis vad?')
})

describe('a consent', () => {
  it('is given to the one chosen, for what was read through, once for all presses', async () => {
    const give = giving(async () => {
      await new Promise((resolve) => setImmediate(resolve))
      return given
    })
    const { onDone } = await showForm(give)
    await toTheEnd()
    expect(give).not.toHaveBeenCalled()
    expect(shown()).toContain('Elevhälsan')
    expect(shown()).toContain('Bara om skolan')
    await press(yes, 3)
    expect(give).toHaveBeenCalledTimes(1)
    expect(give.mock.calls[0]![0]).toMatchObject({
      receiver: 'elevhalsa',
      content: ['talk'],
      about: 'Bara om skolan',
      lang: 'sv',
    })
    expect(shown()).toContain('Kvittonummer 4711')
    await press('Klart')
    expect(onDone).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['who', []],
    ['unit', ['Kuratorerna i en kommun']],
  ] as const)('asks for what is missing beside the question: %s', async (missing, chosen) => {
    const give = giving(() => Promise.resolve(given))
    await showForm(give)
    for (const one of chosen) await choose(one)
    await press(next)
    expect(alerts()).toEqual([text.missing[missing]])
    expect(shown()).toContain('Steg 1 av 4')
  })

  it('forgets what was missing when another question is asked', async () => {
    await showForm(giving(() => Promise.resolve(given)))
    await choose('Kuratorerna i en kommun')
    await type('Vilken kommun?', 'falun-kommun')
    await press(next)
    await press(next)
    expect(alerts()).toEqual([text.missing.what])
    await press('Tillbaka')
    expect(alerts()).toEqual([])
  })

  it.each([
    ['without an answer', new Problem('offline'), text.unanswered],
    ['when it broke on the way', new Problem('broken'), text.unanswered],
    ['when the network brought it twice', new Problem('changed-meanwhile'), text.unanswered],
    ['refused', new Problem('not-now'), text.failed],
  ])(
    'that was not given is said as it is known, %s, and the next press is the same one',
    async (_, why, said) => {
      let works = false
      const give = giving(() => (works ? Promise.resolve(given) : Promise.reject(why)))
      await showForm(give)
      await toTheEnd()
      await press(yes)
      expect(alerts()).toEqual([said])
      expect(shown()).toContain('Bara om skolan')
      works = true
      await press(yes)
      expect(shown()).toContain('Kvittonummer 4711')
      const [first, second] = give.mock.calls.map(([ask]) => ask)
      expect(second).toEqual(first)
    },
  )

  it('is not said to be unshared after no answer: it may have gone through', () => {
    expect(text.unanswered).toContain('kan ha gått fram')
    for (const said of [text.unanswered, text.notTakenBack])
      expect(said).not.toContain('Inget är delat')
  })

  it('is another yes when something else is said yes to after no answer', async () => {
    const give = giving(() => Promise.reject(new Problem('offline')))
    await showForm(give)
    await toTheEnd()
    await press(yes)
    await press('Ändra')
    await press(next)
    await type('Precis vad?', 'Bara om sömnen')
    await press(next)
    await press(next)
    await press(yes)
    const [first, second] = give.mock.calls.map(([ask]) => ask)
    expect(second!.about).toBe('Bara om sömnen')
    expect(second!.once).not.toBe(first!.once)
  })

  it('keeps what was written when it is changed after a failure, and does not say the old failure', async () => {
    const give = giving(() => Promise.reject(new Problem('offline')))
    await showForm(give)
    await toTheEnd()
    await press(yes)
    await press('Ändra')
    expect(alerts()).toEqual([])
    await press(next)
    expect(field('Precis vad?').value).toBe('  Bara om skolan ')
  })

  it('is not given by no', async () => {
    const give = giving(() => Promise.resolve(given))
    const { onNo } = await showForm(give)
    await toTheEnd()
    await press('Nej, inte nu')
    expect(onNo).toHaveBeenCalledTimes(1)
    expect(give).not.toHaveBeenCalled()
  })
})

it('asks about nobody whom the county has left out', async () => {
  clinic(() => ({ places: [], services: {}, hidden: ['habilitering'] }))
  await showForm(giving(() => Promise.resolve(given)))
  await eventually(() => expect(fields('habilitering')).toHaveLength(0))
  expect(fields('Elevhälsan')).toHaveLength(1)
})
