/** Youths with a return code, for tests of letters and booked times. */
import type { OpenCode } from '../../functions/later/codes/code.ts'
import { newCode } from '../../functions/later/codes/new-code.ts'
import { openCode } from '../../functions/later/codes/open-code.ts'
import { codeOfTicket } from '../../functions/later/codes/code-ticket.ts'
import type { WriteLetter } from '../../shared/contract/later/letters.ts'
import type { TestWorld } from './test-world.ts'

export const work = async (world: TestWorld) => ({
  challenge: await world.proof.challenge('place'),
  solution: { counter: 1, derivedKey: '00' },
})

export interface Coded {
  words: string
  code: OpenCode
}

/** A youth who has just been given a code. */
export const getsCode = async (world: TestWorld): Promise<Coded> => {
  const { words, ticket } = await newCode(world, await work(world))
  return { words, code: await codeOfTicket(world, ticket) }
}

/** Comes back with the words, as on another device. */
export const comesBack = async (world: TestWorld, words: string): Promise<OpenCode> => {
  const { ticket } = await openCode(world, { proof: await work(world), words })
  return codeOfTicket(world, ticket)
}

export const sealed = (text: string) => ({
  v: 0,
  kid: 'none',
  data: Buffer.from(text).toString('base64url'),
})

export const letterBody = (world: TestWorld, more: Partial<WriteLetter> = {}): WriteLetter => ({
  once: world.id(),
  body: sealed('Hej, jag har en fråga.'),
  urgency: 'talk',
  topics: ['angest'],
  language: 'sv',
  maySwitchLaw: true,
  ...more,
})
