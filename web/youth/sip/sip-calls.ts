/** What the youth's own page asks of plans made together. */
import { sipApi } from '../../../shared/contract/intake/sip.ts'
import { client, Problem } from '../../data/client.ts'
import { word } from '../my-record/my-session.ts'
import { sipCatalogue } from '../../text/sip/catalogue.ts'
import type { SipText } from '../../text/sip/type.ts'
import { words } from '../language.ts'

export const sips = client(sipApi, {
  authorization: () => (word.value === undefined ? undefined : `Patient ${word.value}`),
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
