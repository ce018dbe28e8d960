/** The youth's own ladder, built in an earlier module: what later exercises choose a step from. */
import type { ModulePage, Overview } from '../../shared/api/programme-participant.ts'
import { api } from './session.ts'

const stepsIn = (page: Pick<ModulePage, 'drafts' | 'sent'>): readonly string[] => {
  const sent = page.sent.at(-1)?.fields.find(({ field }) => field === 'trappa')?.value
  const value = page.drafts.find(({ field }) => field === 'trappa')?.value ?? sent
  if (value === undefined) return []
  const steps = JSON.parse(value) as { text: string }[]
  return steps.map(({ text }) => text).filter((text) => text.trim() !== '')
}

/** Empty when no module that is open has a ladder, or when it cannot be asked for just now. */
export const loadLadder = async (
  { modules, pin }: Overview,
  page: ModulePage,
): Promise<readonly string[]> => {
  const { findPack } = await import('../../shared/programme/packs.ts')
  const built = findPack(pin)?.modules.find(({ homework }) =>
    homework.some(({ kind }) => kind === 'ladder'),
  )?.id
  if (built === undefined) return []
  if (built === page.step.module) return stepsIn(page)
  const isOpen = modules.some(({ module, state }) => module === built && state !== 'closed')
  return isOpen ? api.readModule({ module: built }).then(stepsIn, () => []) : []
}
