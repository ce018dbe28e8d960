/** The video port: what a room is made of. Two adapters; only the function that opens rooms has one. */
import type { Room } from '../../shared/contract/visit/rooms.ts'
import type { VisitId } from '../../shared/ids.ts'

type Seatless<R> = R extends unknown ? Omit<R, 'ticket' | 'session' | 'at'> : never
/** What a page needs besides its ticket. */
export type RoomSeat = Seatless<Room>

export interface RoomAsked {
  visit: VisitId
  epoch: number
  /** Two asks with the same number are asks for the same room. */
  room: number
  side: 'youth' | 'counsellor' | 'guest'
}

/** No room can be had within the second that a talk may wait for it. */
export class VideoDown extends Error {
  override readonly name = 'VideoDown'
}

export interface Video {
  /** A seat in the room, the same for a retry. Throws `VideoDown`. */
  open(asked: RoomAsked): Promise<RoomSeat>
  /** Closes what `open` made; a meeting that is already gone is closed. Never throws. */
  close(meeting: string): Promise<void>
  /** Takes one seat away at once, so that whoever sits there hears no more. Never throws. */
  expel(sits: { meeting: string; attendee: string }): Promise<void>
}
