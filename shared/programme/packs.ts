/** Every compiled version side by side: a running treatment finds its own text, a new one the newest. */
import { packs } from './compiled/index.ts'
import type { Pack, Pin } from './pack.ts'

export { packs }

export const pinOf = ({ id, version, hash }: Pack): Pin => ({ programme: id, version, hash })

/** The very text somebody is treated with. A draft is found by its version while it is being written. */
export const findPack = (
  { programme, version, hash }: Pin,
  among: readonly Pack[] = packs,
): Pack | undefined =>
  among.find(
    (pack) =>
      pack.id === programme &&
      pack.version === version &&
      (pack.hash === hash || pack.status === 'draft'),
  )

/** Below 0 when the first version is the older. */
const compareVersions = (one: string, other: string): number =>
  one.localeCompare(other, 'en', { numeric: true })

/** Whoever is enrolled in one of these finds every module, exercise, scale and title in it. */
export const offeredLanguages = ({ languages }: Pick<Pack, 'languages'>): Pack['languages'] =>
  languages.filter(({ missing }) => missing.length === 0)

/** What a new participant is given. */
export const newestPack = (programme: string, among: readonly Pack[] = packs): Pack | undefined =>
  among
    .filter(({ id }) => id === programme)
    .sort((one, other) => compareVersions(other.version, one.version))[0]
