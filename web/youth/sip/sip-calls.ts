/** What the youth's own page asks of plans made together. */
import { sipApi } from '../../../shared/contract/intake/sip.ts'
import { client, Problem } from '../../data/client.ts'
import { sipCatalogue } from '../../text/sip/catalogue.ts'
import type { SipText } from '../../text/sip/type.ts'
import { words } from '../language.ts'

/** The provider's word, from the page around: to import its session here would cost every later page a request. */
let wordNow = (): string | undefined => undefined
export const signedInBy = (word: () => string | undefined): void => void (wordNow = word)

export const sips = client(sipApi, {
  authorization: () => {
    const word = wordNow()
    return word === undefined ? undefined : `Patient ${word}`
  },
})

/** Undefined while the catalogue is on its way. */
export const sipWords = (): SipText | undefined => sipCatalogue.now(words().lang)

/** Not that there is nothing of theirs: that the sign-in is over is said by the page around it. */
export const troubleIn = (problem: unknown): 'failed' | 'changed' | 'offline' => {
  const code = problem instanceof Problem ? problem.code : 'offline'
  if (code === 'changed-meanwhile') return 'changed'
  return code === 'offline' ? 'offline' : 'failed'
}
/** One on each line. */
export const goalsIn = (lines: string): string[] =>
  lines.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
