/** A document says a time as the rule has it: whoever changes a rule is told here which sentences change with it. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { presses } from '../../functions/cloud/on-call/call.ts'
import { limitsOf } from '../../infra/constructs/firewall.ts'
import { feedbackRule } from '../../shared/rules/later/accessibility-rule.ts'
import { bookingRule } from '../../shared/rules/later/booking.ts'
import { codeLimits } from '../../shared/rules/later/code-limits.ts'
import { letterRule } from '../../shared/rules/later/letter-promise.ts'
import { wallRule } from '../../shared/rules/later/wall-rule.ts'
import { wishRule } from '../../shared/rules/later/wish.ts'
import { minutesPerLevel } from '../../shared/rules/line/queue-order.ts'
import { day, hour, minute, second, times } from '../../shared/rules/line/times.ts'
import { toldFields, type FieldRule } from '../../shared/rules/line/told-fields.ts'
import { AccessRole, Action, Resource } from '../../shared/rules/records/access.ts'
import { accessPolicy, places, relations } from '../../shared/rules/records/access-policy.ts'
import { careRelation } from '../../shared/rules/records/care-relation.ts'
import { consentRule } from '../../shared/rules/records/consent-rule.ts'
import { emergencyOpening } from '../../shared/rules/records/emergency-opening.ts'
import { regimeRule } from '../../shared/rules/records/regime-rule.ts'
import { alarmRule } from '../../shared/rules/safety/alarm.ts'
import { badEndingRule } from '../../shared/rules/safety/bad-ending.ts'
import { supervisionRule } from '../../shared/rules/safety/supervision.ts'
import { procedureRule } from '../../shared/rules/safety/procedure-steps.ts'
import { retention } from '../../shared/rules/records/retention.ts'

const read = (page: string) =>
  readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8').replaceAll(/\s+/g, ' ')
const seconds = (time: number) => `${time / second}`
const minutes = (time: number) => `${time / minute}`
const hours = (time: number) => `${time / hour}`
const days = (time: number) => `${time / day}`

const lists = [AccessRole.options, Action.options, Resource.options, relations, places]
const wishes = lists.reduce((product, { length }) => product * length, 1)
const mayBe = accessPolicy.flatMap(({ may }) => Object.values(may).flat()).length

const triesInWords = second / codeLimits.leak === 10 ? 'ten' : '?'

/** What a page says, around every figure of a rule. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  'glossary.md': [
    `| ${seconds(times.readyCheck)} seconds to answer;`,
    `otherwise within ${hours(times.chatKept)} hours`,
    `until ${days(careRelation.lasts)} days after the last contact`,
  ],
  'states.md': [],
  'adr/0019-one-policy-table.md': [
    `Of ${wishes.toLocaleString('en')} possible wishes ${mayBe} are allowed`,
  ],
  'adr/0011-return-codes.md': [`${codeLimits.triesAtOnce} at once, ${triesInWords} a second;`],
  'adr/0026-ways-into-a-programme.md': [
    `all tries of the county together ${triesInWords} a second`,
  ],
  'operations.md': [
    `each link takes ${presses.atOnce} presses a minute`,
    `joins, ${limitsOf({ throttle: { rate: 1, burst: 1 } })[0]!.calls} in five minutes; calls, sixty times`,
  ],
  'requirements.md': [`goes to the backup after ${seconds(alarmRule.escalateAfter)} seconds,`],
  'architecture.md': [`where ${minutesPerLevel} minutes of waiting weigh as much as a level`],
  'platform.md': [
    `\`counsellorQuiet\` is ${seconds(times.counsellorQuiet)} s |`,
    `\`unanswered\`, ${seconds(times.unanswered)} s,`,
    `\`silent\`, ${seconds(times.silent)} s,`,
  ],
  'clinical-safety.md': [
    `order of the line, ${minutesPerLevel} minutes a level,`,
    `ready check ${seconds(times.readyCheck)} s, place kept ${minutes(times.grace)} min,`,
    `counsellor gone ${seconds(times.counsellorGone)} s (page up: ${seconds(times.counsellorQuiet)} s), hand-over ${seconds(times.handover)} s |`,
    `chat kept ${hours(times.chatKept)} h, a visit that nobody ended ${hours(times.visitKept)} h,`,
    `a pause asked for after harm ${minutes(times.coolDown)} min |`,
    `care relation ${days(careRelation.lasts)} d,`,
    `emergency opening ${hours(emergencyOpening.lasts)} h |`,
    `within ${letterRule.workingDays[3]} working days (P1–P2: ${letterRule.workingDays[1]}),`,
    `unread answers kept ${days(letterRule.unreadKept)} d, read ${days(letterRule.readKept)} d |`,
    `enter ${minutes(bookingRule.enterFrom)} min early to ${minutes(bookingRule.lateUntil)} min late,`,
    `kept ${minutes(bookingRule.keptFor)} min for the one booked`,
    `alarm ${seconds(alarmRule.escalateAfter)} s, met within ${minutes(alarmRule.meetWithin)} min;`,
    `head of the line after ${seconds(times.counsellorGone)} s, told in words`,
    `| ${seconds(alarmRule.escalateAfter)} s, then backup`,
    `supervision kept ${days(supervisionRule.kept)} d, five forms drawn a month where twenty were filed`,
  ],
  'privacy.md': [
    `an unsigned draft of a note | ${retention.draft.days} days |`,
    `chat is unreadable ${hours(times.chatKept)} hours after the talk,`,
    `rating scale, ${hours(times.chatKept)} hours after it was sent.`,
    `read for ${days(letterRule.readKept)} days, at most ${days(letterRule.unreadKept)} days unread;`,
    `wish for a time is kept for ${days(wishRule.kept)} days at most,`,
    `a day it ends (${consentRule.usual} days unless chosen, ${Math.max(...consentRule.days)} at most`,
    `with the day it came, for ${feedbackRule.kept} days or`,
    `read the Clinic table can read it, until ${hours(times.chatKept)} hours after the form was sent`,
    `takes part in the care at that unit, for ${days(careRelation.lasts)} days after the last contact;`,
    `advice: SoL 2025:400; care: HSL | ${hours(times.chatKept)} h | the maker of the browser`,
    `| as above | ${days(letterRule.unreadKept)} d; 3 d | as above |`,
    `follow-up, public task | ${days(times.tallyKept)} d | steering groups |`,
    `no two tables crossed | follow-up, public task | ${days(times.tallyKept)} d | none |`,
    `employment, public task | ${days(times.shiftKept)} d after the last day |`,
    `read by their own unit, for ${days(supervisionRule.kept)} days or until it is done`,
    `without an address, for ${wallRule.kept} days; a person reads it`,
    `| ${wallRule.kept} d unread; answered ones ${wallRule.shown} d |`,
    `topics, times and whether a rating scale says something of safety, for ${hours(times.chatKept)} h |`,
  ],
  'data-model.md': [
    `| ${hours(times.chatKept)} h after the end; ${hours(times.visitKept)} h if nobody ended it |`,
    `| ${hours(times.chatKept)} h after it was written, or "radera nu" |`,
    `| ${hours(times.chatKept)} h after it was sent, or "radera nu" |`,
    `closed-list topics | ${days(times.tallyKept)} days |`,
    `no two tables crossed ([ADR 39](adr/0039-months-in-counts.md)) | ${days(times.tallyKept)} days |`,
    `| ${days(times.shiftKept)} days after its last day |`,
    `| ${hours(procedureRule.kept)} h after both closed it; ${hours(times.visitKept)} h |`,
    `| ${days(badEndingRule.kept)} d |`,
    `| ${feedbackRule.kept} d, or "klart" |`,
    `what lies under it; ${hours(codeLimits.emptyKept)} h when empty |`,
    `| ${days(letterRule.unreadKept)} d; answered ${days(letterRule.unreadKept)} d; read ${days(letterRule.readKept)} d |`,
    `which time answers it | ${days(wishRule.kept)} days |`,
    `| ${days(careRelation.lasts)} d after the last contact |`,
    `reason, until | ${hours(emergencyOpening.lasts)} h |`,
  ],
}

/** Figures of something else than a rule that is signed. */
const others: Readonly<Record<string, readonly string[]>> = {
  'privacy.md': ['35 days in which an operator could restore and open'],
}

it.each(Object.entries(sentences).flatMap(([page, all]) => all.map((one) => [page, one] as const)))(
  '%s says "%s"',
  (page, sentence) => {
    expect(read(page)).toContain(sentence)
  },
)

it.each(['glossary.md', 'states.md', 'requirements.md', 'clinical-safety.md', 'privacy.md'])(
  '%s says no other time',
  (page) => {
    const known = [...sentences[page]!, ...(others[page] ?? [])]
    const rest = known.reduce((text, sentence) => text.replaceAll(sentence, '…'), read(page))
    const figures = /.{0,40}\b\d+ ?(?:s|seconds|min|minutes|h|hours|d|days)\b.{0,20}/g
    expect(rest.match(figures) ?? []).toEqual([])
  },
)

it('a law’s table keeps what nobody is known by for as long as it is kept', () => {
  const rule = regimeRule.SoL.anonymous
  if (rule === 'impossible') throw new Error('advice is for the unknown')
  const kept = Object.fromEntries(rule.keep.map(({ what, for: time }) => [what, time]))
  expect(kept).toEqual({
    chat: `${hours(times.chatKept)} hours`,
    'level-change': `${hours(times.chatKept)} hours`,
    counts: `${days(times.tallyKept)} days`,
  })
})

describe('what a youth may tell, in privacy.md', () => {
  const page = readFileSync(new URL('../../docs/privacy.md', import.meta.url), 'utf8')
  const [, part = ''] = page.split('## What a youth may tell, and why we ask\n')
  const [head = [], , ...rows] = part
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  const cell = (row: readonly string[] | undefined, name: string) => row?.[head.indexOf(name)]
  const fieldsIn = (row: readonly string[]) =>
    [...(cell(row, 'asked') ?? '').matchAll(/`(\w+)`/g)].map(([, field = '']) => field)

  it('has one row for each field, and none for what is no longer asked', () => {
    expect(rows.flatMap(fieldsIn).sort()).toEqual(Object.keys(toldFields).sort())
  })

  const seenBy = ({ inLine, toHolder }: FieldRule) =>
    [...(inLine ? ['every desk'] : []), ...(toHolder ? ['whoever holds the talk'] : [])].join(
      '; ',
    ) || 'nobody: it is counted'
  const along = ({ crossesBorder }: FieldRule) =>
    crossesBorder === undefined
      ? 'never'
      : crossesBorder === 'always'
        ? 'yes'
        : 'if the youth says so'

  it.each(Object.entries<FieldRule>(toldFields))('says who sees %s', (field, rule) => {
    const row = rows.find((one) => fieldsIn(one).includes(field))
    expect(cell(row, 'seen by')).toBe(seenBy(rule))
    expect(cell(row, 'goes along to another law')).toBe(along(rule))
  })
})
