/** Which test shows which requirement, from the names of the tests: what has no test is seen to have none. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Requirement {
  id: string
  says: string
  /** Files under test/ whose tests show it. */
  shownBy: readonly string[]
}

const requirements: readonly Requirement[] = [
  {
    id: 'R1',
    says: 'five open levels, from the youth’s own choices',
    shownBy: ['rules/triage.test.ts', 'rules/queue-order.test.ts', 'domain/levels.test.ts'],
  },
  {
    id: 'R2',
    says: 'urgent help is one tap away, also without scripts',
    shownBy: [
      'web/door.test.ts',
      'journeys/without-scripts.test.ts',
      'journeys/help-is-near.test.ts',
    ],
  },
  {
    id: 'R3',
    says: 'a loud alarm for acute danger, escalated after 60 seconds, and never a dead end',
    shownBy: ['rules/alarm.test.ts', 'domain/danger.test.ts', 'journeys/answers-danger.test.ts'],
  },
  {
    id: 'R4',
    says: 'two people, two keys, and truth about what can be traced',
    shownBy: [
      'domain/second-reader.test.ts',
      'journeys/second-colleague.test.ts',
      'infra/anonymity.test.ts',
    ],
  },
  {
    id: 'R5',
    says: 'the clinician’s own assessment, and nothing computed',
    shownBy: ['web/assessment-note.test.ts', 'web/safety-catalogues.test.ts'],
  },
  {
    id: 'R6',
    says: 'the safety plan is the youth’s',
    shownBy: ['web/safety-plan.test.ts', 'journeys/help-is-near.test.ts'],
  },
  {
    id: 'R7',
    says: 'a draft of a report of concern that is never sent by itself',
    shownBy: ['rules/directory.test.ts', 'web/concern.test.ts'],
  },
  {
    id: 'R8',
    says: 'a P1–P2 visit that ended badly is signed by two',
    shownBy: ['rules/alarm.test.ts', 'domain/danger.test.ts', 'domain/levels.test.ts'],
  },
  {
    id: 'Sealed',
    says: 'a chat that the server cannot read',
    shownBy: [
      'web/sealing.test.ts',
      'web/second-reader-keys.test.ts',
      'domain/page-keys.test.ts',
      'journeys/seals-the-talk.test.ts',
    ],
  },
  {
    id: 'U2',
    says: 'the place in line is kept',
    shownBy: ['domain/clock.test.ts', 'journeys/keeps-the-place.test.ts'],
  },
  { id: 'U4', says: 'quick exit', shownBy: ['journeys/leaves-quickly.test.ts'] },
  {
    id: 'Regime',
    says: 'the employer’s law decides what is asked, kept and shown',
    shownBy: ['rules/regime.test.ts', 'domain/becoming-known.test.ts'],
  },
  {
    id: 'Border',
    says: 'only what the youth agrees to crosses between employers',
    shownBy: ['domain/becoming-known.test.ts', 'domain/records-border.test.ts'],
  },
  {
    id: 'PDL 3',
    says: 'a signed journal that stands, with corrections',
    shownBy: ['domain/journal.test.ts', 'journeys/becomes-known.test.ts'],
  },
  {
    id: 'PDL 4',
    says: 'access by care relation, deny by default',
    shownBy: ['rules/access-policy.test.ts', 'domain/journal.test.ts'],
  },
  {
    id: 'HSLF-FS 2016:40',
    says: 'an access log that cannot be changed unnoticed',
    shownBy: ['domain/records.test.ts', 'domain/audit-chain.test.ts'],
  },
  {
    id: 'GDPR 17',
    says: 'what is erased does not come back',
    shownBy: ['domain/records.test.ts', 'store/records-drill.test.ts', 'store/drill.test.ts'],
  },
  {
    id: 'Anonymity',
    says: 'nothing says who or where a youth is',
    shownBy: ['infra/anonymity.test.ts'],
  },
]

/** The names of the tests in a file, as they stand in it. */
const namesIn = (source: string): string[] =>
  [
    ...source.matchAll(
      /\b(?:test|it|journey)(?:\.each\([^]*?\))?\(\s*(['`])((?:(?!\1)[^\\]|\\.)*)\1/g,
    ),
  ].map(([, , name = '']) => name.replaceAll('\\', ''))

/** `root` is the folder of the project. */
export const tracePart = (root: string): string =>
  requirements
    .map(({ id, says, shownBy }) => {
      const lines = shownBy.flatMap((file) => {
        const path = join(root, 'test', file)
        if (!existsSync(path)) throw new Error(`The trace names ${file}, which is not there`)
        return namesIn(readFileSync(path, 'utf8')).map((name) => `- ${name}`)
      })
      const files = shownBy.map((file) => `\`${file}\``).join(', ')
      return `### ${id}: ${says}\n\n${files}\n\n${lines.join('\n')}\n`
    })
    .join('\n')

export const traceBegins = '<!-- trace: made by npm run docs -->'

/** The page with its last part made anew. */
export const withTrace = (page: string, root: string): string => {
  const head = page.includes(traceBegins) ? page.slice(0, page.indexOf(traceBegins)) : `${page}\n`
  return `${head}${traceBegins}\n\n## Which test shows what\n\n${tracePart(root)}`
}
