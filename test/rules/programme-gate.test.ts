/** Rails with switches: when a module opens, who may be asked what, and who may begin. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { doseOf, reachedModule } from '../../shared/programme/treatment/dose.ts'
import { feedbackBy } from '../../shared/programme/treatment/feedback-promise.ts'
import { gateBehind } from '../../shared/programme/treatment/gate.ts'
import { inclusionOf } from '../../shared/programme/inclusion.ts'
import { moduleStates, moduleTransitions } from '../../shared/programme/treatment/module-states.ts'
import { mayAnswer, scalesDue } from '../../shared/programme/treatment/schedule.ts'
import { applyElapsedTime } from '../../shared/programme/treatment/apply-elapsed-time.ts'
import { reasonsFor } from '../../shared/programme/treatment/worklist.ts'
import {
  treatmentStates,
  treatmentTransitions,
} from '../../shared/programme/treatment/treatment-states.ts'
import type { ModuleFacts, Treatment } from '../../shared/programme/treatment/treatment.ts'
import { day, doneModule, order, start, treatment } from '../support/treatment-facts.ts'

describe('the gate', () => {
  const facts = fc.record(
    {
      readAt: fc.nat(20),
      sentAt: fc.nat(20),
      checkInAt: fc.nat(20),
      releasedAt: fc.nat(20),
    },
    { requiredKeys: [] },
  )
  test('lets the next module open when all of it is there, and never before; what is sent has been read', () => {
    fc.assert(
      fc.property(facts, fc.nat(30), (given, days) => {
        const after = Object.fromEntries(
          Object.entries(given).map(([name, at]) => [name, start + at * day]),
        )
        const module: ModuleFacts = { state: 'done', round: 1, openedAt: start, ...after }
        const now = start + days * day
        const { missing, opensAt } = gateBehind(module, 5, now)
        const isThere = { readAt: given.sentAt, ...given }
        const all = Object.values(isThere).filter((at) => at !== undefined).length === 4
        expect(opensAt === undefined).toBe(!all)
        if (opensAt !== undefined) {
          expect(opensAt).toBeGreaterThanOrEqual(start + 5 * day)
          expect(opensAt).toBe(Math.max(start + 5 * day, ...Object.values(after)))
        }
        expect(missing.includes('days')).toBe(days < 5)
      }),
    )
  })

  test('what was done before a module was opened anew does not count for the new round', () => {
    const again = { ...doneModule(start), state: 'open' as const, openedAt: start + 10 * day }
    expect(gateBehind(again, 5, start + 30 * day).missing).toEqual([
      'read',
      'homework',
      'check-in',
      'release',
    ])
  })

  test('opens the first module at the beginning, and the second five days later', () => {
    const begun = applyElapsedTime(treatment(), start)
    expect(begun.modules[order[0]!]).toMatchObject({ state: 'open', openedAt: start })
    expect(begun.modules[order[1]!]?.state ?? 'closed').toBe('closed')
    const worked = treatment({ modules: { karta: doneModule(start) } })
    expect(applyElapsedTime(worked, start + 4 * day).modules['kurva']?.state ?? 'closed').toBe(
      'closed',
    )
    expect(applyElapsedTime(worked, start + 6 * day).modules['kurva']).toMatchObject({
      state: 'open',
      openedAt: start + 5 * day,
    })
  })

  test('a module that is skipped before its time lets nothing through that had not come to it', () => {
    const skipped: ModuleFacts = { state: 'skipped', round: 1, skippedAt: start + 1 }
    const going = treatment({ modules: { falla: skipped } })
    const later = applyElapsedTime(going, start + 2 * day)
    expect(later.modules['trappa']?.state ?? 'closed').toBe('closed')
    const there = treatment({
      modules: { karta: doneModule(start), kurva: doneModule(start + 5 * day), falla: skipped },
      heardAt: start + 9 * day,
    })
    expect(applyElapsedTime(there, start + 11 * day).modules['trappa']?.openedAt).toBe(
      start + 10 * day,
    )
  })

  test('when no module is left, the time of keeping begins, and the follow-up three months later', () => {
    const modules = Object.fromEntries(
      order.map((id, place) => [id, doneModule(start + place * 7 * day)]),
    )
    const whole = applyElapsedTime(
      treatment({ modules, heardAt: start + 50 * day }),
      start + 60 * day,
    )
    expect(whole).toMatchObject({ state: 'keeping', completedAt: start + 51 * day })
    const asksForIt = (days: number) =>
      reasonsFor(applyElapsedTime(whole, start + days * day), start + days * day)
        .filter(({ kind }) => kind === 'follow-up')
        .map(({ since }) => since)
    expect(asksForIt(51 + 90)).toEqual([])
    expect(asksForIt(51 + 91)).toEqual([start + (51 + 91) * day])
  })
})

describe('states', () => {
  test('every state of a module and of a treatment leads somewhere, but the very last', () => {
    const deadEnds = (
      states: readonly string[],
      table: Record<string, { from: readonly string[] }>,
    ) => states.filter((state) => !Object.values(table).some(({ from }) => from.includes(state)))
    expect(deadEnds(moduleStates, moduleTransitions)).toEqual([])
    expect(deadEnds(treatmentStates, treatmentTransitions)).toEqual(['finished'])
  })

  test('a youth may leave from wherever they are, and come back', () => {
    for (const state of ['invited', 'active', 'paused', 'keeping'] as const)
      expect(treatmentTransitions.leave.from).toContain(state)
    expect(treatmentTransitions.reopen.from).toContain('left')
    expect(treatmentTransitions.reopen.from).toContain('closed')
  })
})

describe('scales', () => {
  test('are asked for before, at their modules, after and at the follow-up, one form at a time', () => {
    const begun = applyElapsedTime(treatment(), start)
    expect(scalesDue(begun, start).map(({ scale, occasion }) => `${scale} ${occasion}`)).toEqual([
      'gad7 pre',
      'phq9 pre',
      'auditc pre',
    ])
    const later = scalesDue(begun, start + 4 * day)
    expect(later.find(({ scale }) => scale === 'gad7')?.occasion).toBe('m1')
    expect(later.filter(({ scale }) => scale === 'gad7')).toHaveLength(1)
  })

  test('are not asked of those who are too young for them', () => {
    const young = applyElapsedTime(treatment({ youngest: 13 }), start)
    expect(scalesDue(young, start).some(({ scale }) => scale === 'auditc')).toBe(false)
  })

  test('a late answer is an answer, a second one is not, and one before its time neither', () => {
    const begun = applyElapsedTime(treatment(), start)
    const now = start + 4 * day
    expect(mayAnswer(begun, 'gad7', 'pre', now)).toBe(true)
    expect(mayAnswer(begun, 'gad7', 'm3', now)).toBe(false)
    expect(mayAnswer(begun, 'phq9', 'm1', now)).toBe(false)
    const answered: Treatment = {
      ...begun,
      results: [
        {
          id: 'r',
          scale: 'gad7',
          occasion: 'pre',
          at: now,
          score: 9,
          prorated: false,
          flag: 'none',
        },
      ],
    }
    expect(mayAnswer(answered, 'gad7', 'pre', now)).toBe(false)
    // A form answered since the occasion came says all that another would.
    expect(scalesDue(answered, now).some(({ scale }) => scale === 'gad7')).toBe(false)
  })
})

describe('who may begin', () => {
  const yes = {
    assessed: true,
    noAcuteRisk: true,
    ocdNotPrimary: true,
    adultContact: true,
    wantsTo: true,
  }
  test('is included by the whole list, and an adult is asked for under sixteen only', () => {
    expect(inclusionOf(yes, '13-15')).toEqual({ outcome: 'included' })
    expect(inclusionOf({ ...yes, adultContact: false }, '13-15')).toEqual({
      outcome: 'first',
      steps: ['adult-contact'],
    })
    expect(inclusionOf({ ...yes, adultContact: false }, '16-17')).toEqual({ outcome: 'included' })
  })

  test('and whoever is not gets other help or a first step, never a no', () => {
    const any = fc.record({
      assessed: fc.boolean(),
      noAcuteRisk: fc.boolean(),
      ocdNotPrimary: fc.boolean(),
      adultContact: fc.boolean(),
      wantsTo: fc.boolean(),
    })
    fc.assert(
      fc.property(any, fc.constantFrom('13-15', '16-17', '18-20', '21-24'), (list, band) => {
        const found = inclusionOf(list, band as '13-15')
        if (found.outcome === 'first') expect(found.steps.length).toBeGreaterThan(0)
        if (found.outcome === 'referral') expect(found.to.length).toBeGreaterThan(0)
        if (!list.noAcuteRisk || !list.ocdNotPrimary) expect(found.outcome).not.toBe('included')
      }),
    )
  })
})

describe('dose and promise', () => {
  test('an adequate dose is five modules with two of exposure', () => {
    const upTo = (count: number, ids = order) =>
      treatment({
        modules: Object.fromEntries(ids.slice(0, count).map((id) => [id, doneModule(start)])),
      })
    expect(doseOf(upTo(4)).adequate).toBe(false)
    expect(doseOf(upTo(5))).toEqual({ modules: 5, exposure: 2, adequate: true })
    expect(doseOf(upTo(5, ['karta', 'kurva', 'falla', 'oro', 'behall'])).adequate).toBe(false)
    expect(reachedModule(upTo(3))).toBe(3)
    expect(reachedModule(treatment())).toBe(0)
  })

  test('feedback is promised within two working days, past weekends and holidays', () => {
    const at = (iso: string) => Date.parse(iso)
    expect(feedbackBy(at('2026-09-02T10:00:00Z'))).toBe(at('2026-09-04T15:00:00Z'))
    expect(feedbackBy(at('2026-09-04T20:00:00Z'))).toBe(at('2026-09-08T15:00:00Z'))
    expect(feedbackBy(at('2026-12-23T12:00:00Z'))).toBe(at('2026-12-29T16:00:00Z'))
  })
})
