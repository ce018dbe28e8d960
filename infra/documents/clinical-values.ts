/**
 * docs/clinical-values.md: every figure and text of the programme that a clinician of the county signs, found by looking
 * through the rules themselves, so that none can be left out.
 */
import { readdirSync } from 'node:fs'
import { sheets } from '../../shared/programme/compiled/sheets.ts'
import { programmeRule, silenceSteps } from '../../shared/programme/programme-rule.ts'
import { newestPack } from '../../shared/programme/packs.ts'
import { paceRule } from '../programme/measure-minutes.ts'

const folders = ['shared/programme', 'shared/rules/scales'] as const
/** Written by writers, or made from that: no rules. */
const isText = (file: string): boolean => /^(compiled|content|instruments)\b/.test(file)

interface Signed {
  source: string
  confirmedBy: string | null
}
const isSigned = (value: unknown): value is Signed & Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  'confirmedBy' in value &&
  'source' in value &&
  typeof value.source === 'string'

const hour = 3_600_000
const said = (value: unknown): string => {
  if (typeof value === 'number' && value >= hour && value % hour === 0)
    return value % (24 * hour) === 0 ? `${value / (24 * hour)} d` : `${value / hour} h`
  if (Array.isArray(value))
    return value.map((one) => (Array.isArray(one) ? one.join(' ') : said(one))).join(', ')
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, inner]) => `${key}: ${said(inner)}`)
      .join('; ')
  return String(value)
}

/** Everything in `value` that is to be signed, by its way there. */
const found = (name: string, value: unknown): [string, Signed & Record<string, unknown>][] => {
  if (isSigned(value)) return [[name, value]]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => found(`${name}.${key}`, inner))
}

const rowsOf = ([name, { source, confirmedBy, ...values }]: ReturnType<typeof found>[number]) => [
  '',
  `## ${name}`,
  '',
  `Source: ${source}. ${confirmedBy === null ? 'Confirmed by nobody yet.' : `Confirmed by ${confirmedBy}.`}`,
  '',
  '| value | now |',
  '|---|---|',
  ...Object.entries(values).map(
    ([key, value]) => `| ${key} | ${said(value).replaceAll('|', '\\|')} |`,
  ),
]

/** Every rule that is exported below the folders, and how long a module is said to take. */
export const clinicalRules = async (root = new URL('../../', import.meta.url)) => {
  const files = folders.flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !isText(file))
      .sort()
      .map((file) => new URL(`${folder}/${file}`, root).href),
  )
  const modules = await Promise.all(
    files.map((file) => import(file) as Promise<Record<string, unknown>>),
  )
  const { source, confirmedBy } = programmeRule
  const silence = { steps: silenceSteps, source, confirmedBy }
  const all = [...modules, { paceRule, silence }].flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => found(name, value)),
  )
  return all
    .filter(([name], at) => all.findIndex(([other]) => other === name) === at)
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
}

export const clinicalValuesPage = async (): Promise<string> => {
  const rules = await clinicalRules()
  const pack = newestPack('angesthjalpen-ung')!
  const texts = [
    ...pack.languages.map(({ code, reviewedBy }) => [
      `${pack.displayedAs} ${pack.version}, ${code}`,
      reviewedBy,
    ]),
    ...(await Promise.all(
      Object.entries(sheets).map(async ([name, load]) => [name, (await load()).reviewedBy]),
    )),
  ]
  return `${[
    '# What a clinician signs in the programme',
    '',
    'Made by `npm run docs` from the rules themselves: a value with a source and nobody’s name is here, or it does not',
    'exist. What the text teaches, and the question to answer about each change, stands in',
    '[clinical-review.md](clinical-review.md); values of the line, of safety and of the law in',
    '[clinical-safety.md](clinical-safety.md). A value that changes loses its name.',
    '',
    '## Texts',
    '',
    '| text | read by |',
    '|---|---|',
    ...texts.map(([name, by]) => `| ${name} | ${by ?? 'nobody'} |`),
    ...rules.flatMap(rowsOf),
  ].join('\n')}\n`
}
