/** A letter: sent once and sealed, kept in the tab until it has arrived, with what is wrong said beside it. */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Sealed } from '../../shared/ids.ts'
import { unseal } from '../../web/data/readable-body.ts'
import { opened } from '../../web/youth/later/code/code-session.ts'
import { loadLaterWords } from '../../web/youth/later/later-words.ts'
import { draft, dropDraft, write } from '../../web/youth/later/letters/letter-draft.ts'
import { Later } from '../../web/youth/later/later-pages.tsx'
import { LetterUrgency, LetterWriting } from '../../web/youth/later/letters/letter-page.tsx'
import { text as later } from '../../web/text/later/so.ts'
import { changeLanguage, startLanguage } from '../../web/youth/language.ts'
import { forgetVisit, key } from '../../web/youth/visit/visit-store.ts'
import {
  alerts,
  buttons,
  choose,
  clinic,
  describedBy,
  eventually,
  field,
  noNetwork,
  press,
  refusal,
  show,
  shown,
  type,
} from '../support/page.ts'

vi.mock('../../web/data/proof-of-work/solve.ts', () => import('../support/solved-proof.ts'))
vi.mock('../../web/data/live.ts', () => import('../support/quiet-line.ts'))

const joined = { visit: 'v_abcdefghijklmnopqrstuvwxyz', secret: 's'.repeat(43), rev: 1 }
const sent = { letter: 'l_1', promisedBy: Date.UTC(2026, 0, 7, 15), state: 'waiting' }
const label = 'Ditt brev'
const send = 'Skicka brevet'

beforeAll(async () => {
  await startLanguage()
  await loadLaterWords('sv')
})
beforeEach(() => {
  forgetVisit()
  dropDraft()
  write({ urgency: 'talk' })
  opened.value = { ticket: 'ticket', until: Date.now() + 3_600_000 }
})

describe('a letter', () => {
  it('is sent as it was written, sealed and once, and then not kept in the tab', async () => {
    const asked = clinic(() => sent)
    await show(<LetterWriting />)
    await type(label, ' Jag orkar inte. ')
    await press(send, 3)
    expect(asked.posted()).toHaveLength(1)
    const body = asked.posted()[0]!.body as { body: Sealed }
    expect(body).toMatchObject({ urgency: 'talk', language: 'sv', maySwitchLaw: true })
    expect(unseal(body.body)).toBe('Jag orkar inte.')
    expect(shown()).toContain('Brevet är skickat')
    expect(sessionStorage.getItem('letter')).toBeNull()
    expect(draft.value.text).toBe('')
  })

  it('can be about what is newer than the last release', async () => {
    const asked = clinic(() => sent)
    await show(<LetterWriting />)
    await type(label, 'Jag får inte gå ut.')
    await choose('Kontroll och heder')
    await press(send)
    expect(asked.posted()[0]!.body).toMatchObject({ topics: ['heder'] })
  })

  it('says which language it is written in, so that somebody who reads it is found', async () => {
    const asked = clinic(() => sent)
    await loadLaterWords('so')
    await changeLanguage('so')
    try {
      await show(<LetterWriting />)
      await type(later.letter.writeTitle, 'Waan murugaysanahay')
      await press(later.letter.send, 3)
    } finally {
      await changeLanguage('sv')
    }
    expect(asked.posted().map(({ body }) => (body as { language: string }).language)).toEqual([
      'so',
    ])
  })

  it.each([
    ['no network', noNetwork, /^Ingen kontakt just nu\. Det du skrev är kvar/],
    ['a refusal', refusal('broken', 500), /^Det gick inte just nu\. Det du skrev är kvar/],
    ['a full code', refusal('too-many', 429), /^Du har redan så många/],
    ['an hour that is over', refusal('not-found', 404), /^Det har gått en stund/],
  ])(
    'stays written after %s, is said, and is the same letter when sent again',
    async (_, no, said) => {
      const asked = clinic(() => no)
      await show(<LetterWriting />)
      await type(label, 'Jag orkar inte.')
      await press(send)
      expect(alerts()).toHaveLength(1)
      expect(alerts()[0]).toMatch(said)
      expect(field(label).value).toBe('Jag orkar inte.')
      expect(JSON.parse(sessionStorage.getItem('letter')!)).toMatchObject({
        text: 'Jag orkar inte.',
      })
      asked.answers(({ path }) => (path.includes('codes') ? { ticket: 't', until: 1 } : sent))
      await press(send)
      expect(shown()).toContain('Brevet är skickat')
      const letters = asked.posted().filter(({ body }) => 'urgency' in (body as object))
      expect(letters).toHaveLength(2)
      expect(letters[1]!.body).toEqual(letters[0]!.body)
    },
  )

  it('with other words after an answer that was lost is another letter: none of them is taken for sent', async () => {
    const asked = clinic(() => noNetwork)
    await show(<LetterWriting />)
    await type(label, 'Jag orkar inte.')
    await press(send)
    await type(label, 'Jag orkar inte. Det är på natten det är värst.')
    asked.answers(() => sent)
    await press(send)
    const letters = asked.posted().map(({ body }) => body as { once: string; body: Sealed })
    expect(unseal(letters[1]!.body)).toBe('Jag orkar inte. Det är på natten det är värst.')
    expect(letters[1]!.once).not.toBe(letters[0]!.once)
  })

  it.each([
    ['nothing', '  ', 'Skriv något först.'],
    [
      'too much',
      'å'.repeat(5_000),
      'Det blev för långt för ett brev. Korta av det, eller skicka två.',
    ],
  ])(
    'of %s is not sent; that is said at the field, which gets the focus',
    async (_, text, said) => {
      const asked = clinic(() => sent)
      await show(<LetterWriting />)
      await type(label, text)
      await press(send)
      expect(asked.posted()).toEqual([])
      expect(alerts()).toEqual([said])
      expect(field(label).getAttribute('aria-invalid')).toBe('true')
      expect(describedBy(field(label))).toContain(said)
      expect(document.activeElement).toBe(field(label))
    },
  )

  it('keeps what was typed while it was on its way, says so, and makes another letter of it', async () => {
    let answered = (_: unknown): void => undefined
    const asked = clinic(() => new Promise((resolve) => (answered = resolve)))
    await show(<LetterWriting />)
    await type(label, 'Jag orkar inte.')
    await press(send)
    await type(label, 'Jag orkar inte. Och en sak till.')
    answered(sent)
    await eventually(() => expect(shown()).toContain('Brevet är skickat'))
    expect(shown()).toContain('Det är kvar här.')
    await press('Skriv vidare på det')
    expect(field(label).value).toBe('Jag orkar inte. Och en sak till.')
    asked.answers(() => sent)
    await press(send)
    const [first, second] = asked.posted().map(({ body }) => (body as { once: string }).once)
    expect(second).not.toBe(first)
  })

  it('says whether it may change law, as it was left', async () => {
    const asked = clinic(() => sent)
    await show(<LetterWriting />)
    await type(label, 'Hej')
    await choose('Både kommunen och regionen får svara')
    await press(send)
    expect(asked.posted()[0]!.body).toMatchObject({ maySwitchLaw: false })
  })
})

describe('how urgent it is', () => {
  it('is asked first, and an ordinary letter goes on at once', async () => {
    dropDraft()
    clinic(() => sent)
    await show(<LetterUrgency />)
    expect(buttons('Fortsätt till brevet')).toEqual([])
    await press(document.querySelector<HTMLInputElement>('input[value=talk]')!)
    await press('Fortsätt till brevet')
    expect(location.hash).toBe('#brev/skriv')
  })

  it.each([
    ['danger', 'Är du i fara just nu?'],
    ['not-live', 'Du behöver inte vänta på ett svar'],
  ])(
    'leads %s to a page that begins with help, in focus, before any word',
    async (urgency, title) => {
      dropDraft()
      clinic(() => sent)
      await show(<LetterUrgency />)
      await press(document.querySelector<HTMLInputElement>(`input[value=${urgency}]`)!)
      await press('Nästa')
      expect(location.hash).toBe('#brev/hjalp')
      await show(<Later at={location.hash} />)
      expect(document.activeElement?.textContent).toBe(title)
      const first = document.querySelector('main :is(a[href], button, textarea, input)')
      expect(first?.getAttribute('href')).toBe('tel:112')
      await press('Fortsätt till brevet')
      expect(location.hash).toBe('#brev/skriv')
    },
  )

  it('raises the alarm with one press from a letter that tells of danger', async () => {
    const asked = clinic(({ method }) => (method === 'POST' ? joined : noNetwork))
    write({ urgency: 'danger', text: 'Jag orkar inte.' })
    await show(<Later at="#brev/hjalp" />)
    await press('Jag vill prata med er också', 3)
    await eventually(() => expect(key.value?.visit).toBe(joined.visit))
    expect(asked.posted('/api/youth/visits')).toMatchObject([{ body: { urgency: 'danger' } }])
    expect(draft.value.text, 'the letter is still here').toBe('Jag orkar inte.')
  })

  it('puts help first also when the letter has been sent', async () => {
    write({ urgency: 'not-live' })
    clinic(() => sent)
    await show(<LetterWriting />)
    await type(label, 'Jag orkar inte.')
    await press(send)
    expect(document.activeElement?.textContent).toBe('Brevet är skickat')
    const first = document.querySelector('main :is(a[href], button)')
    expect(first?.getAttribute('href')).toBe('tel:112')
  })
})
