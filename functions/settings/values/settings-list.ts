/** What is kept of settings, by kind: without their shapes, for whoever asks for one. */
import { settingsKeys } from '../../store/settings-keys.ts'
import type { World } from '../../ports/world.ts'

export type Known = Pick<World, 'clinic'>
/** As long as every list of settings is kept; a rule that is read for it would weigh more than it says. */
export const mayBeOld = 30_000

/** Higher with everything that is kept, proposed or taken away: nothing of it is ever removed. */
export const settingsRev = async ({ clinic }: Known): Promise<number> =>
  (await clinic.list({ ...settingsKeys.settings, mayBeOld })).reduce(
    (sum, { rev }) => sum + Number(rev),
    0,
  )

/** By name, those that begin so. */
export const held = async ({ clinic }: Known, kind: string): Promise<[string, unknown][]> => {
  const all = await clinic.list({ ...settingsKeys.settings, mayBeOld })
  return all.flatMap(({ sk, value }): [string, unknown][] =>
    sk.startsWith(kind) && typeof value === 'string'
      ? [[sk.slice(kind.length), JSON.parse(value)]]
      : [],
  )
}
