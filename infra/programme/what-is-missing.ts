/** A language is offered when everything in it is there: what is not is named when the pack is compiled. */
import { languages as pageLanguages } from '../../shared/languages.ts'
import type { Manifest } from '../../shared/programme/manifest.ts'
import type { Missing } from '../../shared/programme/pack.ts'
import { scaleSchedule } from '../../shared/programme/treatment/schedule.ts'
import { scaleTextIn } from '../../shared/rules/scales/scale-text-in.ts'
import type { ScaleId } from '../../shared/rules/scales/rating-scales.ts'

/** Every instrument that a treatment asks by itself. */
const asked: readonly ScaleId[] = [
  ...(Object.keys(scaleSchedule.occasions) as ScaleId[]),
  'veckokollen',
]

/**
 * An exercise, a check or a title that is missing from a module that is there is a fault of the pack, and not
 * looked for here. `scalesIn` says in which language instruments without an official text are asked instead.
 */
export const missingIn = (
  manifest: Pick<Manifest, 'modules'>,
  { code, modules, scalesIn = code }: Manifest['languages'][number],
): Missing[] => [
  ...manifest.modules.filter(({ id }) => !modules.includes(id)).map(({ id }) => `module ${id}`),
  ...(pageLanguages.some(({ lang, reaches }) => lang === code && reaches === 'all')
    ? []
    : ['pages']),
  ...asked
    .filter((scale) => scaleTextIn(scale, scalesIn).lang !== scalesIn)
    .map((scale) => `scale ${scale}`),
]
