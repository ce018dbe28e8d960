/** What a counsellor had written in a talk that went without them, told and offered once: it is kept nowhere. */
import type { Concern } from '../../../shared/rules/safety/concern-draft.ts'
import type { TalkLine } from '../../data/talk/talk-lines.ts'
import { copyWords } from '../../staff/copy-words.ts'
import { formDraftOf } from '../../staff/form-draft.ts'
import { tell } from '../../staff/notices/notices.ts'
import { staffText } from '../../text/staff/sv.ts'
import { wordsIn } from './unsent-lines.ts'

/** A talk went on to somebody else before the youth had read what was written here last. */
export const tellUnread = (name: string, lines: readonly TalkLine[]): void => {
  const words = lines.flatMap(({ from, by, state, text }) =>
    from === 'counsellor' && by === undefined && state !== 'seen' && text !== undefined
      ? [text]
      : [],
  )
  if (words.length > 0) tellLost(name, words.join(' '))
}

const tellLost = (name: string, words: string): void =>
  tell('urgent', staffText.write.lostUnread(name, words))

/** A talk went while something was being written: offered once, and kept nowhere, for it is gone with the talk. */
export const offerDraft = (draft: string): void => {
  if (draft.trim() === '') return
  tell('urgent', staffText.write.lostDraft(draft), {
    text: staffText.write.copy,
    run: () => copyWords(draft),
  })
}

/** So much of it stands in the message; all of it can be copied. */
const shownOfLost = 200

/** A report of concern that somebody was writing when its talk went is offered once, too. */
export const offerConcern = (visit: string, name: string): void => {
  const kept = formDraftOf(visit, 'concern') as (Partial<Concern> & { done?: boolean }) | undefined
  if (kept?.done !== false) return
  const words = [kept.identity, kept.facts, kept.told].filter(Boolean).join('\n')
  const isLong = words.length > shownOfLost
  const told = (shown: string) => staffText.write.lostConcern(name, shown)
  const copy = { text: staffText.write.copy, run: () => copyWords(words) }
  const copyOrShow = async (): Promise<boolean> => {
    const isCopied = await copyWords(words)
    // What no press can copy is copied by hand, where all of it stands.
    if (!isCopied) tell('urgent', told(words), copy)
    return true
  }
  tell('urgent', told(isLong ? `${words.slice(0, shownOfLost)} …` : words), {
    ...copy,
    ...(isLong && { run: copyOrShow }),
  })
}

/** Of talks that went while no page of this tab was open: what never left, and what was being written. */
export const tellDropped = (
  dropped: ReadonlyMap<string, string>,
  nameOf: (visit: string) => string,
): void => {
  for (const [visit, words] of wordsIn(dropped)) tellLost(nameOf(visit), words)
  for (const [name, text] of dropped) if (/^draft \S+$/.test(name)) offerDraft(text)
}
