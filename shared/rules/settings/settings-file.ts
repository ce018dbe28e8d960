/** What a stage has changed, as one file: by name and value, of one version, and nobody's name. Refused whole, with a sentence. */
import { oddAdded } from './added.ts'
import { settingOf, settingValue } from './setting.ts'
import { oddTopicName } from './topic-names.ts'

export const settingsVersion = 1

export type Values = Readonly<Record<string, unknown>>

/** The same settings give the same file, letter by letter. */
export const settingsFile = (values: Values): string => {
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))
  const file = { dorren: 'settings', version: settingsVersion, values: Object.fromEntries(sorted) }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

export type ReadFile = { values: Values } | { refused: string }

const refused = (why: string): ReadFile => ({ refused: `${why} Inget har ändrats.` })
const hasMarkup = (value: unknown): boolean => /<[a-z!/?]|javascript:/i.test(JSON.stringify(value))

/** A list of many rows is not looked through by hand. */
const oddSentence = (name: string, shown: string, value: unknown): string | undefined => {
  const oddName = oddTopicName(name, value)
  if (oddName !== undefined) return `I ”${shown}”: ${oddName}`
  const odd = oddAdded(name, value)
  const row = odd === undefined ? '' : ` på rad ${odd.row}`
  if (odd?.what === 'same-name') return `Namnet${row} i ”${shown}” finns redan i listan.`
  if (odd?.what === 'same-call') return `Numret${row} i ”${shown}” finns redan i listan.`
  const isOdd = odd !== undefined || settingValue(name, value) === undefined
  return isOdd ? `Värdet för ”${shown}” har inte rätt form${row}.` : undefined
}

export const readSettingsFile = (text: string): ReadFile => {
  let file: { dorren?: unknown; version?: unknown; values?: unknown } | null
  try {
    file = JSON.parse(text) as typeof file
  } catch {
    return refused('Filen går inte att läsa som inställningar.')
  }
  if (typeof file !== 'object' || file?.dorren !== 'settings')
    return refused('Filen innehåller inga inställningar från Dörren.')
  if (file.version !== settingsVersion)
    return refused(
      `Filen är av version ${JSON.stringify(file.version ?? null)}, och här läses version ${settingsVersion}. Exportera den på nytt från en klinik av samma version.`,
    )
  const { values } = file
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    return refused('Filen innehåller inga värden.')
  for (const [name, value] of Object.entries(values)) {
    const shown = name.slice(0, 60).replaceAll(/[<>]/g, '')
    if (settingOf(name) === undefined)
      return refused(`Det finns ingen inställning som heter ”${shown}”.`)
    if (hasMarkup(value)) return refused(`I ”${shown}” står det kod, och bara text tas emot.`)
    const odd = oddSentence(name, shown, value)
    if (odd !== undefined) return refused(odd)
  }
  return { values: values as Values }
}
