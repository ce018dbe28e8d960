/** docs/states.md from the tables of transitions, so that the drawing cannot lie. */
import { timeTransitions } from '../../shared/rules/later/booking-states.ts'
import { letterTransitions } from '../../shared/rules/later/letter-states.ts'
import { alarmTransitions } from '../../shared/rules/safety/alarm-states.ts'
import { procedureTransitions } from '../../shared/rules/safety/procedure-states.ts'
import { readerTransitions } from '../../shared/rules/safety/second-reader.ts'
import { referralTransitions } from '../../shared/rules/later/referral-states.ts'
import { sipTransitions } from '../../shared/rules/sip/sip-states.ts'
import { intakeTransitions } from '../../shared/rules/intake/intake-states.ts'
import { endStates, visitTransitions } from '../../shared/rules/line/visit-states.ts'
import { moduleTransitions } from '../../shared/programme/treatment/module-states.ts'
import { treatmentTransitions } from '../../shared/programme/treatment/treatment-states.ts'

interface Row {
  from: readonly string[]
  to: string
  by: string
  why: string
}

interface Drawing {
  title: string
  about: string
  begins: string
  ends: readonly string[]
  table: Readonly<Record<string, Row>>
}

const drawings: readonly Drawing[] = [
  {
    title: '# The states of a visit',
    about:
      'Made from `shared/rules/line/visit-states.ts` by `npm run docs`. A visit changes in no other way: `functions/visit/move.ts` turns a row into one conditional write.',
    begins: 'waiting: join',
    ends: endStates,
    table: visitTransitions,
  },
  {
    title: '## The states of a letter',
    about:
      'Made from `shared/rules/later/letter-states.ts`. `functions/later/letters/move-letter.ts` turns a row into one conditional write. From `owned` until `answered` there is always somebody who answers for it; the youth may erase it in every state.',
    begins: 'waiting: write',
    ends: ['read'],
    table: letterTransitions,
  },
  {
    title: '## The states of a booked time',
    about:
      'Made from `shared/rules/later/booking-states.ts`. `functions/later/bookings/hold-time.ts` turns a row into one conditional write; `missed` is read from the clock.',
    begins: 'free: offer',
    ends: ['entered', 'called-off', 'missed'],
    table: timeTransitions,
  },
  {
    title: '## The states of an alarm',
    about:
      'Made from `shared/rules/safety/alarm-states.ts`. `functions/safety/alarm.ts` turns a row into one conditional write; the times are in `shared/rules/safety/alarm.ts`. An alarm belongs to a youth in acute danger who waits; whoever is in a talk has been met.',
    begins: 'raised: join',
    ends: ['met', 'closed'],
    table: alarmTransitions,
  },
  {
    title: '## The states of a safety procedure',
    about:
      'Made from `shared/rules/safety/procedure-states.ts`. `functions/safety/procedure.ts` turns a row into one conditional write. The two keys are two people; the steps and their minutes are in `shared/rules/safety/procedure-steps.ts`.',
    begins: 'open: open',
    ends: ['closed'],
    table: procedureTransitions,
  },
  {
    title: '## A colleague who reads along',
    about:
      'Made from `shared/rules/safety/second-reader.ts`. `functions/safety/move-reader.ts` turns a row into one conditional write on the procedure. Whatever ends the talk, the part of it, or the second key ends the reading too: that is decided at read, and needs no clock.',
    begins: 'none: join',
    ends: [],
    table: readerTransitions,
  },
  {
    title: '## The states of a referral',
    about:
      'Made from `shared/rules/later/referral-states.ts`. `functions/later/referral/referral.ts` turns a row into one conditional write; a link that nobody opens ends by its date, which is read and never written.',
    begins: 'waiting: make',
    ends: ['answered', 'stopped'],
    table: referralTransitions,
  },
  {
    title: '## The states of a referral in',
    about:
      'Made from `shared/rules/intake/intake-states.ts`. `functions/intake/steps.ts` turns a row into one conditional write, after what was done has been sealed. Whether a consent holds is `shared/rules/intake/consent-by-age.ts`.',
    begins: 'waiting: send in',
    ends: ['met', 'sent-on', 'declined'],
    table: intakeTransitions,
  },
  {
    title: '## The states of a plan made together (SIP)',
    about:
      'Made from `shared/rules/sip/sip-states.ts`. `functions/sip/sip-text.ts` turns a row into one conditional write, after what the plan says has been sealed. Whether the yes holds is `shared/rules/sip/sip-rule.ts`, by the same rule of age as a referral in.',
    begins: 'wished: wish, propose',
    ends: ['closed'],
    table: sipTransitions,
  },
  {
    title: '## The states of a treatment',
    about:
      'Made from `shared/programme/treatment/treatment-states.ts`. What the clock does is one pure function, `shared/programme/treatment/apply-elapsed-time.ts`: late or doubled, it gives the same.',
    begins: 'invited: enrol',
    ends: ['finished'],
    table: treatmentTransitions,
  },
  {
    title: '## The states of a module',
    about:
      'Made from `shared/programme/treatment/module-states.ts`. The gate is `shared/programme/treatment/gate.ts`; every switch of a therapist is kept with its reason.',
    begins: 'closed: enrol',
    ends: ['done', 'skipped'],
    table: moduleTransitions,
  },
]

const drawn = ({ title, about, begins, ends, table }: Drawing): string[] => {
  const rows = Object.entries(table)
  const name = (state: string) => state.replace('-', '_')
  return [
    title,
    '',
    about,
    '',
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${begins}`,
    ...rows.flatMap(([event, { from, to }]) =>
      from.map((state) => `  ${name(state)} --> ${name(to)}: ${event}`),
    ),
    ...ends.map((state) => `  ${name(state)} --> [*]`),
    '```',
    '',
    '| event | from | to | by | why |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      ([event, { from, to, by, why }]) =>
        `| \`${event}\` | ${from.join(', ')} | ${to} | ${by} | ${why} |`,
    ),
    '',
  ]
}

/** The page as Markdown: for each table a Mermaid state diagram and the rows in words. */
export const statesPage = (): string => drawings.flatMap(drawn).join('\n')
