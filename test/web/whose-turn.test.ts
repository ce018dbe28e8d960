/** Who waits for the counsellor is known by what was said last, and whoever waits longest stands first. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TalkLine } from '../../web/data/talk/talk-lines.ts'
import {
  byWhoWaits,
  steadyOrder,
  turnOf,
  type WaitingTalk,
} from '../../web/data/talk/whose-turn.ts'

const said = (from: TalkLine['from'], at: number, more: Partial<TalkLine> = {}): TalkLine => ({
  mid: `${from} ${at}`,
  from,
  text: `${from} vid ${at}`,
  at,
  epoch: 1,
  state: 'seen',
  ...more,
})

describe('the turn', () => {
  it("is the counsellor's to begin with, since they talk", () => {
    expect(turnOf([], 7)).toMatchObject({ whose: 'mine', since: 7, last: undefined })
  })

  it('waits since the first line that has not been answered, not since the last', () => {
    const lines = [said('counsellor', 10), said('youth', 20), said('youth', 50)]
    expect(turnOf(lines, 0)).toMatchObject({ whose: 'mine', since: 20, last: 'youth vid 50' })
  })

  it("is the youth's once it has been answered", () => {
    const lines = [said('youth', 20), said('counsellor', 30), said('counsellor', 40)]
    expect(turnOf(lines, 0)).toMatchObject({
      whose: 'theirs',
      since: 40,
      last: 'counsellor vid 40',
    })
  })

  it("is the youth's, who has not been answered while the words wait to be sealed, or are on their way", () => {
    for (const state of ['waiting', 'sending'] as const) {
      const unsent = said('counsellor', 0, { at: undefined, state })
      const told = { whose: 'theirs', unsent: state }
      expect(turnOf([said('youth', 20), unsent], 0)).toMatchObject(told)
      expect(turnOf([unsent, said('youth', 20)], 0).unsent).toBeUndefined()
    }
    const sent = said('counsellor', 30, { state: 'sent' })
    expect(turnOf([said('youth', 20), sent], 0).unsent).toBeUndefined()
  })

  it('is not given away by what was said to a colleague before', () => {
    const lines = [said('counsellor', 10, { earlier: true }), said('youth', 20, { earlier: true })]
    expect(turnOf(lines, 30)).toMatchObject({ whose: 'mine', since: 30, last: undefined })
  })
})

const talk = (visit: string, more: Partial<WaitingTalk> = {}): WaitingTalk => ({
  visit,
  level: 3,
  state: 'talking',
  turn: { whose: 'theirs', since: 0 },
  ...more,
})
const mine = (since: number) => ({ turn: { whose: 'mine', since } }) as const

describe('the order of talks', () => {
  it('puts acute danger before everybody, then the longest wait', () => {
    const talks = [
      talk('answered'),
      talk('short', mine(90)),
      talk('danger', { level: 1 }),
      talk('long', mine(10)),
      talk('over', { state: 'over' }),
      talk('called', { state: 'called', ...mine(1) }),
    ]
    expect(byWhoWaits(talks)).toEqual(['danger', 'long', 'short', 'over', 'answered', 'called'])
  })

  it('loses nobody and invents nobody, whatever the talks are', () => {
    const anyTalk = fc.record({
      visit: fc.uuid(),
      level: fc.integer({ min: 1, max: 5 }),
      state: fc.constantFrom('called', 'talking', 'asking', 'offered', 'over'),
      turn: fc.record({ whose: fc.constantFrom('mine', 'theirs'), since: fc.nat() }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(anyTalk, { selector: (one) => one.visit }), (talks) => {
        expect([...byWhoWaits(talks)].sort()).toEqual(talks.map(({ visit }) => visit).sort())
      }),
    )
  })

  it('moves no row while the list is in use: who goes leaves, who comes stands last', () => {
    expect(steadyOrder(['a', 'b', 'c'], ['c', 'd', 'a'], true)).toEqual(['a', 'c', 'd'])
    expect(steadyOrder(['a', 'b', 'c'], ['c', 'd', 'a'], false)).toEqual(['c', 'd', 'a'])
  })
})
