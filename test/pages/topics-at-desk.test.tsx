/** The desk says the word that the young person has read: as soon as it hears that the county has changed anything, also where it was open before. */
import { beforeEach, expect, it } from 'vitest'
import type { DeskState } from '../../web/desk/desk-state.ts'
import { LineList } from '../../web/desk/line/line-list.tsx'
import { CloseForm } from '../../web/desk/talk/close-form.tsx'
import { hearOfSettings } from '../../web/staff/county-settings.ts'
import { facts } from '../../web/text/desk-facts/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { atDesk, deskStore, deskVisit, toldAtDesk } from '../support/desk-store.tsx'
import { lineEntry } from '../support/line-entry.ts'
import { clinic, eventually, fields, settled, show, shown } from '../support/page.ts'

let told: object
let asked: number
beforeEach(() => {
  asked = 0
  clinic(({ path }) => {
    if (!path.endsWith('/counsellor/settings')) return {}
    asked += 1
    return { services: {}, replies: {}, chains: {}, ...told }
  })
})

it('asks for nothing while nothing is changed, and at once when something is', async () => {
  const entries = [lineEntry(1, { topics: ['somn', 'vald'] })]
  const staff = { profession: 'kurator', languages: ['sv'] }
  const state = { staff, visits: [], offers: [], line: { at: 0, entries, waiting: 1 } }
  await show(
    atDesk(
      <>
        <LineList state={state as unknown as DeskState} />
        <CloseForm visit={deskVisit} />
      </>,
      deskStore(),
    ),
  )
  hearOfSettings(0)
  await settled()
  expect(asked).toBe(0)
  expect(shown()).toContain('Sömn')

  told = { rev: 2, topics: { somn: 'Sova' } }
  hearOfSettings(2)
  await eventually(() => expect(shown()).toContain('Sova'))
  expect(asked).toBe(1)
  expect(shown()).not.toContain('Sömn')
  expect(shown()).toContain('Våld och hot')
  expect(fields('Sova'), 'in the form that closes a talk').toHaveLength(1)
  expect(facts.topics.say(['somn', 'vald'])).toBe('Sova, Våld och hot')
  expect(toldAtDesk(), 'nobody had the old word for long').toEqual([])

  told = { rev: 4, topics: {} }
  hearOfSettings(4)
  await eventually(() => expect(shown()).toContain('Sömn'))
  expect(toldAtDesk()).toEqual([staffText.countyChanged])
})

it('of a server that tells no names the code’s own stand', async () => {
  told = { rev: 5, topics: { somn: 'Sova' } }
  hearOfSettings(5)
  await eventually(() => expect(facts.topics.say(['somn'])).toBe('Sova'))
  told = { rev: 6 }
  hearOfSettings(6)
  await eventually(() => expect(facts.topics.say(['somn'])).toBe('Sömn'))
})
