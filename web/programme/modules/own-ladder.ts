/** What an earlier module has that a later one goes on from: the ladder's steps, and the track agreed on. */
import type { ModulePage } from '../../../shared/contract/programme/participant-modules.ts'
import type { Overview } from '../../../shared/contract/programme/participant-overview.ts'
import { api } from '../session.ts'

/** Where a homework asks which track the youth is in. */
export const trackField = 'spar'
const isTrack = ({ id }: { id: string }) => id === trackField

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

/** The track that was wished for in the homework before, once the therapist has let this module open. */
export const loadTrack = async (
  { modules, pin }: Pick<Overview, 'modules' | 'pin'>,
  { step }: Pick<ModulePage, 'step'>,
): Promise<string | undefined> => {
  const { findPack } = await import('../../../shared/programme/packs.ts')
  const asks = (module: string) =>
    findPack(pin)?.modules.some(({ id, homework }) => id === module && homework.some(isTrack))
  const before = modules.filter(({ number, state }) => number < step.number && state !== 'closed')
  const wished = before.find(({ module }) => asks(module))
  if (wished === undefined || asks(step.module) !== true) return undefined
  return api.readModule({ module: wished.module }).then(
    ({ sent }) => {
      const value = sent.at(-1)?.fields.find(({ field }) => field === trackField)?.value
      return value === undefined ? undefined : (JSON.parse(value) as string)
    },
    () => undefined,
  )
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
