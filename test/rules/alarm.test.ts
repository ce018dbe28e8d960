/** An alarm is heard, taken, or passed on; and no way through its states ends in silence. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  alarmStates,
  alarmTransitions,
  isRinging,
  nextAlarmState,
  type AlarmEvent,
} from '../../shared/rules/safety/alarm-states.ts'
import { alarmRule, dueEvent, soundsFor, soundTogether } from '../../shared/rules/safety/alarm.ts'
import { badEnding, badEndingRule, signedBy } from '../../shared/rules/safety/bad-ending.ts'
import { nextProcedureState, procedureStates } from '../../shared/rules/safety/procedure-states.ts'
import {
  nextStep,
  ProcedureStep,
  procedureRule,
} from '../../shared/rules/safety/procedure-steps.ts'

const at = Date.UTC(2026, 10, 20, 19)

describe('an alarm', () => {
  it('that nobody has taken goes on to the next within a minute, whatever its state', () => {
    fc.assert(
      fc.property(fc.constantFrom('raised', 'escalated'), fc.nat(600_000), (state, waited) => {
        const due = dueEvent({ state, soundedAt: at }, at + waited)
        expect(due !== undefined).toBe(waited >= alarmRule.escalateAfter)
      }),
    )
  })

  it('that somebody took but who did not meet the youth sounds for everybody again', () => {
    const taken = { state: 'taken', soundedAt: at, takenAt: at } as const
    expect(dueEvent(taken, at + alarmRule.meetWithin - 1)).toBeUndefined()
    expect(dueEvent(taken, at + alarmRule.meetWithin)).toBe('giveBack')
  })

  it('rings by itself where a page is connected, unless very many come within moments', () => {
    const raised = (n: number, apart: number, isLive = true) =>
      Array.from({ length: n }, (_, i) => ({
        raisedAt: at + i * apart,
        state: 'raised' as const,
        isLive,
      }))
    expect(soundTogether(raised(5, 1_000)).together).toEqual([])
    expect(soundTogether(raised(40, 60_000)).together, 'one a minute').toEqual([])
    const burst = soundTogether(raised(40, 1_000))
    expect([burst.alone.length, burst.together.length]).toEqual([5, 35])
    expect(burst.together[0]?.raisedAt, 'the oldest of them first').toBe(at + 5_000)
  })

  it('that somebody has taken is shown by itself, and a connected page is named before others', () => {
    const gone = { raisedAt: at, state: 'raised', isLive: false } as const
    const taken = { ...gone, state: 'taken' } as const
    const live = Array.from({ length: 6 }, (_, i) => ({
      ...gone,
      raisedAt: at + 1 + i,
      isLive: true,
    }))
    const { alone, together } = soundTogether([gone, taken, ...live])
    expect(alone).toContain(taken)
    expect(together).toEqual([live[5], gone])
  })

  it('never rests before the youth is met or gone: every ringing state has a way on by time', () => {
    for (const state of alarmStates.filter(isRinging)) {
      const event = dueEvent({ state, soundedAt: at, takenAt: at }, at + 3_600_000)
      expect(event, state).toBeDefined()
      expect(isRinging(nextAlarmState(state, event!)!)).toBe(true)
    }
  })

  it('can be taken by one only, and again only after it was given back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...(Object.keys(alarmTransitions) as AlarmEvent[]))),
        (events) => {
          let state: (typeof alarmStates)[number] = 'raised'
          for (const event of events) {
            const next = nextAlarmState(state, event)
            if (event === 'take' && state === 'taken') expect(next).toBeUndefined()
            state = next ?? state
          }
          expect(alarmStates).toContain(state)
        },
      ),
    )
  })

  it('sounds first for all who are here, then for those on a break and the backup too', () => {
    const here = { status: 'here', backup: false } as const
    const paused = { status: 'paused', backup: false } as const
    const atHome = { status: 'away', backup: true } as const
    const off = { status: 'away', backup: false } as const
    expect([here, paused, atHome, off].map((one) => soundsFor(one, 'raised'))).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect([here, paused, atHome, off].map((one) => soundsFor(one, 'escalated'))).toEqual([
      true,
      true,
      true,
      false,
    ])
    for (const one of [here, paused, atHome]) expect(soundsFor(one, 'taken')).toBe(false)
  })
})

describe('a bad ending', () => {
  it('is looked at by two for danger, self-harm and violence, and for nobody else', () => {
    for (const level of [1, 2, 3, 4, 5] as const) {
      const found = [
        badEnding({ state: 'left', level }),
        badEnding({ state: 'lost', level }),
        badEnding({ state: 'ended', level, outcome: 'interrupted' }),
        badEnding({ state: 'ended', level }),
      ]
      const expected = ['left', 'lost', 'interrupted', 'unfiled']
      expect(found).toEqual(level <= 2 ? expected : [undefined, undefined, undefined, undefined])
      expect(badEnding({ state: 'ended', level, outcome: 'calmer' })).toBeUndefined()
    }
  })

  it('says of a place that was lost when nobody was ever seen at it', () => {
    const unseen = { level: 1, isUnseen: true } as const
    expect(badEnding({ ...unseen, state: 'lost' })).toBe('unseen')
    expect(badEnding({ ...unseen, state: 'left' }), 'somebody has pressed').toBe('left')
    expect(badEnding({ ...unseen, state: 'ended' })).toBe('unfiled')
  })

  it('on a Friday evening is signed by Monday for danger and by Tuesday otherwise', () => {
    expect(new Date(signedBy(at, 1)).toISOString()).toBe('2026-11-23T16:00:00.000Z')
    expect(new Date(signedBy(at, 2)).toISOString()).toBe('2026-11-24T16:00:00.000Z')
    expect(badEndingRule.confirmedBy).toBeNull()
  })
})

describe('the safety procedure', () => {
  it('is closed by no single turn of a key', () => {
    for (const state of procedureStates.filter((one) => one !== 'closing'))
      expect(nextProcedureState(state, 'close')).toBeUndefined()
    expect(nextProcedureState('open', 'ask'), 'nobody holds the second key').toBeUndefined()
  })

  it('lists every step once, in order of its minutes', () => {
    const steps = procedureRule.steps.map(({ step }) => step)
    expect([...steps].sort()).toEqual([...ProcedureStep.options].sort())
    const minutes = procedureRule.steps.map(({ within }) => within)
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b))
  })
})

describe('the next step of a procedure', () => {
  it('is the own first one that nobody has answered, in the order of the list', () => {
    expect(nextStep([], 'first')).toBe('ask-danger')
    expect(nextStep([], 'second')).toBe('second')
    expect(nextStep(['ask-danger', 'ask-place', 'second'], 'first')).toBe('means')
    expect(nextStep(['second'], 'second')).toBe('call-112')
  })

  it("is the other's when the own are answered, and none when all are", () => {
    const own = procedureRule.steps.filter(({ by }) => by === 'second').map(({ step }) => step)
    expect(nextStep(own, 'second')).toBe('ask-danger')
    expect(nextStep(ProcedureStep.options, 'second')).toBeUndefined()
  })
})
