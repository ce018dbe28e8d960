/** Words that are needed only where something sounds or shows: fetched with that, never with the chat. */
import { callCatalogue } from '../../text/call/catalogue.ts'
import type { CallText } from '../../text/call/sv.ts'
import { guestCatalogue } from '../../text/guest/catalogue.ts'
import type { GuestText } from '../../text/guest/sv.ts'
import { words } from '../language.ts'

interface StageWords {
  call: CallText
  seat: GuestText['seat']
}

export const loadStageWords = async (): Promise<void> => {
  const { lang } = words()
  await Promise.all([callCatalogue.load(lang), guestCatalogue.load(lang)])
}

/** While those of another language are on their way, what stood there goes on standing. Loaded before the first asks. */
export const stageWords = (): StageWords => {
  const { lang } = words()
  void loadStageWords().catch(() => undefined)
  return { call: callCatalogue.now(lang)!, seat: guestCatalogue.now(lang)!.seat }
}
