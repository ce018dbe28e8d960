/** Reads the file of a stage: what is mistyped, missing or does not fit together is said in one sentence. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type * as z from 'zod/mini'
import { languages, type PageLanguage } from '../shared/languages.ts'
import { Stop } from './operate/command.ts'
import { fileOf, StageFile, type Stage, type StageName } from './stages.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

type Issue = z.core.$ZodIssue

const at = (path: readonly PropertyKey[]): string => path.map(String).join('.')

/** Of several shapes that would do, the one that came nearest says what is wrong. */
const nearest = (issue: Issue): Issue => {
  if (issue.code !== 'invalid_union') return issue
  const [best] = [...issue.errors].sort((one, other) => one.length - other.length)
  const inner = best?.[0]
  return inner === undefined ? issue : nearest({ ...inner, path: [...issue.path, ...inner.path] })
}

function said(issue: Issue, given: unknown): string {
  const { path } = issue
  if (issue.code === 'unrecognized_keys')
    return `"${at([...path, String(issue.keys[0])])}" is no setting of a stage`
  const value = path.reduce<unknown>(
    (inside, key) => (inside as Record<PropertyKey, unknown> | undefined)?.[key],
    given,
  )
  if (value === undefined) return `"${at(path)}" is missing`
  const found = JSON.stringify(value)
  if (issue.code === 'invalid_value')
    return `"${at(path)}" is ${found}; it must be ${issue.values.map(String).join(' or ')}`
  if (issue.code === 'invalid_type')
    return `"${at(path)}" is ${found}; it must be of type ${issue.expected}`
  if (issue.code === 'invalid_format') return `"${at(path)}" is ${found}; it ${issue.message}`
  return `"${at(path)}" is ${found}, which will not do: ${issue.message}`
}

/** The account that an ARN of AWS names. */
const accountIn = (arn: string): string | undefined => arn.split(':')[4]

/** As they stand in the files that come with the clinic, where nothing is anybody's yet. */
const isExample = (account: string): boolean => /^0{12}$/.test(account)

/** What no single setting can know. */
function unfit(name: StageName, stage: StageFile): string | undefined {
  const { account, secondCopy, site, signIn, video, onCall, languages: chosen, tables } = stage
  const here: readonly PageLanguage[] = languages
  const unknown = chosen.find((lang) => !here.some((one) => one.lang === lang))
  const needed = here.find(({ lang, reaches }) => reaches === 'all' && !chosen.includes(lang))
  const names = signIn.providers.map((provider) => provider.name)
  const twice = [...names, ...tables.clinic, ...tables.records].find(
    (one, place, all) => all.indexOf(one) !== place,
  )
  const unclear = signIn.providers.find(
    ({ units, attributes }) => units.length > 1 && attributes.unit === undefined,
  )
  const certified = accountIn(site?.certificate ?? '') ?? account
  if (certified !== account && !isExample(certified))
    return `"site.certificate" is of account ${certified}, and the stage stands in ${account}: CloudFront reads certificates of its own account only`
  if (secondCopy !== null && accountIn(secondCopy.vault) === account && !isExample(account))
    return '"secondCopy.vault" is in the account of the stage itself: a copy there is lost with it'
  if (video.by === 'peer' && video.relays.length === 0)
    return '"video.by" is "peer", which needs "video.relays": without relays the two would see each other’s address'
  if (unknown !== undefined) return `"languages" names "${unknown}", which this version has not`
  if (needed !== undefined)
    return `"languages" does not name "${needed.lang}", in which everything is written: it stands in where another language has no words`
  if (twice !== undefined) return `"${twice}" is named twice`
  if (unclear !== undefined)
    return `the provider "${unclear.name}" vouches for several units, so "attributes.unit" must say how it tells them apart`
  if (!signIn.ownAccounts && names.length === 0)
    return '"signIn" has neither own accounts nor a provider: no staff could sign in'
  const wantsSms = Object.values(onCall.receivers)
    .flat()
    .some((receiver) => 'sms' in receiver)
  if (wantsSms && onCall.sms === null)
    return '"onCall.sms" is null, and receivers have telephones: say by which account they are reached'
  if (name !== 'prod') return undefined
  if (!stage.keepsData) return '"keepsData" must be true: prod holds real people'
  if (site === null) return '"site" is missing: prod has an address of its own'
  const woken = (cause: 'danger' | 'unheard') =>
    onCall.receivers[cause].some((receiver) => !('email' in receiver))
  const uncalled = (['danger', 'unheard'] as const).find(
    (cause) => onCall.receivers[cause].length === 0,
  )
  if (uncalled !== undefined)
    return `"onCall.receivers.${uncalled}" is empty: in prod acute danger reaches a person`
  const asleep = (['danger', 'unheard'] as const).find((cause) => !woken(cause))
  if (asleep !== undefined)
    return `"onCall.receivers.${asleep}" has e-mail alone, which wakes nobody: name a telephone or a system on call too`
  if (onCall.alarms.length === 0)
    return '"onCall.alarms" is empty: in prod somebody must be told when something fails'
  return undefined
}

/** Throws Stop. */
export function stageOf(name: StageName, text: string): Stage {
  const file = fileOf(name)
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch (error) {
    throw new Stop(`${file} is no JSON: ${(error as Error).message}.`)
  }
  const read = StageFile.safeParse(given)
  if (!read.success) throw new Stop(`${file}: ${said(nearest(read.error.issues[0]!), given)}.`)
  const wrong = unfit(name, read.data)
  if (wrong !== undefined) throw new Stop(`${file}: ${wrong}.`)
  const pack = read.data.packs.find((folder) => !existsSync(join(root, folder)))
  if (pack !== undefined) throw new Stop(`${file}: there is no folder "${pack}" of a programme.`)
  return { name, ...read.data }
}

/** Throws Stop. */
export function readStage(name: StageName, folder = root): Stage {
  const file = join(folder, fileOf(name))
  if (!existsSync(file)) throw new Stop(`There is no ${fileOf(name)}: it says what makes ${name}.`)
  return stageOf(name, readFileSync(file, 'utf8'))
}

/** Names that end so belong to nobody (RFC 2606), and no account has this number. */
const example = /\.example\b|\b0{12}\b/

/** Where the file still has the values that came with it. */
export function examplesIn(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'string') return example.test(value) ? [path.join('.')] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => examplesIn(inside, [...path, key]))
}
