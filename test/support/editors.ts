/** Who changes what a county has settled: its two coordinators, and the admin of one unit. */
import { keepSetting } from '../../functions/settings/index.ts'
import type { TestWorld } from './test-world.ts'

export const britta = { id: 'britta-samordnare', firstName: 'Britta' }
export const sven = { id: 'sven-samordnare', firstName: 'Sven' }
export const asa = { id: 'asa-mora', firstName: 'Åsa' }

/** What came of it. */
export const told = async (asked: Promise<{ readonly outcome: string }>): Promise<string> =>
  (await asked).outcome

/** Britta keeps it, on top of the revision that she has seen; what came of it. */
export const keep = (world: TestWorld, name: string, value: unknown, after = 0): Promise<string> =>
  told(keepSetting(world, britta, { name, after, value }))

/** The clinic that Åsa may change, and what she changes it to. */
export const clinicInMora = 'place.mottagning-mora'
export const addressInMora = {
  address: 'Vasagatan 1, Mora',
  hours: 'Måndag–torsdag 13–16',
  phone: '0250-49 30 00',
  web: 'www.mora.se/ungdomsmottagning',
}
