/** A letter is sent: its words first, then under its code, then into the inbox; safe to repeat. */
import { keptTopics } from '../../../shared/rules/line/newer-topic.ts'
import type { WriteLetter } from '../../../shared/contract/later/letters.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import { letterRule, promisedBy } from '../../../shared/rules/later/letter-promise.ts'
import { levelOf } from '../../../shared/rules/line/triage.ts'
import type { LetterId } from '../../../shared/ids.ts'
import { changeCode, codeByHash, type OpenCode } from '../codes/code.ts'
import { expiresAt } from '../../store/expired.ts'
import { put } from '../../store/items.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'
import { letterById, LetterItem } from './letter.ts'
import { putNewText, sealName } from './letter-texts.ts'

/** From code and page together, so that nobody can write into somebody else's letter. */
const letterIdOf = (world: World, { hash }: OpenCode, once: string): LetterId =>
  `l_${world.keys.sign('letter', `${hash} ${once}`).slice(0, 22)}`

/** Throws `too-many` when there are as many letters under the code as there may be. */
const putUnderCode = async (
  world: World,
  code: OpenCode,
  letter: LetterId,
  until: number,
): Promise<void> => {
  const pointed = await changeCode(
    world,
    code,
    { [`letters.${letter}` as const]: true },
    [{ path: 'letters', fewerThan: 'mostLetters' }],
    until,
  )
  if (pointed !== undefined) return
  const now = await codeByHash(world, code.hash)
  if (now === undefined) throw new Refusal('not-found')
  if (now.letters[letter] === undefined) throw new Refusal('too-many')
}

/** The letter as it was sent the first time, however often it is sent. */
export const writeLetter = async (
  world: World,
  code: OpenCode,
  { once, body, urgency, ...rest }: WriteLetter,
): Promise<LetterItem> => {
  const letter = letterIdOf(world, code, once)
  const sent = await letterById(world, letter)
  if (sent !== undefined) return sent
  const now = world.now()
  const level = levelOf(urgency)
  const until = now + letterRule.unreadKept
  const expires = expiresAt(until)
  await putNewText(world, letter, 'BODY', body, expires)
  await putUnderCode(world, code, letter, until)
  const item: LetterItem = {
    letter,
    rev: 1,
    mark: '-',
    state: 'waiting',
    level,
    ...rest,
    ...(rest.nickname && { nickname: sealName(world, letter, rest.nickname) }),
    ...keptTopics(rest.topics),
    writtenAt: now,
    promisedBy: promisedBy(now, level),
    history: [{ at: now, event: 'written' }],
    expires,
  }
  const written = await put(world.clinic, keys.letter(letter), LetterItem, item)
  return (written.ok ? written.item : written.current) ?? item
}
