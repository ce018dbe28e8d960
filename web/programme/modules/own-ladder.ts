/** The youth's own ladder, built in an earlier module: what later exercises choose a step from. */
import type { ModulePage } from '../../../shared/contract/programme/participant-modules.ts'
import type { Overview } from '../../../shared/contract/programme/participant-overview.ts'
import { api } from '../session.ts'

/** The steps that have words, of a ladder as it is kept. */
export const stepsOf = (ladder: string): readonly string[] =>
  (JSON.parse(ladder) as { text: string }[])
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '')

const stepsIn = (page: Pick<ModulePage, 'drafts' | 'sent'>, field: string): readonly string[] => {
  const sent = page.sent.at(-1)?.fields.find((each) => each.field === field)?.value
  const value = page.drafts.find((each) => each.field === field)?.value ?? sent
  return value === undefined ? [] : stepsOf(value)
}

/** Empty when no other module that is open has a ladder, or when it cannot be asked for just now. */
export const loadLadder = async (
  { modules, pin }: Overview,
  page: ModulePage,
): Promise<readonly string[]> => {
  const { findPack } = await import('../../../shared/programme/packs.ts')
  const built = findPack(pin)?.modules.flatMap(({ id, homework }) =>
    homework
      .filter(({ kind }) => kind === 'ladder')
      .map((field) => ({ module: id, field: field.id })),
  )[0]
  if (built === undefined || built.module === page.step.module) return []
  const isOpen = modules.some(({ module, state }) => module === built.module && state !== 'closed')
  if (!isOpen) return []
  return api.readModule({ module: built.module }).then(
    (told) => stepsIn(told, built.field),
    () => [],
  )
}
