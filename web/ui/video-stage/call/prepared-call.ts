/**
 * While a youth who came to be heard is asked "are you ready?", the way between the two is made:
 * ticket, library and connection. Nothing is captured and nothing sounds until the talk begins.
 */
import { useEffect } from 'preact/hooks'
import type { Room } from '../../../../shared/contract/visit/rooms.ts'
import type { Call } from './call.ts'
import { peerCall } from './peer-call.ts'
import type { StagePorts } from '../stage-types.ts'

export interface Prepared {
  readonly room: Room
  /** Between browsers only: a place in a kept room would cost minutes already. */
  readonly call: Call | undefined
}

export const roomName = ({ name }: Pick<StagePorts, 'name'>, number: number | undefined): string =>
  `${name} ${number}`

/** By the name of the room: what is ready for one is never used for another. */
const waiting = new Map<string, Promise<Prepared | undefined>>()

const make = async (ports: Pick<StagePorts, 'open' | 'signalling'>): Promise<Prepared> => {
  const room = await ports.open()
  if (room.kind === 'chime') await import('./chime-call.ts')
  const call =
    room.kind === 'peer'
      ? peerCall(room, ports.signalling(room, 'other'), () => ports.open())
      : undefined
  return { room, call }
}

/** What cannot be made ready is made when the talk begins. Returns what gives it up again. */
export const prepare = (
  ports: Pick<StagePorts, 'name' | 'open' | 'leave' | 'signalling'>,
  number: number,
): (() => void) => {
  const name = roomName(ports, number)
  const made = waiting.get(name) ?? make(ports).catch(() => undefined)
  waiting.set(name, made)
  return () => {
    if (waiting.get(name) !== made) return
    waiting.delete(name)
    void made.then((prepared) => {
      prepared?.call?.close()
      if (prepared !== undefined) ports.leave(prepared.room.ticket).catch(() => undefined)
    })
  }
}

/** What was made ready, once; it is the taker's from now on. */
export const takePrepared = (name: string): Promise<Prepared | undefined> => {
  const made = waiting.get(name) ?? Promise.resolve(undefined)
  waiting.delete(name)
  return made
}

/** Long enough for the talk's own page to come and take it. */
const keptFor = 3000

/** For as long as somebody is asked, in the window they are at; given up unless the talk begins. */
export const usePrepared = (ports: StagePorts, number: number | undefined): void =>
  useEffect(() => {
    if (number === undefined || !ports.isFront.peek() || !ports.isTold.peek()) return
    const giveUp = prepare(ports, number)
    return () => void setTimeout(giveUp, keptFor)
  }, [ports, number])
