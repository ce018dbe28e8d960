/** One side of a call between browsers, whose connection and whose other side are the test's. */
import type { Room } from '../../shared/contract/visit/rooms.ts'
import type { Heard } from '../../web/ui/video-stage/call/call.ts'
import { peerCall } from '../../web/ui/video-stage/call/peer-call.ts'

type PeerRoom = Extract<Room, { kind: 'peer' }>

export class Connection {
  static made: Connection[] = []
  connectionState = 'new'
  signalingState = 'stable'
  localDescription = null
  remoteDescription = null
  restarts: RTCConfiguration[] = []
  iceGatheringState = 'new'
  iceConnectionState = 'new'
  onicecandidateerror?: (event: { errorCode: number }) => void
  onicecandidate?: (event: { candidate: { toJSON: () => object } | null }) => void
  onicegatheringstatechange?: () => void
  onconnectionstatechange?: () => void
  constructor(public configuration: RTCConfiguration) {
    Connection.made.push(this)
  }
  setConfiguration(next: RTCConfiguration) {
    this.configuration = next
  }
  restartIce() {
    this.restarts.push(this.configuration)
  }
  /** Words from page to page. */
  told: Record<string, unknown>[] = []
  channel = {
    readyState: 'connecting',
    bufferedAmount: 0,
    send: (words: string) => this.told.push(JSON.parse(words) as Record<string, unknown>),
    onmessage: (_: { data: string }): void => undefined,
  }
  createDataChannel = () => this.channel
  getTransceivers = () => []
  addTransceiver = () => undefined
  getStats = (): Promise<ReadonlyMap<string, object>> => Promise.resolve(new Map())
  described: unknown[] = []
  setRemoteDescription = (said: unknown): Promise<void> =>
    Promise.resolve(void this.described.push(said))
  setLocalDescription = () => Promise.resolve()
  close = () => undefined
}
export const credentials = (username: string) => [
  { urls: ['turn:relay'], username, credential: 'secret' },
]
export const room = {
  kind: 'peer',
  ticket: 'ticket',
  session: 'mine',
  iceServers: credentials('first'),
  relayOnly: true,
  polite: false,
} as unknown as PeerRoom

/** A call whose other side has come; `said`: what this side tells it. */
export const callWith = (
  change: Partial<PeerRoom> = {},
  anew: () => Promise<Room> = () => Promise.reject(new Error('not asked for')),
) => {
  let hear: (heard: Heard) => void = () => undefined
  const said: Record<string, unknown>[] = []
  const signalling = {
    send: (data: string) => said.push(JSON.parse(data) as Record<string, unknown>) > 0,
    check: () => undefined,
    listen: (hearer: typeof hear) => {
      hear = hearer
      return () => undefined
    },
  }
  const call = peerCall({ ...room, ...change }, signalling, anew)
  /** What the other side says to this session. */
  const says = (words: Record<string, unknown>, session = 'theirs', at = 1) =>
    hear({ session, at, data: JSON.stringify({ to: room.session, ...words }) })
  says({ to: undefined, here: true })
  return { call, connection: Connection.made.at(-1)!, said, says }
}
