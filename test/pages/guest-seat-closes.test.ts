/** A guest's seat that has closed stays closed, whatever was asked before and is answered afterwards. */
import { expect, it, vi } from 'vitest'
import type { DownFrame } from '../../shared/contract/live.ts'
import { begin, enter, leave, seat } from '../../web/guest/guest-seat.ts'
import { clinic, eventually, refusal, settled } from '../support/page.ts'

const line = vi.hoisted(() => ({ hear: (_: DownFrame): void => undefined }))
vi.mock('../../web/data/live.ts', async () => {
  const quiet = await import('../support/quiet-line.ts')
  return {
    openLive: () => ({
      ...quiet.openLive(),
      listen: (hear: typeof line.hear) => {
        line.hear = hear
        return () => undefined
      },
    }),
  }
})

const view = {
  rev: 3,
  epoch: 1,
  until: 1_900_000_000_000,
  medium: 'voice',
  with: { firstName: 'Elin', profession: 'kurator', employer: 'Mora kommun', regime: 'SoL' },
}
/** In, with one look under way that is answered when it is let. */
const isIn = async () => {
  let answer = (_: unknown): void => undefined
  const late = new Promise((resolve) => (answer = resolve))
  clinic(({ method }) => (method === 'POST' ? view : late))
  history.replaceState(null, '', `#v_${'a'.repeat(26)}.${'l'.repeat(43)}`)
  begin()
  await enter()
  await eventually(() => expect(seat.phase.value).toBe('in'))
  await settled()
  return answer
}

it.each([
  ['the talk has ended', () => line.hear({ type: 'guest', guest: undefined })],
  ['the guest has left', leave],
])('when %s', async (_, ends) => {
  for (const late of [view, refusal('not-found', 404)]) {
    const answer = await isIn()
    ends()
    expect(seat.phase.value).toBe('closed')
    answer(late)
    await settled()
    expect(seat.phase.value).toBe('closed')
    expect(seat.view.value).toBeUndefined()
  }
})
