/** What a counsellor had written in a talk that went without them, told and offered until it is put away: it is kept nowhere else. */
import type { Concern } from '../../../shared/rules/safety/concern-draft.ts'
import type { TalkLine } from '../../data/talk/talk-lines.ts'
import { keptJson } from '../../data/read-json.ts'
import { tellLastWords } from '../../staff/notices/last-words.ts'
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
  tellLastWords({ text: staffText.write.lostUnread(name, words) })

/** A talk went while something was being written, and what was written with it. */
export const offerDraft = (draft: string): void => {
  if (draft.trim() === '') return
  tellLastWords({ text: staffText.write.lostDraft(draft), copy: draft })
}

/** So much of it stands in the message; all of it can be copied. */
const shownOfLost = 200

/** A report of concern that somebody was writing when its talk went is offered, too. */
const offerConcern = (written: string, name: string): void => {
  const kept = keptJson<Partial<Concern> & { done?: boolean }>(written)
  if (kept?.done !== false) return
  const words = [kept.identity, kept.facts, kept.told].filter(Boolean).join('\n')
  const isLong = words.length > shownOfLost
  const told = (shown: string) => staffText.write.lostConcern(name, shown)
  tellLastWords({
    text: told(isLong ? `${words.slice(0, shownOfLost)} …` : words),
    copy: words,
    ...(isLong && { whole: told(words) }),
  })
}

/** What was being written in talks that have gone, and what never left, also while no page of this tab was open. */
export const tellDropped = (
  dropped: ReadonlyMap<string, string>,
  nameOf: (visit: string) => string,
  /** What never left a talk of these has been told. */
  told: ReadonlySet<string>,
): void => {
  for (const [visit, words] of wordsIn(dropped))
    if (!told.has(visit)) tellLost(nameOf(visit), words)
  for (const [name, text] of dropped) {
    const [, visit = '', form] = name.split(' ')
    if (form === 'concern') offerConcern(text, nameOf(visit))
    if (/^draft \S+$/.test(name)) offerDraft(text)
  }
}
