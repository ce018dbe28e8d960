/** The text of one module, loaded when it is opened and not before. */
import { texts } from './compiled/texts.ts'
import type { ModuleText, Pin } from './pack.ts'

/**
 * In the first of the languages the module is written in, so that a youth reads some language rather
 * than none; undefined when the pinned version has no such module. The programme's own first language
 * comes last in `languages`.
 */
export const readModule = async (
  { programme, version }: Pick<Pin, 'programme' | 'version'>,
  module: string,
  languages: readonly string[],
): Promise<ModuleText | undefined> => {
  const load = languages
    .map((language) => texts[`${programme}/${version}/${module}/${language}`])
    .find((each) => each !== undefined)
  return load?.()
}
