/** A button that cannot be pressed always says why. */
import { expect, test } from 'vitest'
import type { Desk, DeskVisit } from '../../shared/contract/visit/desk.ts'
import { withDesk } from '../../web/desk/desk-state.ts'
import {
  waitingNow,
  whyNotTake,
  whyNotTakeThis,
} from '../../web/desk/line/why-nobody-can-be-taken.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { lineEntry } from '../support/line-entry.ts'

const state = (change: Partial<Desk>) =>
  withDesk(undefined, {
    staff: {
      id: 'elin',
      firstName: 'Elin',
      unit: 'mora-kommun',
      employer: 'Mora kommun',
      regime: 'SoL',
      profession: 'kurator',
      languages: ['sv'],
      roles: ['counsellor'],
    },
    status: 'here',
    seats: 1,
    channels: ['chat'],
    visits: [],
    offers: [],
    line: { at: 0, entries: [lineEntry()], waiting: 1 },
    ...change,
  })
const text = staffText.take

test.each([
  ['away', { status: 'away' as const }, text.away],
  ['paused', { status: 'paused' as const }, text.paused],
  ['full', { visits: [{ seat: 1, visit: `v_${'b'.repeat(26)}` } as DeskVisit] }, text.full],
  ['nobody waiting', { line: { at: 0, entries: [], waiting: 0 } }, text.nobody],
  ['somebody waiting', {}, undefined],
])('when %s', (_, change, why) => {
  expect(whyNotTake(state(change))).toBe(why)
})

test('those put aside wait, but cannot be taken before they say that they are there', () => {
  const only = state({ line: { at: 0, entries: [lineEntry(0, { aside: true })], waiting: 0 } })
  expect(waitingNow(only)).toBe(0)
  expect(whyNotTake(only)).toBe(text.nobody)
  expect(whyNotTakeThis(only)).toBeUndefined()
})
