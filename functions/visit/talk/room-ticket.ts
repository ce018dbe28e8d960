/** A ticket into one room: signed by us, for one side of one epoch of one visit, and for two hours. */
import { times } from '../../../shared/rules/line/times.ts'
import type { VisitId } from '../../../shared/ids.ts'
import type { Side } from './talk-pass.ts'
import { openToken, sealToken } from '../../ports/signed-token.ts'
import type { World } from '../../ports/world.ts'

export interface Ticket {
  visit: VisitId
  epoch: number
  room: number
  side: Side | 'guest'
  session: string
  at: number
  /** Of rooms that somebody else keeps: what to close at the end. */
  meeting?: string | undefined
  /** Which guest: the beginning of the hash of their secret. */
  guest?: string | undefined
}

export const makeTicket = (world: World, ticket: Ticket): string => sealToken(world, 'room', ticket)

/** The ticket, or undefined when it is not ours, or has run out. */
export const readTicket = (world: World, text: string): Ticket | undefined => {
  const ticket = openToken<Ticket>(world, 'room', text)
  return ticket === undefined || world.now() - ticket.at > times.pass ? undefined : ticket
}
