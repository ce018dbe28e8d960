/**
 * A talk between the two browsers themselves, encrypted from end to end. Each page has a session;
 * a newer session of a side replaces its older one, and a lost network is met by finding a new way.
 */
import { signal } from '@preact/signals'
import type { Room } from '../../../shared/contract/visit/rooms.ts'
import type { Call, CallState, OtherSide, OwnTracks, Signalling } from './call.ts'
import { lookAt } from './sample-connection.ts'

type PeerRoom = Extract<Room, { kind: 'peer' }>

/** `here` says that a page has come; the others carry the browsers' own words. */
interface Said {
  /** The session it is for; absent means whoever is there. */
  to?: string
  here?: true
  description?: RTCSessionDescriptionInit
  candidate?: RTCIceCandidateInit
}
type OverChannel = { replaced: true } | OtherSide

/** A connection that is only shaky mends itself within this. */
const shaky = 1500
const tryEvery = 3000

export const peerCall = (room: PeerRoom, signalling: Signalling): Call => {
  const state = signal<CallState>('connecting')
  const other = signal<OtherSide>({ camera: false, microphone: true })
  let own: OwnTracks = { microphone: undefined, camera: undefined, muted: false }
  let them: { session: string; at: number } | undefined
  let pc: RTCPeerConnection | undefined
  let channel: RTCDataChannel | undefined
  let elements: [HTMLAudioElement, HTMLVideoElement] | undefined
  let making = false
  let begun = false
  let early: RTCIceCandidateInit[] = []
  let closed = false
  let shakes: ReturnType<typeof setTimeout> | undefined
  let look = lookAt(undefined)
  const isOver = () => closed || state.peek() === 'replaced'

  const say = (said: Said): boolean =>
    signalling.send(JSON.stringify(them === undefined ? said : { to: them.session, ...said }))
  const tell = (words: OverChannel): void => {
    if (channel?.readyState === 'open') channel.send(JSON.stringify(words))
  }

  const give = (): void => {
    for (const { sender, receiver, direction } of pc?.getTransceivers() ?? []) {
      if (direction === 'stopped') continue
      const track = receiver.track.kind === 'audio' ? own.microphone : own.camera
      void sender.replaceTrack(track ?? null)
    }
    tell({
      camera: own.camera !== undefined,
      microphone: own.microphone !== undefined && !own.muted,
    })
  }
  const show = (): void => {
    if (pc === undefined || elements === undefined) return
    for (const { receiver } of pc.getTransceivers()) {
      const element = elements[receiver.track.kind === 'audio' ? 0 : 1]
      const shown = (element.srcObject as MediaStream | null)?.getTracks()[0]
      if (shown !== receiver.track) element.srcObject = new MediaStream([receiver.track])
    }
  }

  const wayLost = (): void => {
    if (isOver() || state.peek() === 'lost') return
    if (state.peek() === 'up') state.value = 'lost'
    tryAgain()
  }
  /** The side that does not give way looks for a new way; the other asks it to. */
  const tryAgain = (): void => {
    if (isOver() || pc === undefined || pc.connectionState === 'connected') return
    if (room.polite) say({ here: true })
    else if (pc.signalingState === 'stable') pc.restartIce()
    // An offer that never arrived is made again.
    else if (pc.localDescription !== null) say({ description: pc.localDescription })
  }
  const again = setInterval(() => {
    if (them === undefined) say({ here: true })
    else tryAgain()
  }, tryEvery)

  const follow = (mine: RTCPeerConnection): void => {
    if (mine !== pc || isOver()) return
    clearTimeout(shakes)
    if (mine.connectionState === 'connected') state.value = 'up'
    if (mine.connectionState === 'disconnected') shakes = setTimeout(wayLost, shaky)
    if (mine.connectionState === 'failed') wayLost()
  }

  const begin = (): void => {
    const mine = new RTCPeerConnection({
      iceServers: room.iceServers as RTCIceServer[],
      iceTransportPolicy: room.relayOnly ? 'relay' : 'all',
      bundlePolicy: 'max-bundle',
    })
    pc = mine
    look = lookAt(mine)
    begun = false
    early = []
    channel = mine.createDataChannel('side', { negotiated: true, id: 0 })
    channel.onopen = give
    channel.onmessage = ({ data }) => {
      const words = JSON.parse(String(data)) as OverChannel
      if ('replaced' in words) stop('replaced')
      else other.value = words
    }
    mine.ontrack = show
    mine.onicecandidate = ({ candidate }) => {
      if (candidate !== null) say({ candidate: candidate.toJSON() })
    }
    mine.onconnectionstatechange = () => follow(mine)
    mine.onnegotiationneeded = async () => {
      // The polite side waits for the first offer, so that the two do not start by crossing.
      if (room.polite && !begun) return
      making = true
      await mine.setLocalDescription().catch(() => undefined)
      making = false
      if (mine === pc && mine.localDescription !== null) say({ description: mine.localDescription })
    }
    if (!room.polite) {
      mine.addTransceiver('audio', { direction: 'sendrecv' })
      mine.addTransceiver('video', { direction: 'sendrecv' })
      give()
    }
  }

  const take = async (mine: RTCPeerConnection, said: Said): Promise<void> => {
    const { description, candidate } = said
    if (candidate !== undefined) {
      if (mine.remoteDescription === null) early.push(candidate)
      else await mine.addIceCandidate(candidate).catch(() => undefined)
    }
    if (description === undefined) return
    const crossing = description.type === 'offer' && (making || mine.signalingState !== 'stable')
    if (crossing && !room.polite) return
    if (description.type === 'answer' && mine.signalingState !== 'have-local-offer') return
    await mine.setRemoteDescription(description)
    begun = true
    for (const one of early.splice(0)) await mine.addIceCandidate(one).catch(() => undefined)
    show()
    if (description.type !== 'offer') return
    for (const transceiver of mine.getTransceivers()) transceiver.direction = 'sendrecv'
    give()
    await mine.setLocalDescription()
    if (mine.localDescription !== null) say({ description: mine.localDescription })
  }

  const meet = (session: string, at: number): void => {
    tell({ replaced: true })
    pc?.close()
    them = { session, at }
    begin()
  }
  /** One after the other, because each changes what the next one means. */
  let turn: Promise<void> = Promise.resolve()
  const stopListening = signalling.listen(({ session, at, data }) => {
    const isOld = them !== undefined && session !== them.session && at < them.at
    if (isOver() || isOld) return
    const said = JSON.parse(data) as Said
    const isNew = session !== them?.session
    if (isNew) meet(session, at)
    if (isNew && said.to !== room.session) say({ here: true })
    else if (said.here === true && !room.polite) tryAgain()
    if (said.to !== room.session || pc === undefined) return
    const mine = pc
    turn = turn.then(() => (mine === pc ? take(mine, said) : undefined)).catch(wayLost)
  })

  const stop = (last: CallState): void => {
    closed = true
    clearInterval(again)
    clearTimeout(shakes)
    stopListening()
    pc?.close()
    for (const element of elements ?? []) element.srcObject = null
    state.value = last
  }
  say({ here: true })

  return {
    state,
    other,
    attach: (audio, video) => {
      elements = [audio, video]
      show()
    },
    send: (tracks) => {
      own = tracks
      give()
    },
    look: () => look(),
    hurry: () => {
      if (them === undefined) say({ here: true })
      else tryAgain()
    },
    close: () => {
      if (!closed) stop('ended')
    },
  }
}
