/** The last that is left of somebody's words stands until it is put away, whatever becomes of the page: in this tab alone. */
import { keptJson } from '../../data/read-json.ts'
import { draftKeptAs } from '../../data/draft-storage.ts'
import { staffText } from '../../text/staff/sv.ts'
import { copyWords } from '../copy-words.ts'
import { notices, tell } from './notices.ts'

export interface LastWords {
  text: string
  /** What a press copies. */
  copy?: string | undefined
  /** All of it, where `text` is a part: shown when no press can copy it. */
  whole?: string | undefined
}

/** Nobody need have seen it: a window that was out of sight may be loaded anew before anybody looks. */
const kept = draftKeptAs('last-words')
const all = (): LastWords[] => keptJson<LastWords[]>(kept.peek()) ?? []
const keep = (words: readonly LastWords[]): void =>
  void (kept.value = words.length === 0 ? '' : JSON.stringify(words))

const show = ({ text, copy, whole }: LastWords): void => {
  if (copy === undefined) return void tell('urgent', text)
  const run = async (): Promise<boolean> => {
    const isCopied = await copyWords(copy)
    // What no press can copy is copied by hand, where all of it stands.
    if (!isCopied && whole !== undefined) tellLastWords({ text: whole, copy })
    return isCopied || whole !== undefined
  }
  tell('urgent', text, { text: staffText.write.copy, run })
}

export const tellLastWords = (words: LastWords): void => {
  show(words)
  keep([...all().filter(({ text }) => text !== words.text), words])
}

/** What an earlier page of this tab told and nobody put away; called once by the page that shows notices. */
export const followLastWords = (): void => {
  all().forEach(show)
  notices.subscribe((shown) => {
    const left = all().filter((one) => shown.some(({ text }) => text === one.text))
    if (left.length < all().length) keep(left)
  })
}
