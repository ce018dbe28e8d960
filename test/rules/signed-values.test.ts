/**
 * The figures a person of the clinic signs, written out: whoever changes one changes it here too, and
 * says in the same change who has decided so.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { programmeRule, silenceSteps } from '../../shared/programme/programme-rule.ts'
import { feedbackRule } from '../../shared/rules/later/accessibility-rule.ts'
import { codeLimits } from '../../shared/rules/later/code-limits.ts'
import { wishRule } from '../../shared/rules/later/wish.ts'
import { minutesPerLevel } from '../../shared/rules/line/queue-order.ts'
import { smallestShown } from '../../shared/rules/line/small-numbers.ts'
import { answerRule, triageRule } from '../../shared/rules/line/triage.ts'
import { careRelation } from '../../shared/rules/records/care-relation.ts'
import { consentRule } from '../../shared/rules/records/consent-rule.ts'
import { badEndingRule } from '../../shared/rules/safety/bad-ending.ts'
import { careLevelRule } from '../../shared/rules/safety/care-level.ts'
import { endingRule } from '../../shared/rules/safety/ending-danger.ts'
import { procedureRule } from '../../shared/rules/safety/procedure-steps.ts'
import { bookingRule } from '../../shared/rules/later/booking.ts'
import { letterRule } from '../../shared/rules/later/letter-promise.ts'
import { joinWork, usualWork } from '../../shared/rules/line/join-work.ts'
import { frameLimits, talkLimits } from '../../shared/rules/line/talk-limits.ts'
import { times, timesSigned } from '../../shared/rules/line/times.ts'
import { absentRule } from '../../shared/rules/opening/absent.ts'
import { shiftRules } from '../../shared/rules/opening/shift-findings.ts'
import { emergencyOpening } from '../../shared/rules/records/emergency-opening.ts'
import { noteTemplates } from '../../shared/rules/records/note-templates.ts'
import { alarmRule, burstRule } from '../../shared/rules/safety/alarm.ts'

describe('the times of the line and the talk', () => {
  it('are what has been signed, in milliseconds', () => {
    expect(times).toEqual({
      readyCheck: 45_000,
      grace: 600_000,
      counsellorGone: 60_000,
      counsellorQuiet: 150_000,
      heartbeat: 20_000,
      unanswered: 150_000,
      silent: 25_000,
      handover: 60_000,
      chatKept: 86_400_000,
      visitKept: 172_800_000,
      coolDown: 1_800_000,
      challenge: 1_200_000,
      pass: 7_200_000,
      tallyKept: 34_560_000_000,
      shiftKept: 7_776_000_000,
    })
  })

  it('leave time for two lost signs of life before a counsellor counts as gone', () => {
    expect(times.counsellorGone).toBeGreaterThanOrEqual(3 * times.heartbeat)
  })

  /**
   * Whoever has been called keeps the question until it runs out: a counsellor who is silent from the
   * call on counts as gone only after that, and then a youth who has answered is back at the head. The
   * clock waits three seconds more than the page. (Whose last sign of life came before the call may
   * count as gone up to a heartbeat earlier, and the youth goes back to the head, unanswered.)
   */
  it('leave time to answer the ready check before whoever called counts as gone', () => {
    expect(times.readyCheck + 3000).toBeLessThan(times.counsellorGone)
  })

  it.each(Object.keys(times))('say where %s comes from, and that nobody has signed it', (name) => {
    const { source, confirmedBy } = timesSigned[name as keyof typeof times]
    expect(source.length).toBeGreaterThan(10)
    // The figure stands once, above: a copy in words would be left behind.
    expect(source).not.toMatch(/\d+ ?(s|sec|seconds|min|minutes|h|hours|d|days)\b/)
    expect(confirmedBy).toBeNull()
  })
})

test('whoever is planned and not here is called for after three minutes, and all have heard in five', () => {
  expect(absentRule).toMatchObject({
    calledAfter: 180_000,
    toldWithin: 300_000,
    confirmedBy: null,
  })
})

test('a booked time is entered and kept as signed', () => {
  expect(bookingRule).toMatchObject({
    ahead: 2_419_200_000,
    notice: 900_000,
    enterFrom: 600_000,
    lateUntil: 900_000,
    keptFor: 300_000,
    kept: 172_800_000,
    confirmedBy: null,
  })
})

test('a letter is promised and kept as signed', () => {
  expect(letterRule).toMatchObject({
    workingDays: { 1: 1, 2: 1, 3: 2, 4: 2, 5: 2 },
    until: '17:00',
    unreadKept: 7_776_000_000,
    readKept: 2_592_000_000,
    offer: 86_400_000,
    confirmedBy: null,
  })
})

test('an alarm goes on, and an emergency opening holds, as signed', () => {
  expect(alarmRule).toMatchObject({ escalateAfter: 60_000, meetWithin: 120_000, confirmedBy: null })
  expect(burstRule).toMatchObject({ within: 60_000, alone: 5, confirmedBy: null })
  expect(emergencyOpening).toMatchObject({ lasts: 3_600_000, confirmedBy: null })
})

test('what is urgent, and how waiting weighs, is as signed', () => {
  expect(triageRule).toMatchObject({
    levels: {
      danger: 1,
      'not-live': 2,
      selfharm: 2,
      violence: 2,
      distress: 3,
      talk: 4,
      question: 5,
    },
    confirmedBy: null,
  })
  expect(answerRule).toMatchObject({
    urgency: { safety: 'not-live', immediate: 'danger' },
    confirmedBy: null,
  })
  expect(minutesPerLevel).toBe(20)
})

test('counts are shown from five on', () => {
  expect(smallestShown).toBe(5)
})

test('danger is followed up as signed', () => {
  expect(procedureRule).toMatchObject({
    steps: [
      { step: 'ask-danger', within: 1, by: 'first' },
      { step: 'ask-place', within: 2, by: 'first' },
      { step: 'second', within: 2, by: 'second' },
      { step: 'means', within: 4, by: 'first' },
      { step: 'who-is-near', within: 5, by: 'first' },
      { step: 'tell-limits', within: 6, by: 'first' },
      { step: 'call-112', within: 6, by: 'second' },
      { step: 'told-youth', within: 8, by: 'first' },
      { step: 'handed-to-112', within: 12, by: 'second' },
      { step: 'concern', within: 30, by: 'second' },
      { step: 'follow-up', within: 45, by: 'first' },
    ],
    kept: 86_400_000,
    secondGone: 90_000,
    confirmedBy: null,
  })
  expect(careLevelRule).toMatchObject({
    order: { acute: 0, first: 1, specialist: 2, support: 3 },
    byLaw: ['violence', 'honour', 'family', 'money'],
    confirmedBy: null,
  })
  expect(endingRule).toMatchObject({
    level: 1,
    neverDanger: ['mistaken-choice'],
    afterwards: ['concern', 'follow-up'],
    confirmedBy: null,
  })
  expect(badEndingRule).toMatchObject({
    levels: [1, 2],
    workingDays: { 1: 1, 2: 2 },
    until: '17:00',
    atOnce: 60_000,
    unseenTogether: 3_600_000,
    kept: 7_776_000_000,
    confirmedBy: null,
  })
})

test('what a youth lets be kept or shared ends as signed', () => {
  expect(careRelation).toMatchObject({ lasts: 7_776_000_000, confirmedBy: null })
  expect(consentRule).toMatchObject({ days: [14, 30, 90], usual: 14, sipDays: [7, 14, 30] })
  expect(wishRule).toMatchObject({ kept: 1_209_600_000, confirmedBy: null })
  expect(feedbackRule).toMatchObject({ kept: 30, confirmedBy: null })
  expect(codeLimits).toEqual({
    emptyKept: 7_200_000,
    ticket: 3_600_000,
    mostLetters: 5,
    mostBookings: 2,
    mostLinks: 12,
    triesAtOnce: 600,
    leak: 100,
  })
})

test('what a flood costs, and how much is written in a talk, are as signed', () => {
  const by = (cost: number, guesses: number) => ({ algorithm: 'PBKDF2/SHA-256', cost, guesses })
  expect(usualWork).toEqual({ algorithm: 'SHA-256', cost: 1 })
  expect(joinWork).toMatchObject({
    steps: [
      { lately: 15, waiting: 40, tries: 0.1, work: by(1_000, 128) },
      { lately: 30, waiting: 70, tries: 0.3, work: by(2_000, 256) },
      { lately: 60, waiting: 100, tries: 0.6, work: by(4_000, 512) },
    ],
    within: 60_000,
    confirmedBy: null,
  })
  expect(talkLimits).toMatchObject({
    atOnce: 60,
    within: 12_000,
    most: 3_000,
    page: 300,
    confirmedBy: null,
  })
  expect(frameLimits).toMatchObject({
    within: 10_000,
    typing: 20,
    seen: 100,
    signal: 300,
    say: 120,
    others: 60,
    confirmedBy: null,
  })
})

test('the programme paces, promises and follows up as signed', () => {
  expect(programmeRule).toMatchObject({
    betweenModules: 432_000_000,
    feedbackWorkingDays: 2,
    deteriorationWorkingDays: 2,
    reviewAfterModule: 5,
    dose: { modules: 5, exposure: 2 },
    followUpAfter: 7_862_400_000,
    startTalkWithin: 604_800_000,
    middleTalkAfterModule: 4,
    invitation: 1_209_600_000,
    scaleAfterOpening: 259_200_000,
    longestPause: 2_419_200_000,
    safetyPriority: 86_400_000,
    confirmedBy: null,
  })
  expect(silenceSteps).toEqual([
    { day: 3, does: 'nudge' },
    { day: 6, does: 'nudge' },
    { day: 7, does: 'task' },
    { day: 14, does: 'call' },
    { day: 21, does: 'pause' },
    { day: 28, does: 'close' },
  ])
})

test('a shift is judged as signed', () => {
  const figures = Object.entries(shiftRules).map(([name, { value }]) => [name, value])
  expect(Object.fromEntries(figures)).toEqual({
    restHours: 11,
    longestHours: 14,
    awayDays: 366,
    shortestMinutes: 15,
    pastHours: 12,
    most: 200,
  })
})

test('the beginnings of notes say where they come from, and that nobody has signed them', () => {
  expect(noteTemplates.map(({ id }) => id)).toEqual(['talk', 'advice', 'risk'])
  for (const { source, confirmedBy } of noteTemplates) {
    expect(source).toContain('PDL 3 kap. 6 §')
    expect(confirmedBy).toBeNull()
  }
})

describe('docs/clinical-safety.md', () => {
  const page = readFileSync('docs/clinical-safety.md', 'utf8')
  it.each([
    'ready check 45 s, place kept 10 min, counsellor gone 60 s (page up: 150 s), hand-over 60 s',
    'chat kept 24 h, a visit that nobody ended 48 h, a pause asked for after harm 30 min',
    'alarm 60 s, met within 2 min',
    'emergency opening 1 h',
    'unread answers kept 90 d, read 30 d',
    'enter 10 min early to 15 min late, kept 5 min for the one booked',
    '`shared/rules/records/note-templates.ts`',
  ])('lists "%s"', (line) => {
    expect(page).toContain(line)
  })
})
