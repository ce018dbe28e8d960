/** A letter from a browser that runs no scripts: the five words first, and one letter under them, however often it is sent. */
import { plainLetterRule } from '../../../shared/rules/later/plain-letter.ts'
import type { Key } from '../../store/store.ts'
import { openToken, sealToken } from '../../ports/signed-token.ts'
import type { World } from '../../ports/world.ts'
import { codeByHash, type OpenCode } from '../codes/code.ts'
import { countInto } from '../codes/count-try.ts'
import { makeCode } from '../codes/new-code.ts'

/** Apart from the other keys, which every function carries. */
const begunAll: Key = { pk: 'LIMITS', sk: 'PLAIN-LETTERS' }

/** What the page carries between its two presses; it opens this one letter and nothing else of the code. */
interface Begun {
  code: string
  words: string
  until: number
}

export interface PlainLetter {
  words: string
  token: string
}

/** What is the same in every sending of it: one code has one plain letter. */
export const onceOfPlain = 'the-one-plain-letter-of-its-code'

/** Nobody can be asked for work, so what is counted is the letters of the whole county. Throws `too-many`. */
export const beginPlainLetter = async (world: World): Promise<PlainLetter> => {
  await countInto(world, begunAll, plainLetterRule.atOnce, plainLetterRule.leak)
  const { words, hash } = await makeCode(world)
  const begun: Begun = { code: hash, words, until: world.now() + plainLetterRule.writing }
  return { words, token: sealToken(world, 'plain-letter', begun) }
}

/** The code that was told with this token, or undefined when it took too long or is not ours. */
export const codeOfPlain = async (
  world: World,
  token: string,
): Promise<{ code: OpenCode; words: string } | undefined> => {
  const begun = openToken<Begun>(world, 'plain-letter', token)
  if (begun === undefined || begun.until <= world.now()) return undefined
  const code = await codeByHash(world, begun.code)
  return code && { code, words: begun.words }
}
