/** The ports a domain function may use: all that is not pure. Chosen in world.aws.ts and world.local.ts. */
import type { DownFrame } from '../../shared/contract/live.ts'
import type { Challenge, Join, Pays } from '../../shared/contract/visit/door.ts'
import type { Work } from '../../shared/rules/line/join-work.ts'
import type { Log } from './log-events.ts'
import type { Notices } from './notices.ts'
import type { Store } from '../store/store.ts'

/** Sends one frame to one live connection. `gone`: the connection no longer exists. Never throws. */
export interface Push {
  tell(connection: string, frame: DownFrame): Promise<'told' | 'gone'>
}

/** What a keyed hash is for; the same text hashed for another use is another hash. */
export type Purpose =
  | 'secret'
  | 'pass'
  | 'line'
  | 'on-call'
  | 'canary'
  | 'connection'
  | 'proof'
  | 'tally'
  | 'room'
  | 'turn'
  | 'return-code'
  | 'code-ticket'
  | 'plain-letter'
  | 'letter'
  | 'booking'
  | 'participant'
  | 'passkey'
  | 'invitation'
  | 'programme-code'
  | 'text'
  | 'bad-ending'
  | 'referral'
  | 'notice'
  | 'supervision'

/** Keyed hashes, base64url, 256 bits. */
export interface Keys {
  sign(purpose: Purpose, text: string): string
  /** The hash by every key of the stage that is not forgotten yet, the one that signs among them. */
  known(purpose: Purpose, text: string): readonly string[]
}

/** Proof of work instead of a picture puzzle. */
export interface Proof {
  /** `work`: how much; the usual when left out. */
  challenge(pays: Pays, work?: Work): Promise<Challenge>
  /** True when the work is done, ours, for this and not too old. */
  verify(proof: Join['proof'], pays: Pays): Promise<boolean>
}

export interface World {
  /** Milliseconds since 1970, UTC. */
  now(): number
  /** A fresh unguessable id: 128 bits, base64url. */
  id(): string
  clinic: Store
  push: Push
  keys: Keys
  proof: Proof
  log: Log
  /** Notices outside the page; none where the county sends none, or the function none. */
  notices?: Notices | undefined
  /** Does something in so many milliseconds; only where the process is sure to be there then. */
  later?: ((milliseconds: number, act: () => Promise<void>) => void) | undefined
}
