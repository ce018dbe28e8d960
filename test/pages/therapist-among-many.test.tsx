/** A therapist finds somebody among many, is led on after an answer, says why a module is changed, and keeps phrases of one's own. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ParticipantPage, WorkRow } from '../../shared/contract/programme/therapist-shapes.ts'
import { Head } from '../../web/treatment/participant/participant-page.tsx'
import { inWords } from '../../web/ui/homework-in-words.ts'
import { ModulesPane } from '../../web/treatment/participant/modules-pane.tsx'
import { nextOf } from '../../web/treatment/participant/next-participant.tsx'
import { OwnPhrases } from '../../web/treatment/participant/own-phrases.tsx'
import { ReasonsPane } from '../../web/treatment/participant/reasons-pane.tsx'
import { AwayForm } from '../../web/treatment/worklist/away-form.tsx'
import { everybody, isFound } from '../../web/treatment/worklist/find-participant.tsx'
import { clinic, field, press, show, shown, type } from '../support/page.ts'

const row = (more: Partial<WorkRow> = {}): WorkRow =>
  ({
    participant: 'p_1',
    alias: 'Ali',
    state: 'active',
    mine: true,
    uncovered: false,
    reasons: [],
    at: 2,
    of: 8,
    quietDays: 3,
    therapist: { id: 'hanna', firstName: 'Hanna' },
    ...more,
  }) as WorkRow
const waits = (kind: string) => ({ reasons: [{ kind, since: 0 }] }) as unknown as Partial<WorkRow>

describe('somebody among many', () => {
  it('is found by name and by therapist, and a colleague’s participant by no name', () => {
    const finds = (words: string, more?: Partial<WorkRow>) =>
      isFound(row(more), { ...everybody, words })
    expect(finds(' al hann')).toBe(true)
    expect(finds('kim')).toBe(false)
    expect(finds('ali', { mine: false })).toBe(false)
    expect(finds('hanna', { mine: false })).toBe(true)
  })

  it('is found by what waits, also where nobody covers, and by how far it has come', () => {
    const some = { ...everybody, waits: 'something' as const }
    const urgent = { ...everybody, waits: 'urgent' as const }
    expect(
      [row(), row(waits('ready')), row({ uncovered: true })].map((one) => isFound(one, some)),
    ).toEqual([false, true, true])
    expect([row(waits('ready')), row(waits('safety'))].map((one) => isFound(one, urgent))).toEqual([
      false,
      true,
    ])
    expect(isFound(row(), { ...everybody, state: 'paused' })).toBe(false)
  })

  it('comes next when it is mine and waits, and never the one that is open', () => {
    const open = row(waits('safety'))
    const theirs = row({ participant: 'p_2', mine: false, ...waits('safety') })
    const mine = row({ participant: 'p_3', ...waits('ready') })
    expect(nextOf([open, theirs, row({ participant: 'p_4' }), mine], 'p_1')).toBe(mine)
    expect(nextOf([open, theirs], 'p_1')).toBeUndefined()
  })
})

describe('what is told of one', () => {
  const about = (language?: string) =>
    show(
      <Head
        page={
          {
            alias: 'Ali',
            state: 'active',
            ageBand: '16-17',
            regime: 'HSL',
            quietDays: 0,
            therapist: { firstName: 'Hanna' },
            dose: { modules: 0, exposure: 0, adequate: false },
            pin: { version: '2.0.0' },
            language,
          } as unknown as ParticipantPage
        }
      />,
    )

  it('is the language they read, where it is not Swedish', async () => {
    await about('en')
    expect(shown()).toContain('Läser på engelska. Skriv på det språket, om du kan.')
    await about('sv-x-latt')
    expect(shown()).toContain('Läser på lätt svenska.')
    await about('sv')
    expect(shown()).not.toContain('Läser på')
    await about()
    expect(shown()).not.toContain('Läser på')
  })

  it('is what they wrote, a question with its own mark', () => {
    const row = {
      kind: 'repeat',
      id: 'r',
      label: 'Mina kurvor',
      min: 1,
      max: 2,
      fields: [
        { kind: 'text', id: 'where', label: 'Var var du?' },
        { kind: 'slider', id: 'top', label: 'Ångest som mest', min: 0, max: 10, step: 1 },
      ],
    } as never
    expect(inWords(row, '{"where":"Matsalen","top":8}')).toBe(
      'Var var du? Matsalen\nÅngest som mest: 8 / 10',
    )
  })
})

const page = {
  participant: 'p_1',
  modules: [
    { module: 'm3', number: 3, title: 'Tankar', state: 'closed' },
    { module: 'm4', number: 4, title: 'Testa', state: 'done' },
  ],
  overrides: [],
  reasons: [{ kind: 'silence-14', since: 0 }],
} as unknown as ParticipantPage

it('a change of a module says what it does, and is made only with a reason that was chosen', async () => {
  const { posted } = clinic(() => ({ outcome: 'done' }))
  await show(<ModulesPane page={page} again={() => undefined} />)
  await press('Hoppa över: Tankar')
  expect(shown()).toContain('Avsnittet räknas som överhoppat')
  expect((field('Varför?') as HTMLSelectElement).value).toBe('')
  await press(/^Hoppa över$/)
  expect(posted('/skip')).toEqual([])
  expect(shown()).toContain('Välj varför, så att den som läser efter dig förstår.')
  await type('Varför?', 'did-not-fit')
  await press(/^Hoppa över$/)
  expect(posted('/m3/skip').map(({ body }) => body)).toEqual([{ why: 'did-not-fit' }])
})

it('says what can be done for somebody who is silent and has left no number', async () => {
  await show(<ReasonsPane page={page} again={() => undefined} />)
  expect(shown()).toContain('Tyst i 14 dagar: hör av dig')
  expect(shown()).toContain('Annars: skriv ett meddelande')
  expect(shown()).toContain('Läs meddelandet')
})

it('is away by the county’s days, wherever the computer is', async () => {
  const { posted } = clinic(() => ({ outcome: 'done' }))
  const list = { now: 0, away: [], rows: [], me: { id: 'hanna', firstName: 'Hanna' } } as never
  await show(<AwayForm list={list} onChanged={() => undefined} />)
  await type('Från', '2027-07-05')
  await type('Till och med', '2027-07-09')
  await press('Gör det')
  expect(posted('/away')[0]?.body).toEqual({
    from: Date.UTC(2027, 6, 4, 22),
    until: Date.UTC(2027, 6, 9, 22),
  })
})

describe('phrases of one’s own', () => {
  let written = ''
  const area = () => document.querySelector('textarea')
  const showField = () =>
    show(
      <>
        <textarea value={written} />
        <OwnPhrases field={area} written={written} onWrite={(text) => (written = text)} />
      </>,
    )
  beforeEach(() => {
    localStorage.clear()
    written = 'Hej Kim! Fint att du vågade.'
  })

  it('are what is marked, stay in this browser, and come where one is writing', async () => {
    const { sent } = clinic(() => ({}))
    await showField()
    await press('Spara det jag har markerat som fras')
    expect(shown()).toContain('Markera först några ord')
    area()?.setSelectionRange(9, 28)
    await press('Spara det jag har markerat som fras')
    expect(shown()).toContain('Sparad.')
    written = 'Hej Sol!'
    await showField()
    area()?.setSelectionRange(8, 8)
    await press('Infoga')
    expect(written).toBe('Hej Sol! Fint att du vågade.')
    await press('Ta bort frasen')
    expect(shown()).toContain('Du har inga fraser än.')
    expect(sent).toEqual([])
  })

  const keeps = async (words: string) => {
    written = words
    await showField()
    area()?.setSelectionRange(0, words.length)
    await press('Spara det jag har markerat som fras')
  }
  const phrasesShown = () => document.querySelectorAll('.own-phrases li').length

  it('are whole or not kept, and none goes to make room for another: it is said', async () => {
    await keeps('a'.repeat(503))
    expect(shown()).toContain('Det är 3 tecken för långt.')
    expect(phrasesShown()).toBe(0)
    localStorage.setItem(
      'phrases ',
      JSON.stringify(Array.from({ length: 40 }, (_, n) => `Fras ${n}`)),
    )
    await show(null)
    await keeps('En till')
    expect(shown()).toContain('Du har redan 40 fraser.')
    expect(shown()).toContain('Fras 39')
    expect(phrasesShown()).toBe(40)
  })

  it('stand on the page where this browser keeps nothing, which is said', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new Error('blocked')
      },
    })
    await keeps('Fint att du vågade.')
    expect(shown()).toContain('låter oss inte spara')
    expect(phrasesShown()).toBe(1)
  })
})
