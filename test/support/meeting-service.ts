/**
 * Plays the meeting service to the library for kept rooms, in the library's own frames: lets in,
 * answers with sound from a page of its own, tells who is there, and drops and ends when told to.
 */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SdkSignalFrame } from 'amazon-chime-sdk-js/build/signalingprotocol/SignalingProtocol.js'
import type { Page } from 'playwright-core'
import { WebSocketServer, type WebSocket } from 'ws'

export interface MeetingService {
  readonly address: string
  /** What each page brought when it asked: the token is never part of an address. */
  readonly asked: { path: string; protocols: string }[]
  /** Nobody is let in from now on. */
  readonly refuse: (refuses: boolean) => void
  /** The page of this seat has been answered, and sound comes to it. */
  readonly isIn: (seat: string) => boolean
  /** Whether the page of this seat says that its microphone is off. */
  readonly isMuted: (seat: string) => boolean | undefined
  /** The page of this seat has said that it goes, and been let go. */
  readonly hasLeft: (seat: string) => boolean
  /** To everybody else this seat is there, has lost its way, or has its microphone off. */
  readonly tell: (seat: string, what: 'there' | 'dropped' | 'muted' | 'heard') => void
  /** The signalling of this seat breaks off. */
  readonly cut: (seat: string) => void
  readonly end: () => void
  readonly stop: () => void
}

/** Every frame begins with a byte of its own. */
const prefix = Buffer.from([5])
const framed = (frame: object): Buffer =>
  Buffer.concat([prefix, SdkSignalFrame.encode(SdkSignalFrame.create(frame as never)).finish()])
const types = SdkSignalFrame.Type
const meetingIsOver = 410

/** An answer with every way in it, and sound. */
const answerIn = (media: Page, sdp: string): Promise<string> =>
  media.evaluate(async (offer) => {
    const kept = window as unknown as { kept?: RTCPeerConnection[] }
    // With a microphone allowed, ways have addresses instead of names; what it hears is what is sent.
    const sound = await navigator.mediaDevices.getUserMedia({ audio: true })
    const pc = new RTCPeerConnection()
    kept.kept = [...(kept.kept ?? []), pc]
    // The library plays what belongs to a stream.
    for (const track of sound.getTracks()) pc.addTrack(track, sound)
    await pc.setRemoteDescription({ type: 'offer', sdp: offer })
    for (const each of pc.getTransceivers()) each.direction = 'sendrecv'
    await pc.setLocalDescription()
    await new Promise<void>((done) => {
      const look = () => pc.iceGatheringState === 'complete' && done()
      pc.onicegatheringstatechange = look
      look()
    })
    return pc.localDescription!.sdp
  }, sdp)

/** `media`: a page whose sound the meeting sends. */
export const startMeetingService = async (): Promise<
  MeetingService & { readonly sendsFrom: (media: Page) => void }
> => {
  const asked: MeetingService['asked'] = []
  const pages = new Map<string, WebSocket>()
  const answered = new Set<string>()
  const muted = new Map<string, boolean>()
  const left = new Set<string>()
  const present = new Map<string, number>()
  let streams = 0
  let refuses = false
  let media: Page | undefined
  const server = new WebSocketServer({
    port: 0,
    host: '127.0.0.1',
    verifyClient: ({ req }, answer) => {
      asked.push({ path: req.url ?? '', protocols: String(req.headers['sec-websocket-protocol']) })
      answer(!refuses, 503)
    },
  })
  await once(server, 'listening')

  const tellAll = (streamsNow: readonly object[]): void => {
    const frame = { type: types.AUDIO_STREAM_ID_INFO, audioStreamIdInfo: { streams: streamsNow } }
    for (const page of pages.values()) page.send(framed({ timestampMs: Date.now(), ...frame }))
  }
  const idOf = (seat: string): string => `id-${seat.split('-')[0]}`
  const thereAs = (seat: string) => ({
    audioStreamId: present.get(seat),
    attendeeId: idOf(seat),
    externalUserId: seat,
    muted: false,
  })
  const hear = async (page: WebSocket, seat: string, data: Buffer): Promise<void> => {
    const frame = SdkSignalFrame.decode(data.subarray(prefix.length))
    const say = (answer: object) => page.send(framed({ timestampMs: Date.now(), ...answer }))
    if (frame.type === types.JOIN) {
      const turnCredentials = { username: 'u', password: 'p', ttl: 3600, uris: [] }
      say({ type: types.JOIN_ACK, joinack: { turnCredentials, wantsCompressedSdp: false } })
      say({ type: types.INDEX, index: { sources: [] } })
    }
    if (frame.type === types.SUBSCRIBE && media !== undefined) {
      const sdpAnswer = await answerIn(media, frame.sub!.sdpOffer!)
      say({ type: types.SUBSCRIBE_ACK, suback: { sdpAnswer, allocations: [], tracks: [] } })
      answered.add(seat)
      tellAll([...present.keys()].map(thereAs))
    }
    if (frame.type === types.AUDIO_CONTROL) muted.set(seat, frame.audioControl?.muted === true)
    if (frame.type === types.DATA_MESSAGE) {
      const from = { senderAttendeeId: idOf(seat), senderExternalUserId: seat }
      const messages = (frame.dataMessage?.messages ?? []).map((one) => ({ ...one, ...from }))
      for (const [other, theirs] of pages)
        if (other !== seat)
          theirs.send(
            framed({ timestampMs: Date.now(), type: frame.type, dataMessage: { messages } }),
          )
    }
    if (frame.type === types.LEAVE) {
      left.add(seat)
      say({ type: types.LEAVE_ACK, leaveAck: {} })
    }
    if (frame.type === types.PING_PONG)
      say({ type: types.PING_PONG, pingPong: { type: 2, pingId: frame.pingPong?.pingId } })
  }
  server.on('connection', (page: WebSocket, { headers }) => {
    const seat = String(headers['sec-websocket-protocol'])
      .split(/,\s*/)
      .at(-1)!
      .replace('token-', '')
    pages.set(seat, page)
    page.on('message', (data: Buffer) => void hear(page, seat, data).catch(() => undefined))
    page.on('close', () => pages.get(seat) === page && pages.delete(seat))
  })

  return {
    address: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    sendsFrom: (page) => (media = page),
    refuse: (now) => (refuses = now),
    isIn: (seat) => answered.has(seat),
    isMuted: (seat) => muted.get(seat),
    hasLeft: (seat) => left.has(seat),
    tell: (seat, what) => {
      if (what === 'there') present.set(seat, ++streams)
      const audioStreamId = present.get(seat)
      if (what === 'dropped') present.delete(seat)
      const streamNow = {
        there: thereAs(seat),
        dropped: { audioStreamId, dropped: true },
        muted: { audioStreamId, muted: true },
        heard: { audioStreamId, muted: false },
      }
      tellAll([streamNow[what]])
    },
    cut: (seat) => pages.get(seat)?.terminate(),
    end: () => {
      present.clear()
      answered.clear()
      for (const page of pages.values())
        page.send(
          framed({
            timestampMs: Date.now(),
            type: types.AUDIO_STATUS,
            audioStatus: { audioStatus: meetingIsOver },
          }),
        )
    },
    stop: () => {
      for (const page of server.clients) page.terminate()
      server.close()
    },
  }
}
