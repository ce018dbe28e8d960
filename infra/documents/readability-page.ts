/** docs/readability.md: how hard the newest text is to read and how long it takes, in each language it is written in. */
import { readModule } from '../../shared/programme/module-text.ts'
import { newestPack } from '../../shared/programme/packs.ts'
import { readability, runningTexts } from '../programme/readability.ts'

const names: Readonly<Record<string, string>> = {
  sv: 'Swedish',
  en: 'English',
  'sv-x-latt': 'Easy Swedish',
}

const about = `# How hard the programme is to read

Made by \`npm run docs\` from the compiled text of the newest version. Running text only: labels and what the companions
filled in are left out of the words. LIX (Björnsson 1968) is meant for Swedish: under 30 is very easy, 30–40 easy. The
grade is that of Flesch–Kincaid (Kincaid 1975), the American school year that reads it, meant for English; its syllables
are counted by groups of vowels. Minutes are reckoned by \`infra/programme/measure-minutes.ts\`: all words at 165 a
minute (easy Swedish 110), and so many seconds for each box, rounded up to five; nobody has measured how long youths
take. A formula does not know whether a text is good: no person has read these as a reviewer.
`

const rowOf = async (programme: string, version: string, module: string, language: string) => {
  const text = await readModule({ programme, version }, module, [language])
  if (text === undefined) return []
  const { words, average, longest, lix, grade } = readability(runningTexts(text))
  const hard = language === 'en' ? grade : lix
  return [
    `| ${text.title} | ${words} | ${text.minutes} | ${average.toFixed(1)} | ${longest} | ${hard.toFixed(1)} |`,
  ]
}

export const readabilityPage = async (): Promise<string> => {
  const pack = newestPack('angesthjalpen-ung')
  if (pack === undefined) throw new Error('The own programme is not compiled')
  const { id, version, languages, modules } = pack
  const parts = await Promise.all(
    languages.map(async ({ code }) => {
      const rows = await Promise.all(modules.map((module) => rowOf(id, version, module.id, code)))
      const measure = code === 'en' ? 'grade' : 'LIX'
      return [
        '',
        `## ${names[code] ?? code}, version ${version}`,
        '',
        `| module | words | minutes | words a sentence | longest sentence | ${measure} |`,
        '|---|---|---|---|---|---|',
        ...rows.flat(),
      ].join('\n')
    }),
  )
  return `${about}${parts.join('\n')}\n`
}
