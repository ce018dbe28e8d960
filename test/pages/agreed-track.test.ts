/** The track that youth and therapist agreed on is the one that stands open: nobody chooses from headings alone. */
import { beforeEach, expect, it } from 'vitest'
import { newestPack, pinOf } from '../../shared/programme/packs.ts'
import { loadTrack } from '../../web/programme/modules/own-ladder.ts'
import { keepSession } from '../../web/programme/session.ts'
import { clinic, noNetwork } from '../support/page.ts'

const pin = pinOf(newestPack('angesthjalpen-ung')!)
const step = (number: number) =>
  ({
    module: `m${number}`,
    number,
    state: number < 8 ? 'open' : 'closed',
  }) as never
const overview = { pin, modules: [1, 2, 3, 4, 5, 6, 7, 8].map(step) }
const wished = { sent: [{ fields: [{ field: 'spar', value: '"panik"' }] }] }

beforeEach(() => keepSession({ token: 't', until: Date.now() + 3_600_000 } as never))

it('is the one of the homework before, which the therapist has approved', async () => {
  const asked = clinic(() => wished)
  expect(await loadTrack(overview, { step: step(7) })).toBe('panik')
  expect(asked.sent.map(({ path }) => path)).toEqual([expect.stringContaining('/modules/m6')])
})

it('is asked for in no module that has no tracks', async () => {
  const asked = clinic(() => wished)
  expect(await loadTrack(overview, { step: step(5) })).toBeUndefined()
  expect(await loadTrack(overview, { step: step(6) })).toBeUndefined()
  expect(asked.sent).toEqual([])
})

it('all stand open while it is not known', async () => {
  clinic(() => noNetwork)
  expect(await loadTrack(overview, { step: step(7) })).toBeUndefined()
  clinic(() => ({ sent: [] }))
  expect(await loadTrack(overview, { step: step(7) })).toBeUndefined()
})
