/** The text of a module in the page's language, else the youth's, else the one it was written in. */
import type { ModulePage } from '../../../shared/contract/programme/participant-modules.ts'
import type { ModuleText } from '../../../shared/programme/pack.ts'

export const moduleTextOf = async ({
  pin,
  step,
  language,
}: Pick<ModulePage, 'pin' | 'step' | 'language'>): Promise<ModuleText | undefined> => {
  const [{ findPack }, { readModule }] = await Promise.all([
    import('../../../shared/programme/packs.ts'),
    import('../../../shared/programme/module-text.ts'),
  ])
  const own = findPack(pin)?.languages[0]?.code ?? 'sv'
  return readModule(pin, step.module, [document.documentElement.lang, language, own])
}
