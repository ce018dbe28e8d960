/** What is pasted is whole: too much is counted and said in a sentence, and a correction outlives the page. */
import { signal } from '@preact/signals'
import { describe, expect, it, vi } from 'vitest'
import type { Chart, SignedNote } from '../../shared/contract/records/journal.ts'
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import { EmergencyOpeningForm } from '../../web/desk/records/emergency-opening-form.tsx'
import { ConsentTool } from '../../web/desk/consent/consent-tool.tsx'
import { LetterAnswer, useAnswer } from '../../web/desk/letters/letter-answer.tsx'
import { addWord, ownWords } from '../../web/desk/masking/masking-choices.ts'
import { JournalBody } from '../../web/staff/journal/journal-body.tsx'
import { openJournal } from '../../web/staff/journal/journal-store.ts'
import { consentRule } from '../../shared/rules/records/consent-rule.ts'
import { atDesk, deskStore, deskVisit } from '../support/desk-store.tsx'
import { clinic, field, press, show, shown, type } from '../support/page.ts'

const note = {
  note: 'n_1',
  at: Date.UTC(2026, 0, 7),
  author: { id: 'e', firstName: 'Elin', profession: 'kurator', employer: 'Region Dalarna' },
  parts: { reason: 'Sömn', assessment: 'Orolig', action: 'Ny tid', codes: [] },
} as unknown as SignedNote
const chart = {
  person: { firstName: 'Charlie', lastName: 'Demo', personalNumber: '200901010000' },
  notes: [note],
} as unknown as Chart

describe('an emergency opening', () => {
  it('takes all that is pasted, says by how much it is too long, and is asked for when it fits', async () => {
    const onAsk = vi.fn<(asked: object) => Promise<boolean>>()
    await show(<EmergencyOpeningForm busy={false} onAsk={onAsk} />)
    await type('Personnummer', '20090101-0000 kopierat med mer')
    expect(field('Personnummer').value).toBe('20090101-0000 kopierat med mer')
    await type('Personnummer', '20090101-0000')
    const [first] = document.querySelectorAll<HTMLInputElement>('input[type="radio"]')
    await press(first!)
    const words = (many: number) => 'x'.repeat(many)
    const area = document.querySelector('textarea')!
    await type(area.labels?.[0]?.textContent ?? '', words(503))
    expect(area.value).toHaveLength(503)
    await press('Öppna')
    expect(onAsk).not.toHaveBeenCalled()
    expect(shown()).toContain('Texten är 3 tecken för lång')
    await type(area.labels?.[0]?.textContent ?? '', words(500))
    await press('Öppna')
    expect(onAsk).toHaveBeenCalledTimes(1)
  })
})

it('a suggestion of consent keeps all that is pasted, and is not sent before it fits', async () => {
  const { posted } = clinic(() => ({ consents: [], outcome: 'suggested' }))
  const store = deskStore()
  Object.assign(store.desk.state, {
    value: { ...store.desk.state.value, staff: { unit: 'region-dalarna' } },
  })
  await show(atDesk(<ConsentTool visit={deskVisit as DeskVisit} />, store))
  await type('Till vem', 'mora-kommun').catch(() => undefined)
  const area = document.querySelector('textarea')!
  await type(area.labels?.[0]?.textContent ?? '', 'x'.repeat(consentRule.longest + 7))
  expect(area.value).toHaveLength(consentRule.longest + 7)
  expect(shown()).toContain('Texten är 7 tecken för lång')
  expect(posted()).toEqual([])
})

it('an answer to a letter says that it is too long while it is written, not when it is sent', async () => {
  const store = Object.assign(deskStore(), { inbox: { act: vi.fn<() => void>() } })
  const Answer = () => <LetterAnswer letter="l_1" answer={useAnswer('l_1')} />
  await show(atDesk(<Answer />, store as never))
  const label = 'Svar'
  await type(label, 'å'.repeat(4_851))
  expect(field(label).value).toHaveLength(4_851)
  expect(shown()).toContain('Svaret är för långt')
  await type(label, 'å'.repeat(4_850))
  expect(shown()).not.toContain('Svaret är för långt')
})

it('a word to cover is refused in words when it is too long, never shortened', () => {
  const long = `${'a'.repeat(61)}`
  expect(addWord(long)).toBe('tooLong')
  expect(ownWords.value).toEqual([])
  expect(addWord('a'.repeat(60))).toBe('added')
})

describe('a correction of a note', () => {
  const calls = {
    chart: () => Promise.resolve(chart),
    keepDraft: () => Promise.resolve(),
    sign: () => Promise.resolve(),
    correct: vi.fn<(note: object) => Promise<void>>(() => Promise.resolve()),
    notePrint: () => Promise.resolve(),
  }
  it('is gone on with after the page was loaded anew, and is gone once it stands', async () => {
    const inTab = signal('')
    const room = () => openJournal(calls, signal(''), inTab)
    await show(<JournalBody room={room()} />)
    await press('Rätta')
    await type('Bedömning', 'Mycket orolig')
    await type('Varför', 'Fel ord')
    await show(null)
    await show(<JournalBody room={room()} />)
    expect(field('Bedömning').value).toBe('Mycket orolig')
    expect(field('Varför').value).toBe('Fel ord')
    await press('Signera')
    expect(calls.correct).toHaveBeenCalledWith(
      expect.objectContaining({
        corrects: 'n_1',
        why: 'Fel ord',
        parts: { ...note.parts, assessment: 'Mycket orolig' },
      }),
    )
    expect(inTab.value).toBe('')
  })

  it('is dropped by whoever drops it, and then the note stands as it did', async () => {
    const inTab = signal('')
    await show(<JournalBody room={openJournal(calls, signal(''), inTab)} />)
    await press('Rätta')
    await type('Bedömning', 'x')
    await press('Avbryt')
    expect(inTab.value).toBe('')
    expect(field('Bedömning').value).toBe('')
  })
})
