/** Whoever reads everything about themselves reads that a notice is on, and what is kept for it, in every language of the page. */
import { expect, test } from 'vitest'
import type { CodeTakenOut } from '../../shared/contract/later/take-out.ts'
import { text as en } from '../../web/text/about/en.ts'
import { text as latt } from '../../web/text/about/latt.ts'
import { text as sv } from '../../web/text/about/sv.ts'
import { text as known } from '../../web/text/identified/sv.ts'
import { text as later } from '../../web/text/later/sv.ts'
import { text as names } from '../../web/text/names/sv.ts'
import { codeParts } from '../../web/youth/about/code-parts.ts'

const at = Date.UTC(2026, 10, 18, 18)
const told = { topics: [], language: 'sv' as const }
const code = (is: { notice?: true }): CodeTakenOut => ({
  keptUntil: at,
  letters: [
    {
      ...told,
      notice: is.notice,
      writtenAt: at,
      level: 4,
      state: 'waiting',
      maySwitchLaw: false,
      promisedBy: at,
      keptUntil: at,
      history: [],
    },
  ],
  bookings: [
    {
      ...told,
      notice: is.notice,
      booking: 'b_1',
      state: 'booked',
      start: at,
      length: 45,
      channel: 'chat',
      with: { firstName: 'Elin', profession: 'kurator', employer: 'Mora kommun', regime: 'SoL' },
      enterFrom: at,
      enterUntil: at,
    },
  ],
  links: [],
})

test.each([
  ['sv', sv, /Påminnelse/, /adress.*webbläsare.*låst/],
  ['latt', latt, /Påminnelse/, /adress.*webbläsare.*låst/],
  ['en', en, /Reminder/, /address.*browser.*locked/],
])('%s', (_, t, head, text) => {
  const as = { t, names, locale: 'sv-SE', later, known, services: {} as never }
  const rows = (is: { notice?: true }) =>
    codeParts(as, code(is)).flatMap((part) => part.rows.filter((row) => head.test(row.head)))
  expect(rows({ notice: true })).toEqual(
    [1, 2].map(() => ({ head: expect.any(String), text: expect.stringMatching(text) })),
  )
  expect(rows({})).toEqual([])
})
