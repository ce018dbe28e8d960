/** Protects the one table of transitions: nobody is lost in it, and nobody comes back from an end. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  endStates,
  isHeld,
  isOver,
  liveStates,
  nextState,
  visitTransitions,
  type VisitEvent,
  type VisitState,
} from '../../shared/rules/line/visit-states.ts'

const states: readonly VisitState[] = [...liveStates, ...endStates]
const events = Object.keys(visitTransitions) as VisitEvent[]
const anyEvent = fc.constantFrom(...events)
const anyState = fc.constantFrom(...states)

const reachable = (from: VisitState, without: readonly VisitEvent[] = []): Set<VisitState> => {
  const seen = new Set<VisitState>([from])
  for (const state of seen)
    for (const event of events.filter((name) => !without.includes(name))) {
      const next = nextState(state, event)
      if (next) seen.add(next)
    }
  return seen
}

/** A history is any list of events; those that cannot happen change nothing. */
const play = (history: readonly VisitEvent[]): VisitState[] => {
  const path: VisitState[] = ['waiting']
  for (const event of history) path.push(nextState(path.at(-1)!, event) ?? path.at(-1)!)
  return path
}

describe('the states of a visit', () => {
  test('a visit changes only by a listed transition, and only from a state the table lists', () => {
    fc.assert(
      fc.property(anyState, anyEvent, (state, event) => {
        const { from, to } = visitTransitions[event]
        expect(nextState(state, event)).toBe(from.includes(state) ? to : undefined)
      }),
    )
  })

  test('an ended visit never comes back, whatever happens afterwards', () => {
    for (const end of endStates) {
      expect(isOver(end)).toBe(true)
      for (const event of events)
        expect(nextState(end, event), `${event} from ${end}`).toBeUndefined()
    }
  })

  test('whatever the history, a visit ends at most once and stays ended', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 200 }), (history) => {
        const path = play(history)
        const firstEnd = path.findIndex(isOver)
        if (firstEnd >= 0) expect(new Set(path.slice(firstEnd)).size).toBe(1)
      }),
      { numRuns: 1000 },
    )
  })

  test('from every living state the visit can still reach an end', () => {
    for (const state of liveStates)
      expect([...reachable(state)].some(isOver), `stuck in ${state}`).toBe(true)
  })

  test('every state is reachable from the line, so the table holds nothing that cannot happen', () => {
    expect([...reachable('waiting')].sort()).toEqual([...states].sort())
  })

  test('a youth who is gone is lost from no state for ever: the clock can end every living visit', () => {
    for (const state of liveStates)
      expect(nextState(state, 'lose'), `lose from ${state}`).toBe('lost')
  })

  test('a youth can always go: leave before the talk, end during it', () => {
    for (const state of liveStates) {
      const ways = [nextState(state, 'leave'), nextState(state, 'end')]
      expect(
        ways.some((next) => next === 'left' || next === 'ended'),
        `no way out of ${state}`,
      ).toBe(true)
    }
  })

  test('a counsellor who vanishes loses nobody: every held visit can go back to the line', () => {
    for (const state of liveStates.filter(isHeld))
      expect(nextState(state, 'release')).toBe('waiting')
  })

  test('nobody is taken twice: only a waiting youth can be claimed', () => {
    for (const state of states)
      expect(nextState(state, 'claim')).toBe(state === 'waiting' ? 'called' : undefined)
  })

  test('a talk is handed over only after the youth has said yes', () => {
    const withoutYes = reachable('waiting', ['agree'])
    expect(withoutYes.has('offered')).toBe(false)
    expect(nextState('asking', 'accept')).toBeUndefined()
    expect(visitTransitions.agree).toMatchObject({ from: ['asking'], by: 'youth' })
    expect(nextState('asking', 'refuse')).toBe('talking')
  })

  test('a hand-over that nobody takes puts the youth in the line, not out of it', () => {
    expect(nextState('offered', 'pass')).toBe('waiting')
    expect(nextState('offered', 'withdraw')).toBe('talking')
  })

  test('a missed ready check puts the youth aside, not away, and one answer brings back the place', () => {
    expect(nextState('called', 'putAside')).toBe('aside')
    expect(nextState('aside', 'stay')).toBe('waiting')
  })

  test('the talk begins only when the youth answers: a counsellor alone cannot start it', () => {
    expect(reachable('called', ['ready']).has('talking')).toBe(false)
    expect(visitTransitions.ready.by).toBe('youth')
  })

  test('only a counsellor can hold a visit, and a held visit is never an ended one', () => {
    fc.assert(fc.property(anyState, (state) => !(isHeld(state) && isOver(state))))
    expect(states.filter(isHeld)).toEqual(['called', 'talking', 'asking', 'offered'])
  })
})
