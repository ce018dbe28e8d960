/**
 * Changes how sound is sent in a connection that stands, without asking the other side: what it said
 * it can take is given to the browser once more in another order. Chromium takes `audio/red` as a
 * sender's codec without an error and goes on as before, so the order of its description is the way.
 */
import type { SoundMode } from '../../../../shared/rules/call/sound-mode.ts'

const thinPacketMs = 60
const thinBits = 16_000
const long = `a=ptime:${thinPacketMs}\r\na=maxptime:${thinPacketMs}\r\n`
const longLines = new RegExp(`^a=(max)?ptime:${thinPacketMs}\r\n`, 'gm')

const numberOf = (sdp: string, codec: string): string | undefined =>
  new RegExp(`^a=rtpmap:(\\d+) ${codec}/`, 'im').exec(sdp)?.[1]

/** How this side sends: its sound, and whether a picture goes at all. */
export interface Sending {
  readonly mode: SoundMode
  readonly picture: boolean
}

/**
 * A picture that is off is still asked for: each packet lost of it is sent again, many times over, before
 * the sound. A side that does not want it is sent nothing. What the browser was told before is taken back.
 */
const wantingPicture = (sdp: string, picture: boolean): string =>
  sdp.replace(/^m=video [^]*?(?=^m=|$(?![^]))/m, (section) =>
    picture
      ? section.replace(/^a=sendonly/m, 'a=sendrecv').replace(/^a=inactive/m, 'a=recvonly')
      : section.replace(/^a=sendrecv/m, 'a=sendonly').replace(/^a=recvonly/m, 'a=inactive'),
  )

/**
 * The other side's description as an answer that asks to be sent so; undefined where it cannot take
 * sound twice over. `own`: what this side last said, from which who began the encryption is known.
 */
export const soundAnswer = (
  remote: RTCSessionDescriptionInit,
  own: RTCSessionDescriptionInit,
  { mode, picture }: Sending,
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
  const wanted = wantingPicture(ordered, picture).replace(longLines, '')
  const asAnswer =
    type === 'offer' ? wanted.replaceAll('a=setup:actpass', `a=setup:${role}`) : wanted
  const opusLine = new RegExp(`^a=rtpmap:${opus} .*\r\n`, 'm')
  return {
    type: 'answer',
    sdp: mode === 'thin' ? asAnswer.replace(opusLine, (line) => line + long) : asAnswer,
  }
}

/** Asks the browser to send so; false where this connection cannot, or not just now. */
export const sendSo = async (pc: RTCPeerConnection, sending: Sending): Promise<boolean> => {
  const { currentRemoteDescription: remote, currentLocalDescription: own } = pc
  if (pc.signalingState !== 'stable' || remote === null || own === null) return false
  const answer = soundAnswer(remote, own, sending)
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

const tries = 3

/** Said anew where the browser has begun to describe the connection meanwhile: it takes only what it told last. */
const setSending = async (sender: RTCRtpSender, kind: string, mode: SoundMode): Promise<void> => {
  for (let tried = 0; tried < tries; tried++) {
    const sending = sender.getParameters()
    if (sending.encodings.length === 0) return
    for (const encoding of sending.encodings) {
      delete encoding.maxBitrate
      Object.assign(encoding, encodingOf(kind, mode))
      // What waits to be sent of a picture that is off, or is asked for again, would go before the sound.
      if (kind === 'video') encoding.active = sender.track !== null
    }
    // A face that moves says more than one that is sharp.
    if (kind === 'video') sending.degradationPreference = 'maintain-framerate'
    const isSet = await sender.setParameters(sending).then(
      () => true,
      () => false,
    )
    if (isSet) return
  }
}

/** Sound before picture, in each sender; what a browser does not know of it is left as it is. */
export const putSoundFirst = async (pc: RTCPeerConnection, mode: SoundMode): Promise<void> => {
  for (const { sender, receiver } of pc.getTransceivers())
    await setSending(sender, receiver.track.kind, mode)
}
