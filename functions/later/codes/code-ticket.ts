/** The right to act under a code for an hour: signed, so that the words are asked for only once. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { codeLimits } from '../../../shared/rules/later/code-limits.ts'
import { openToken, sealToken } from '../../ports/signed-token.ts'
import type { World } from '../../ports/world.ts'
import { codeByHash, type OpenCode } from './code.ts'

interface Ticket {
  code: string
  until: number
}

export const makeTicket = (world: World, hash: string): { ticket: string; until: number } => {
  const until = world.now() + codeLimits.ticket
  const ticket: Ticket = { code: hash, until }
  return { ticket: sealToken(world, 'code-ticket', ticket), until }
}

/** The code of a ticket. Throws `not-found` alike for no, false, old and erased ones. */
export const codeOfTicket = async (world: World, text: string | undefined): Promise<OpenCode> => {
  const ticket = openToken<Ticket>(world, 'code-ticket', text ?? '')
  const valid = ticket !== undefined && ticket.until > world.now()
  const code = valid ? await codeByHash(world, ticket.code) : undefined
  if (code === undefined) throw new Refusal('not-found')
  return code
}
