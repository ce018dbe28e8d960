/** Every compiled version side by side: a running treatment finds its own text, a new one the newest. */
import { packs } from './compiled/index.ts'
import { texts } from './compiled/texts.ts'
import type { ModuleText, Pack, Pin } from './pack.ts'

export { packs }

export const pinOf = ({ id, version, hash }: Pack): Pin => ({ programme: id, version, hash })

/** The very text somebody is treated with. A draft is found by its version while it is being written. */
export const findPack = ({ programme, version, hash }: Pin): Pack | undefined =>
  packs.find(
    (pack) =>
      pack.id === programme &&
      pack.version === version &&
      (pack.hash === hash || pack.status === 'draft'),
  )

/** Below 0 when the first version is the older. */
const compareVersions = (one: string, other: string): number =>
  one.localeCompare(other, 'en', { numeric: true })

/** What a new participant is given. */
export const newestPack = (programme: string): Pack | undefined =>
  packs
    .filter(({ id }) => id === programme)
    .sort((one, other) => compareVersions(other.version, one.version))[0]

/**
 * One module in the asked language, else in the pack's first; undefined when the pack has no such
 * module. Loads that one text and nothing else.
 */
export const readModule = async (
  { id, version, languages }: Pick<Pack, 'id' | 'version' | 'languages'>,
  module: string,
  language: string,
): Promise<ModuleText | undefined> => {
  const key = (code: string | undefined) => `${id}/${version}/${module}/${code}`
  const load = texts[key(language)] ?? texts[key(languages[0]?.code)]
  return load?.()
}
