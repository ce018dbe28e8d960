/** What time alone does: silence, pauses, tasks, and what comes first in a therapist's evening. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenPromises } from '../../shared/programme/treatment/feedback-promise.ts'
import { latestChange, reviewDueSince } from '../../shared/programme/treatment/response.ts'
import { applyElapsedTime } from '../../shared/programme/treatment/apply-elapsed-time.ts'
import { quietSince } from '../../shared/programme/treatment/silence.ts'
import type {
  ModuleFacts,
  ScaleResult,
  Treatment,
} from '../../shared/programme/treatment/treatment.ts'
import {
  ReasonKind,
  reasonOrder,
  reasonsFor,
  worklistOrder,
} from '../../shared/programme/treatment/worklist.ts'
import { day, doneModule, order, start, treatment } from '../support/treatment-facts.ts'

const begun = applyElapsedTime(treatment(), start)
const gad7 = (score: number, at: number, id = `r${at}`): ScaleResult => ({
  id,
  scale: 'gad7',
  occasion: 'pre',
  at,
  score,
  prorated: false,
  flag: 'none',
})
const kinds = (one: Treatment, now: number) => reasonsFor(one, now).map(({ kind }) => kind)

describe('the ladder of silence', () => {
  test('nudges on day 3 and 6, asks the therapist on 7 and 14, pauses on 21, closes kindly on 28', () => {
    const on = (days: number) => applyElapsedTime(begun, start + days * day)
    expect(on(2)).toBe(begun)
    expect(on(3)).toMatchObject({ silentStep: 3, nudgedAt: start + 3 * day })
    expect(on(6)).toMatchObject({ silentStep: 6, nudgedAt: start + 6 * day })
    expect(kinds(on(7), start + 7 * day)).toEqual(['silence-7'])
    expect(kinds(on(14), start + 14 * day)).toEqual(['silence-14'])
    expect(on(21)).toMatchObject({ state: 'paused', pausedBy: 'clock', pausedAt: start + 21 * day })
    expect(on(28)).toMatchObject({ state: 'closed', endedAt: start + 28 * day })
    expect(kinds(on(28), start + 28 * day)).toEqual(['silence-28'])
  })

  test('counts only while something is asked of the youth', () => {
    const waiting = treatment({
      modules: {
        karta: {
          state: 'sent',
          round: 1,
          openedAt: start,
          readAt: start,
          checkInAt: start,
          sentAt: start,
          promisedBy: start + 2 * day,
        },
      },
    })
    expect(quietSince(waiting)).toBeUndefined()
    expect(kinds(applyElapsedTime(waiting, start + 9 * day), start + 9 * day)).toEqual([
      'late-feedback',
    ])
  })

  test('a pause that the youth has chosen is no silence, and afterwards it counts from its end', () => {
    const paused: Treatment = {
      ...begun,
      state: 'paused',
      pausedBy: 'youth',
      pausedAt: start,
      pausedUntil: start + 20 * day,
    }
    expect(applyElapsedTime(paused, start + 19 * day)).toBe(paused)
    const back = applyElapsedTime(paused, start + 24 * day)
    expect(back).toMatchObject({ state: 'active', silentStep: 3, heardAt: start + 20 * day })
    expect(back.tasks).toEqual([])
  })

  test('an invitation that nobody uses is asked about after a week and closed kindly after four', () => {
    const invited = treatment({
      state: 'invited',
      begunAt: undefined,
      invitedUntil: start + 14 * day,
    })
    expect(kinds(applyElapsedTime(invited, start + 8 * day), start + 8 * day)).toEqual([
      'invitation-unused',
    ])
    expect(applyElapsedTime(invited, start + 28 * day).state).toBe('closed')
  })
})

describe('who is next', () => {
  const sent = {
    state: 'sent',
    round: 1,
    openedAt: start,
    sentAt: start,
    promisedBy: start + day,
  } as const
  const answered = {
    ...sent,
    state: 'done',
    feedbackAt: start + day,
    releasedAt: start + day,
  } as const
  const at = (facts: ModuleFacts) => treatment({ modules: { karta: facts } })

  test('homework that is sent has been read, also when the page never came to its last part', () => {
    const later = applyElapsedTime(at({ ...answered, checkInAt: start }), start + 6 * day)
    expect(later.modules['kurva']?.state).toBe('open')
  })

  test('a week that was not checked in is asked about, also when the homework is answered', () => {
    expect(quietSince(at(answered))).toBe(start)
    const silent = applyElapsedTime(at(answered), start + 7 * day)
    expect(kinds(silent, start + 7 * day)).toEqual(['silence-7'])
  })

  test('a module that only the therapist holds closed is the task of the therapist, with a date', () => {
    const held = at({ ...answered, checkInAt: start, releasedAt: undefined })
    expect(reasonsFor(held, start + 2 * day)).toEqual([
      // Answered on a Thursday: the end of the Monday after.
      { kind: 'release', since: start + day, by: Date.UTC(2026, 8, 7, 15) },
    ])
  })

  test('what is put back in time breaks no promise, and its silence begins with it', () => {
    const back = at({
      ...sent,
      state: 'open',
      checkInAt: start,
      promisedBy: undefined,
      putBackAt: start + day,
    })
    expect(quietSince(back)).toBe(start + day)
    expect(brokenPromises(back, start + 9 * day)).toEqual([])
  })

  test('a message that is not answered in time counts as a broken promise too', () => {
    const waiting = treatment({ waitingMessage: { since: start, promisedBy: start + 2 * day } })
    expect(brokenPromises(waiting, start + 2 * day)).toEqual([])
    expect(brokenPromises(waiting, start + 3 * day)).toHaveLength(1)
  })

  test('nobody is let go of while an answer about life waits for somebody; a talk about it begins the silence anew', () => {
    const flag = { id: 'f', at: start, level: 'immediate', from: 'check-in' } as const
    const alone = applyElapsedTime({ ...begun, flags: [flag] }, start + 60 * day)
    expect(alone.state).toBe('paused')
    expect(kinds(alone, start + 60 * day)[0]).toBe('safety-now')
    const seenTo = { ...alone, flags: [{ ...flag, handledAt: start + 60 * day }] }
    expect(applyElapsedTime(seenTo, start + 87 * day).state).toBe('paused')
    expect(applyElapsedTime(seenTo, start + 88 * day).state).toBe('closed')
  })

  test('the follow-up waits until it is held, also when the time that was planned for it has passed', () => {
    const talk = { id: 'f', kind: 'follow-up', at: start + 100 * day, length: 30 } as const
    const modules = Object.fromEntries(order.map((id) => [id, doneModule(start - 2 * day)]))
    const keeping = treatment({ state: 'keeping', completedAt: start, modules, talks: [talk] })
    const isAskedFor = (days: number) => kinds(keeping, start + days * day).includes('follow-up')
    expect([isAskedFor(95), isAskedFor(101)]).toEqual([false, true])
  })
})

describe('a clock that is late, doubled or broken off', () => {
  const moments = fc.array(fc.integer({ min: 0, max: 160 }), { minLength: 1, maxLength: 8 })
  const treatments = fc
    .record({
      done: fc.nat(8),
      silentAfter: fc.nat(5),
      scores: fc.array(fc.nat(21), { maxLength: 4 }),
      paused: fc.boolean(),
    })
    .map(({ done, scores, paused, silentAfter }) =>
      treatment({
        modules: Object.fromEntries(
          order.slice(0, done).map((id, place) => [id, doneModule(start + place * 6 * day)]),
        ),
        heardAt: start + (done * 6 + silentAfter) * day,
        results: scores.map((score, place) => gad7(score, start + place * day)),
        talks: [],
        ...(paused && {
          state: 'paused' as const,
          pausedBy: 'youth' as const,
          pausedAt: start,
          pausedUntil: start + 10 * day,
        }),
      }),
    )

  test('makes of a treatment the same as one that was always on time', () => {
    fc.assert(
      fc.property(treatments, moments, (one, days) => {
        const often = [...days].sort((a, b) => a - b)
        const last = start + (often.at(-1) ?? 0) * day
        const stepwise = often.reduce((known, at) => applyElapsedTime(known, start + at * day), one)
        const late = applyElapsedTime(one, last)
        const withoutOrder = ({ tasks, ...rest }: Treatment) => ({
          ...rest,
          tasks: [...tasks].sort((a, b) => (a.id < b.id ? -1 : 1)),
        })
        expect(withoutOrder(late)).toEqual(withoutOrder(stepwise))
      }),
      { numRuns: 300 },
    )
  })

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(treatments, fc.integer({ min: 0, max: 160 }), (one, days) => {
        const settled = applyElapsedTime(one, start + days * day)
        expect(applyElapsedTime(settled, start + days * day)).toBe(settled)
      }),
    )
  })
})

describe('better and worse', () => {
  test('worse by more than chance is a task within two working days, once', () => {
    const worse = {
      ...begun,
      results: [gad7(8, start), gad7(12, start + day)],
      heardAt: start + day,
    }
    const settled = applyElapsedTime(worse, start + day)
    const found = settled.tasks.filter(({ kind }) => kind === 'deterioration')
    expect(found).toHaveLength(1)
    expect(found[0]?.by).toBeGreaterThan(start + 2 * day)
    expect(applyElapsedTime(settled, start + 2 * day).tasks).toHaveLength(settled.tasks.length)
    expect(latestChange(worse, 'gad7')).toBe('deteriorated')
  })

  test('not better when module 5 is answered asks for a review, also when nobody has answered the form', () => {
    const modules = Object.fromEntries(
      order.slice(0, 5).map((id, place) => [id, doneModule(start + place * 7 * day)]),
    )
    const at = (results: ScaleResult[]) => reviewDueSince(treatment({ modules, results }))
    const sent = start + 29 * day
    expect(at([gad7(14, start), gad7(12, start + 20 * day)])).toBe(sent)
    expect(at([])).toBe(sent)
    expect(at([gad7(14, start), gad7(10, start + 20 * day)])).toBeUndefined()
    expect(reviewDueSince(begun)).toBeUndefined()
  })
})

describe('the worklist', () => {
  const row = (id: string, kind: ReasonKind | undefined, since = start) => ({
    id,
    reasons: kind === undefined ? [] : [{ kind, since }],
  })

  test('puts safety first, then who is worse, broken promises, silence by day, ready, and calm last', () => {
    const sorted = [
      row('calm', undefined),
      row('ready', 'ready'),
      row('silent 7', 'silence-7'),
      row('silent 14', 'silence-14'),
      row('late', 'late-feedback'),
      row('worse', 'deterioration'),
      row('safety', 'safety'),
      row('now', 'safety-now', start + day),
      row('waits longer', 'ready', start - day),
    ]
      .sort(worklistOrder)
      .map(({ id }) => id)
    expect(sorted).toEqual([
      'now',
      'safety',
      'worse',
      'late',
      'silent 14',
      'silent 7',
      'waits longer',
      'ready',
      'calm',
    ])
  })

  test('is one order for everybody, however it is shuffled', () => {
    const rows = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 4 }),
        reasons: fc.array(
          fc.record({ kind: fc.constantFrom(...ReasonKind.options), since: fc.nat(5) }),
          { maxLength: 3 },
        ),
      }),
      { selector: ({ id }) => id, maxLength: 8 },
    )
    fc.assert(
      fc.property(rows, (given) => {
        const ready = given.map((one) => ({ ...one, reasons: [...one.reasons].sort(reasonOrder) }))
        const once = [...ready].sort(worklistOrder)
        const again = [...ready].reverse().sort(worklistOrder)
        expect(again).toEqual(once)
      }),
    )
  })

  test('shows a flag until somebody has seen to it, and silence no longer than it lasts', () => {
    const flagged: Treatment = {
      ...begun,
      flags: [{ id: 'f', at: start, level: 'immediate', from: 'phq9' }],
    }
    expect(kinds(flagged, start)).toEqual(['safety-now'])
    const handled = { ...flagged, flags: [{ ...flagged.flags[0]!, handledAt: start + 1 }] }
    expect(kinds(handled, start + 1)).toEqual([])
    const silent = applyElapsedTime(begun, start + 8 * day)
    expect(kinds({ ...silent, heardAt: start + 8 * day }, start + 8 * day)).toEqual([])
  })
})
