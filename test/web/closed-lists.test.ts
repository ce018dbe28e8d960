/** Two choices of one list that are called the same cannot be told apart by whoever chooses or counts. */
import { expect, it } from 'vitest'
import { reviewText } from '../../web/text/access-log/sv.ts'
import * as closed from '../../web/text/closed-lists/sv.ts'
import { emergencyOpeningText } from '../../web/text/emergency-opening/sv.ts'
import { text as identifiedEn } from '../../web/text/identified/en.ts'
import { text as identifiedLatt } from '../../web/text/identified/latt.ts'
import { text as identifiedSv } from '../../web/text/identified/sv.ts'
import { text as namesEn } from '../../web/text/names/en.ts'
import { text as namesLatt } from '../../web/text/names/latt.ts'
import { text as namesSv } from '../../web/text/names/sv.ts'
import { text as en } from '../../web/text/youth/en.ts'
import { text as latt } from '../../web/text/youth/latt.ts'
import { text as sv } from '../../web/text/youth/sv.ts'

type Label = string | { label: string }
type List = Readonly<Partial<Record<string, Label>>>
const named = (where: string, lists: Readonly<Record<string, List>>): [string, List][] =>
  Object.entries(lists).map(([name, list]) => [`${where} ${name}`, list])

const namesOf = ({ topics, professions, languages, channels, ages, levels }: typeof namesSv) => ({
  topics,
  professions,
  languages,
  channels,
  ages,
  levels,
})
const youthOf = ({ join, visit }: typeof sv) => ({
  urgency: join.urgent.choices,
  survey: visit.after.survey.statements,
})
const { actions, resources, roles, reasons, findings } = reviewText

it.each([
  ...named('counsellor', closed),
  ...named('Swedish', { ...namesOf(namesSv), ...youthOf(sv), reasons: identifiedSv.mine.reasons }),
  ...named('easy Swedish', {
    ...namesOf(namesLatt),
    ...youthOf(latt),
    reasons: identifiedLatt.mine.reasons,
  }),
  ...named('English', { ...namesOf(namesEn), ...youthOf(en), reasons: identifiedEn.mine.reasons }),
  ...named('access log', { actions, resources, roles, reasons, findings }),
  ...named('emergency opening', { reasons: emergencyOpeningText.reasons }),
])('%s: every choice has a label of its own', (_, list) => {
  const labels = Object.values(list).map((one) =>
    (typeof one === 'string' ? one : (one?.label ?? '')).trim().toLowerCase(),
  )
  expect(labels.length).toBeGreaterThan(1)
  const twice = labels.filter((label, at) => labels.indexOf(label) !== at)
  expect(twice).toEqual([])
})
