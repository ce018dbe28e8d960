/** What is kept where a youth is known, and of a programme, part by part; what stands in a journal stands there word for word. */
import type { Reading } from '../../../shared/contract/records/reading.ts'
import type { RecordTakenOut } from '../../../shared/contract/records/take-out.ts'
import type { SafetyRecord } from '../../../shared/contract/records/safety-record.ts'
import { consentSentences } from '../../../shared/rules/records/consent-text.ts'
import { longDate, longDayAndTime, shortDateAndTime } from '../../data/format-times.ts'
import { safetyText } from '../../text/desk-safety/sv.ts'
import { receiverName } from '../consent/consent-names.ts'
import type { Taken } from './about-calls.ts'
import { row, type In, type Part, type Row } from './part.ts'

type Note = RecordTakenOut['notes'][number]

const notePart = ({ t, known, locale }: In, { at, author, parts, why }: Note): Part => ({
  title: t.note(longDate(at, locale)),
  rows: [
    ...(['reason', 'assessment', 'action'] as const).flatMap((part) =>
      row(known.mine.parts[part], parts[part]),
    ),
    ...row(known.mine.parts.maturity, parts.maturity),
    ...row(known.mine.parts.codes, parts.codes.join(', ')),
    ...row('', why && known.mine.corrected(why)),
    ...row('', known.mine.by(author.firstName, author.employer)),
  ],
})

/** As the clinician chose: the words are those of the form, and of nobody else. */
const chosen = (form: object): Row[] => {
  const fields: Readonly<Record<string, { title: string; of: object }>> = safetyText.assess.fields
  return Object.entries(form).flatMap(([field, value]) => {
    const of = (fields[field]?.of ?? {}) as Readonly<Record<string, string>>
    const said = [value as string | string[]].flat().map((one) => of[one] ?? one)
    return row(fields[field]?.title ?? '', said.join(', '))
  })
}

const safetyPart = ({ t, locale }: In, kept: SafetyRecord[number]): Part =>
  kept.kind === 'assessment'
    ? {
        title: t.assessed(longDayAndTime(kept.at, locale)),
        rows: [
          ...chosen(kept.form),
          ...row('', `${kept.author.firstName}, ${kept.author.employer}`),
        ],
      }
    : {
        title: t.procedure(longDayAndTime(kept.at, locale)),
        rows: [
          ...kept.steps.flatMap(({ step, answer, at }) =>
            row(
              safetyText.procedure.steps[step].title,
              `${safetyText.procedure.answers[answer]}, ${shortDateAndTime(at, locale)}`,
            ),
          ),
          ...row(
            '',
            [kept.first, kept.second]
              .flatMap((one) => (one === undefined ? [] : [`${one.firstName}, ${one.employer}`]))
              .join('; '),
          ),
        ],
      }

/** In the file: on the page each can be taken back where it stands. */
const consentPart = (as: In, { employer: keeper, consents }: RecordTakenOut): Part => ({
  title: as.known.consent.mine,
  rows: consents.flatMap((one) => {
    const receiver = receiverName(one, as.services)
    const until = longDate(one.until, as.locale)
    const said = { receiver, keeper, until, about: one.about }
    const { states, receipt } = as.known.consent
    return row(
      `${receiver}, ${longDate(one.at, as.locale)}`,
      [...consentSentences(one, said), states[one.state](until), receipt(one.receipt)].join('\n'),
    )
  }),
})

/** In the file: on the page they stand day by day. */
const readingsPart = ({ known, locale }: In, readings: readonly Reading[]): Part => ({
  title: known.mine.readings,
  rows: readings.flatMap(({ at, role, employer, action, resource, newer, reason }) => {
    const { roles, actions, resources, reasons } = known.mine
    const what = `${actions[action]} ${resources[newer ?? resource]}`
    const said = [employer, roles[role], what, reason && reasons[reason]]
    return row(shortDateAndTime(at, locale), said.filter((one) => one !== undefined).join(', '))
  }),
})

export const recordParts = (as: In, record: RecordTakenOut): Part[] => {
  const { t, known, locale } = as
  const { firstName, lastName, personalNumber } = record.person
  const all: Part[] = [
    {
      title: t.who,
      rows: [
        ...row(t.fields.name, `${firstName} ${lastName}`),
        ...row(t.fields.number, personalNumber),
      ],
    },
    ...record.notes.map((one) => notePart(as, one)),
    ...record.safety.map((one) => safetyPart(as, one)),
    {
      title: t.blocked,
      rows: record.blocked.flatMap(({ employer, since }) =>
        row(employer, t.since(longDate(since, locale))),
      ),
    },
    {
      title: t.opened,
      rows: record.openings.flatMap(({ at, reason, words }) =>
        row(
          longDayAndTime(at, locale),
          [known.mine.reasons[reason], words].filter((one) => one !== undefined).join('\n'),
        ),
      ),
    },
  ]
  return all.filter(({ rows }) => rows.length > 0)
}

/** What the page shows in a way of its own. */
export const recordPartsOfFile = (as: In, record: RecordTakenOut): Part[] =>
  [...recordParts(as, record), consentPart(as, record), readingsPart(as, record.readings)].filter(
    ({ rows }) => rows.length > 0,
  )

type Programme = NonNullable<Taken['programme']>

export const programmeParts = ({ t }: In, { sections }: Programme): Part[] =>
  sections.map(({ kind, of, rows }) => ({
    title: of === undefined ? t.sections[kind] : `${t.sections[kind]}: ${of}`,
    rows,
  }))

export const programmePartsOfFile = (as: In, programme: Programme): Part[] => [
  ...programmeParts(as, programme),
  readingsPart(as, programme.data.readings),
]
