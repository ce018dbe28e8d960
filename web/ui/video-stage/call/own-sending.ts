/** What this side sends in a connection between browsers: which sound and picture, and in which way. */
import type { SoundMode } from '../../../../shared/rules/call/sound-mode.ts'
import type { OwnTracks } from './call.ts'
import { putSoundFirst, sendSo, type Sending } from './sound-sending.ts'

interface Sends {
  /** Undefined while there is none, or when the call is over. */
  readonly connection: () => RTCPeerConnection | undefined
  /** One after the other with what the other side says, because each changes what the next one means. */
  readonly inTurn: (work: (mine: RTCPeerConnection) => Promise<unknown>) => void
}

export interface OwnSending {
  readonly own: () => OwnTracks
  readonly give: (own?: OwnTracks) => void
  readonly setMode: (mode: SoundMode) => void
  /** Tells the browser what it could not be told before, or has forgotten. */
  readonly settle: () => void
  /** The other side has described the connection: the browser goes by that. */
  readonly described: () => void
  readonly beginAnew: () => void
}

const asDescribed: Sending = { mode: 'plain', picture: true }

export const ownSending = ({ connection, inTurn }: Sends): OwnSending => {
  let own: OwnTracks = { microphone: undefined, camera: undefined, muted: false }
  let mode: SoundMode = 'plain'
  let told = asDescribed
  let hasShown = false
  let putting: Promise<unknown> = Promise.resolve()

  /** One after the other: what is set while something else is being set is refused. */
  const put = (after: readonly unknown[] = []): void => {
    const mine = connection()
    putting = Promise.allSettled([putting, ...after]).then(() =>
      mine !== undefined && mine === connection() ? putSoundFirst(mine, mode) : undefined,
    )
  }
  const settle = (): void => {
    hasShown ||= own.camera !== undefined
    inTurn(async (mine) => {
      const next = { mode, picture: own.camera !== undefined || !hasShown }
      const isSo = next.mode === told.mode && next.picture === told.picture
      if (!isSo && (await sendSo(mine, next))) told = next
    })
  }
  return {
    own: () => own,
    give: (tracks = own) => {
      own = tracks
      const given = (connection()?.getTransceivers() ?? []).map((one) => {
        const track = one.receiver.track.kind === 'audio' ? own.microphone : own.camera
        return one.direction === 'stopped' ? undefined : one.sender.replaceTrack(track ?? null)
      })
      put(given)
      settle()
    },
    setMode: (next) => {
      mode = next
      put()
      settle()
    },
    settle,
    described: () => (told = asDescribed),
    beginAnew: () => {
      mode = 'plain'
      told = asDescribed
      hasShown = false
      putting = Promise.resolve()
    },
  }
}
