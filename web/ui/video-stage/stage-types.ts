/** What a stage needs of its page and what it shows it, so that its parts need not know each other. */
import type { ReadonlySignal } from '@preact/signals'
import type { Room } from '../../../shared/contract/visit/rooms.ts'
import type { LessWhy } from '../../../shared/rules/call/medium.ts'
import type { Channel } from '../../../shared/ids.ts'
import type { Call, CallState, Person, Signalling } from './call/call.ts'
import type { CameraAway, Opened, OwnMedia } from './own-media.ts'

export interface StagePorts {
  /** Of visit and epoch. */
  readonly name: string
  /** A ticket; with the ticket of a room that has ended by itself, a new room's. */
  readonly open: (ended?: string) => Promise<Room>
  readonly leave: (ticket: string) => Promise<unknown>
  /** From page to page, for the holder of this ticket. */
  readonly signalling: (room: Room, whom: 'other' | 'third') => Signalling
  /** True while a third person has a seat in the room. */
  readonly third: ReadonlySignal<boolean>
  readonly politeToThird: boolean
  /** Goes down to less, for both. */
  readonly less: (to: Channel, why: LessWhy) => void
  readonly medium: () => Channel
  /** Of the windows that this person has open this is the one they are at, as far as it knows. */
  readonly isFront: ReadonlySignal<boolean>
  /** What the other side's page says comes to this window: nobody can be called from another. */
  readonly isTold: ReadonlySignal<boolean>
  /** True while the live channel is up. */
  readonly reachable: ReadonlySignal<boolean>
  /** The same, once it has answered what it was asked last. */
  readonly chatWorks: ReadonlySignal<boolean>
}

export interface Stage {
  readonly state: ReadonlySignal<CallState | 'opening'>
  readonly call: ReadonlySignal<Call | undefined>
  /** The guest; for the guest, the other one of the two. */
  readonly third: ReadonlySignal<Person | undefined>
  readonly own: OwnMedia
  /** Set while this person's camera is to be seen by the other. */
  readonly showing: ReadonlySignal<boolean>
  readonly show: (on: boolean) => void
  readonly weak: ReadonlySignal<boolean>
  /** The way to the third person. */
  readonly weakThird: ReadonlySignal<boolean>
  /** True while the chat works, here and at the other side. */
  readonly isReachable: ReadonlySignal<boolean>
  /** The talk is had here again, and the other window gives it up. */
  readonly takeBack: () => void
  /** Why the microphone could not be had. */
  readonly trouble: ReadonlySignal<Exclude<Opened, 'ok'> | undefined>
  /** Why the camera could not be had, or is not seen any more. */
  readonly cameraTrouble: ReadonlySignal<Exclude<Opened, 'ok'> | CameraAway | 'failed' | undefined>
  readonly openCamera: () => Promise<boolean>
  readonly close: () => void
}
