/**
 * Changes how sound is sent in a connection that stands, without asking the other side: what it said
 * it can take is given to the browser once more in another order. Chromium takes `audio/red` as a
 * sender's codec without an error and goes on as before, so the order of its description is the way.
 */
import type { SoundMode } from '../../../shared/rules/line/sound-mode.ts'

const thinPacketMs = 60
const thinBits = 16_000

const numberOf = (sdp: string, codec: string): string | undefined =>
  new RegExp(`^a=rtpmap:(\\d+) ${codec}/`, 'im').exec(sdp)?.[1]

/**
 * The other side's description as an answer that asks for sound in this mode; undefined where it cannot
 * take sound twice over. `own`: what this side last said, from which who began the encryption is known.
 */
export const soundAnswer = (
  remote: RTCSessionDescriptionInit,
  own: RTCSessionDescriptionInit,
  mode: SoundMode,
): RTCSessionDescriptionInit | undefined => {
  const { sdp = '', type } = remote
  const red = numberOf(sdp, 'red')
  const opus = numberOf(sdp, 'opus')
  if (red === undefined || opus === undefined) return undefined
  const first = mode === 'redundant' ? [red, opus] : [opus, red]
  const ordered = sdp.replace(/^(m=audio \d+ \S+) ([\d ]+)/m, (_, head: string, numbers: string) =>
    [
      head,
      ...first,
      ...numbers
        .trim()
        .split(' ')
        .filter((one) => !first.includes(one)),
    ].join(' '),
  )
  const role = /^a=setup:active/m.test(own.sdp ?? '') ? 'passive' : 'active'
  const asAnswer =
    type === 'offer' ? ordered.replaceAll('a=setup:actpass', `a=setup:${role}`) : ordered
  const long = `a=ptime:${thinPacketMs}\r\na=maxptime:${thinPacketMs}\r\n`
  const opusLine = new RegExp(`^a=rtpmap:${opus} .*\r\n`, 'm')
  return {
    type: 'answer',
    sdp: mode === 'thin' ? asAnswer.replace(opusLine, (line) => line + long) : asAnswer,
  }
}

/** Asks the browser to send so; false where this connection cannot, or not just now. */
export const sendSound = async (pc: RTCPeerConnection, mode: SoundMode): Promise<boolean> => {
  const { currentRemoteDescription: remote, currentLocalDescription: own } = pc
  if (pc.signalingState !== 'stable' || remote === null || own === null) return false
  const answer = soundAnswer(remote, own, mode)
  if (answer === undefined) return false
  await pc.setLocalDescription()
  await pc.setRemoteDescription(answer)
  return true
}

/** The picture may never take what the sound needs. */
const pictureBits = 600_000

const encodingOf = (kind: string, mode: SoundMode): RTCRtpEncodingParameters => {
  if (kind === 'video') return { maxBitrate: pictureBits, priority: 'low', networkPriority: 'low' }
  const high = { priority: 'high', networkPriority: 'high' } as const
  return mode === 'thin' ? { ...high, maxBitrate: thinBits } : high
}

/** Sound before picture, in each sender; what a browser does not know of it is left as it is. */
export const putSoundFirst = async (pc: RTCPeerConnection, mode: SoundMode): Promise<void> => {
  for (const { sender, receiver } of pc.getTransceivers()) {
    const { kind } = receiver.track
    const sending = sender.getParameters()
    if (sending.encodings.length === 0) continue
    for (const encoding of sending.encodings) {
      delete encoding.maxBitrate
      Object.assign(encoding, encodingOf(kind, mode))
    }
    // A face that moves says more than one that is sharp.
    if (kind === 'video') sending.degradationPreference = 'maintain-framerate'
    await sender.setParameters(sending).catch(() => undefined)
  }
}
