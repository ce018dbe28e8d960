/** An ending that nobody has signed in time is marked on the board, also where too few to be counted are late. */
import { describe, expect, it } from 'vitest'
import { EndingsCard } from '../../web/board/safety/safety-counts.tsx'
import type { OnCall } from '../../web/board/safety/board-safety-store.ts'
import { show } from '../support/page.ts'

const onCall = { now: 0, rev: 0, turns: [], people: [] }
const counts = () =>
  [...document.querySelectorAll('.count')].map((count) => [
    count.querySelector('dt')?.textContent,
    count.querySelector('dd')?.textContent,
    count.getAttribute('data-late'),
  ])

describe('endings to sign', () => {
  it.each<[string, Pick<OnCall, 'late' | 'unsigned'>, string, string, string]>([
    ['none', { late: 0, unsigned: 0 }, '0', '0', 'false'],
    ['a few of which none is late', { late: 0, unsigned: undefined }, '0', 'Visas inte', 'false'],
    ['a few that are late', { late: undefined, unsigned: 8 }, 'Visas inte', '8', 'true'],
    ['many that are late', { late: 6, unsigned: 13 }, '6', '13', 'true'],
  ])('are shown: %s', async (_what, shown, late, unsigned, marked) => {
    await show(<EndingsCard onCall={{ ...onCall, ...shown } as OnCall} />)
    expect(counts()).toEqual([
      ['Löftet brutet', late, marked],
      ['Väntar på underskrift', unsigned, 'false'],
    ])
  })
})
