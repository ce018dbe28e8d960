/** Who has read about somebody, with why: what stands out is whoever took no part in the care. */
import { beforeAll, expect, it } from 'vitest'
import type { Reading } from '../../shared/contract/records/reading.ts'
import { text } from '../../web/text/identified/sv.ts'
import { startLanguage } from '../../web/youth/language.ts'
import { Readings } from '../../web/youth/my-record/who-has-read.tsx'
import { show, shown } from '../support/page.ts'

beforeAll(startLanguage)

const reading = (over: Partial<Reading>): Reading => ({
  at: Date.UTC(2030, 0, 7, 9),
  role: 'counsellor',
  employer: 'Region Dalarna',
  action: 'read',
  resource: 'journal',
  ...over,
})
const showAll = (readings: readonly Reading[]) =>
  show(<Readings readings={readings} t={text.mine} />)
const standsOut = () =>
  [...document.querySelectorAll('[data-kind="urgent"]')].map(({ textContent }) => textContent)

it('of a booked talk the reason stands beside it, and of an emergency opening it stands out', async () => {
  await showAll([reading({ reason: 'booked' })])
  expect(shown()).toContain('Anledning: ni har ett bokat samtal.')
  expect(standsOut()).toEqual([])
  await showAll([reading({ action: 'break-glass', reason: 'danger-to-life' })])
  expect(standsOut()).toEqual(['Anledning: fara för liv.'])
})
