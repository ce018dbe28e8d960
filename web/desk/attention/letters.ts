/** A new letter is heard as urgently as its youth has said it is. */
import { effect } from '@preact/signals'
import type { InboxLetter } from '../../../shared/contract/later/letters.ts'
import { soundLoud, soundQuiet } from '../../staff/sound.ts'
import { dismiss, tell } from '../../staff/notices/notices.ts'
import { laterStaffText as later } from '../../text/desk-later/sv.ts'
import type { DeskStore } from '../desk-store.ts'

/** How new letters sound: by the youth's own level, as in the line. The first look is no news. */
export const newLetters = (
  now: readonly Pick<InboxLetter, 'letter' | 'level' | 'state'>[],
  known: ReadonlySet<string> | undefined,
): 'acute' | 'urgent' | 'ordinary' | undefined => {
  const fresh = now.filter(({ letter, state }) => state === 'waiting' && !known?.has(letter))
  if (known === undefined || fresh.length === 0) return undefined
  if (fresh.some(({ level }) => level === 1)) return 'acute'
  return fresh.some(({ level }) => level === 2) ? 'urgent' : 'ordinary'
}

export const tellOfLetters = ({ desk, inbox }: DeskStore): void => {
  let knownLetters: ReadonlySet<string> | undefined
  let told: number | undefined
  // Whoever has come to the letters is not called to them.
  effect(() => {
    if (inbox.view.value === 'inbox' && told !== undefined) dismiss(told)
  })
  effect(() => {
    const now = inbox.inbox.value
    if (now === undefined) return
    const news = newLetters(now, knownLetters)
    knownLetters = new Set(now.map(({ letter }) => letter))
    if (news === undefined || desk.state.peek()?.status === 'away') return
    if (news === 'acute') soundLoud()
    else soundQuiet()
    const open = { text: later.inbox.open, run: () => void (inbox.view.value = 'inbox') }
    if (news !== 'ordinary') told = tell('urgent', later.inbox.came[news], open)
  })
}
