/**
 * A talk between the two browsers themselves, encrypted from end to end. Each page has a session;
 * a newer session of a side replaces its older one, and a lost network is met by finding a new way.
 */
import { batch, signal } from '@preact/signals'
import type { Room } from '../../../../shared/contract/visit/rooms.ts'
import type { Call, CallState, OtherSide, Signalling } from './call.ts'
import { ownSending } from './own-sending.ts'
import type { SoundReceived } from './other-receives.ts'
import { watchConnection } from './watch-connection.ts'

type PeerRoom = Extract<Room, { kind: 'peer' }>

/** `here` says that a page has come; the others carry the browsers' own words. */
interface Said {
  /** The session it is for; absent means whoever is there. */
  to?: string
  here?: true
  /** Whether whoever says so hears the other; said again for as long as not. */
  hears?: boolean
  description?: RTCSessionDescriptionInit
  candidate?: RTCIceCandidateInit
  /** Another window of the same person is talked with: its session is newer. */
  replaced?: true
}
/** An older page takes whatever comes for all that there is to know of the other side: so it is said together. */
type OverChannel = { replaced: true } | (OtherSide & { receives?: SoundReceived })

/** A connection that is only shaky mends itself within this. */
const shaky = 1500
const tryEvery = 3000
/** To look for another way begins the asking of relays anew: one that is slow must be let answer. */
const gathersFor = 10_000
/** Older words to the relay are fetched anew before a new way is looked for: they run out. */
const freshFor = 60_000

/** Another address of the same relay may still answer to the old words for so long. */
const settles = 2_000

/** What the other says of a way that is lost holds for so long: it is said again while it lasts. */
const unheardFor = 7_000

/** What the relay answers when it will not have us: words that have run out, or a clock that is wrong. */
const isRefusal = (code: number): boolean => code >= 400 && code < 500

/** `anew`: the room as the clinic gives it now, for fresh words to the relay. */
export const peerCall = (
  room: PeerRoom,
  signalling: Signalling,
  anew: () => Promise<Room>,
): Call => {
  const state = signal<CallState>('connecting')
  const other = signal<OtherSide>({ camera: false, microphone: true })
  let them: { session: string; at: number } | undefined
  let pc: RTCPeerConnection | undefined
  let channel: RTCDataChannel | undefined
  let elements: [HTMLAudioElement, HTMLVideoElement] | undefined
  let making = false
  let begun = false
  let early: RTCIceCandidateInit[] = []
  let closed = false
  let shakes: ReturnType<typeof setTimeout> | undefined
  let gatheringSince = 0
  let begunAt = performance.now()
  let iceServers = room.iceServers
  let fetchedAt = Date.now()
  let fetching: Promise<void> | undefined
  /** They run out while the device sleeps too; a clock that was set makes them old at most. */
  const wordsAge = (): number => Math.abs(Date.now() - fetchedAt)
  let refusals = 0
  /** Of the relays that are asked now: whether one of them is not there, and what came of the others. */
  let turn: Promise<void> = Promise.resolve()
  let isAway = false
  /** The browser may not know yet that nothing comes. */
  let isSilent = false
  /** Sound that goes one way only is no talk: the side that hears is told by the other. */
  let unheardUntil = 0
  const answers = signal(false)
  let saysNothing: ReturnType<typeof setTimeout> | undefined
  let offered = 0
  const isOver = () => closed || state.peek() === 'replaced'

  const say = (said: Said): boolean =>
    signalling.send(JSON.stringify(them === undefined ? said : { to: them.session, ...said }))
  const tell = (words: OverChannel): void => {
    if (channel?.readyState === 'open') channel.send(JSON.stringify(words))
  }

  const sending = ownSending({
    connection: () => (isOver() ? undefined : pc),
    inTurn: (work) => {
      const mine = pc
      if (mine === undefined) return
      turn = turn
        .then(async () => void (mine === pc && !isOver() && (await work(mine))))
        .catch(() => undefined)
    },
  })
  const ownSide = (): OtherSide => {
    const { camera, isCameraLost, microphone, muted } = sending.own()
    return {
      camera: camera !== undefined,
      microphone: microphone !== undefined && !muted,
      ...(microphone === undefined ? { isWithoutMicrophone: true } : {}),
      ...(isCameraLost === true ? { isWithoutCamera: true } : {}),
    }
  }
  const give = (): void => {
    sending.give()
    tell(ownSide())
  }
  const show = (): void => {
    if (pc === undefined || elements === undefined) return
    for (const { receiver } of pc.getTransceivers()) {
      const element = elements[receiver.track.kind === 'audio' ? 0 : 1]
      const shown = (element.srcObject as MediaStream | null)?.getTracks()[0]
      if (shown !== receiver.track) element.srcObject = new MediaStream([receiver.track])
    }
  }

  /** A restart would use the first words to the relay, whatever has run out since. */
  const freshen = (): Promise<void> => {
    fetching ??= anew()
      .then((fresh) => {
        if (fresh.kind !== 'peer') return
        iceServers = fresh.iceServers
        fetchedAt = Date.now()
        pc?.setConfiguration(configuration())
      })
      // Without a network there is nothing to fetch: the old words are tried.
      .catch(() => undefined)
      .finally(() => (fetching = undefined))
    return fetching
  }
  /** No state of the connection ever tells of it: only this. Once more with fresh words, then the chat. */
  const refused = (mine: RTCPeerConnection): void => {
    if (mine !== pc || isOver() || mine.connectionState === 'connected') return
    refusals++
    if (refusals === 1) void freshen().then(() => mine === pc && lookForWay())
    else if (room.relayOnly && fetching === undefined && wordsAge() > settles) stop('down')
  }

  /** Every relay has been asked and none is there: nothing that could be waited for. */
  const gathered = (mine: RTCPeerConnection): void => {
    if (mine !== pc || isOver()) return
    if (mine.iceGatheringState === 'gathering') {
      gatheringSince = performance.now()
      isAway = false
      offered = 0
    }
    const isNobody = mine.iceGatheringState === 'complete' && isAway && offered === 0
    // A talk that was up has lost the network, not the relay.
    if (isNobody && room.relayOnly && navigator.onLine && state.peek() === 'connecting')
      stop('down')
  }

  /**
   * Firefox says of a connection that failed nothing more, though its way is found again. And a way
   * may be gone while the browser still says that it is there.
   */
  const isThere = ({ connectionState, iceConnectionState }: RTCPeerConnection): boolean =>
    !isSilent &&
    performance.now() >= unheardUntil &&
    (connectionState === 'connected' ||
      (connectionState === 'failed' && /^(connected|completed)$/.test(iceConnectionState)))
  const wayLost = (): void => {
    if (isOver() || state.peek() === 'lost') return
    // What they said while the way was there says nothing of now.
    if (state.peek() === 'up')
      batch(() => {
        state.value = 'lost'
        answers.value = false
      })
    // What goes from page to page may have lost its way together with the sound.
    signalling.check()
    tryAgain()
  }
  /** The side that does not give way looks for a new way; the other asks it to. */
  const tryAgain = (): void => {
    if (isOver() || pc === undefined || isThere(pc)) return
    if (wordsAge() > freshFor) void freshen().then(lookForWay)
    else lookForWay()
  }
  const lookForWay = (): void => {
    if (isOver() || pc === undefined || isThere(pc)) return
    const isAsking =
      pc.iceGatheringState === 'gathering' && performance.now() - gatheringSince < gathersFor
    if (room.polite) say({ here: true })
    else if (isAsking) return
    else if (pc.signalingState === 'stable') pc.restartIce()
    // An offer that never arrived is made again.
    else if (pc.localDescription !== null) say({ description: pc.localDescription })
  }
  const again = setInterval(() => {
    if (them === undefined) return void say({ here: true })
    if (isSilent) say({ hears: false })
    // Of a page that waits for a relay nothing else would be heard.
    else if (performance.now() < unheardUntil) say({ hears: true })
    // The chat may go later than the sound did.
    if (state.peek() === 'lost') signalling.check()
    // What could not be told to the browser just then.
    if (state.peek() === 'up') sending.settle()
    // The word that they hear again may be lost.
    if (pc !== undefined && state.peek() !== 'up' && isThere(pc)) follow(pc)
    else tryAgain()
  }, tryEvery)
  const theyAnswer = (): void => {
    answers.value = true
    clearTimeout(saysNothing)
    saysNothing = setTimeout(() => (answers.value = false), unheardFor)
  }
  const isHeard = (heard: boolean): void => {
    unheardUntil = heard ? 0 : performance.now() + unheardFor
    if (!heard) wayLost()
    else if (pc !== undefined && state.peek() !== 'up') follow(pc)
  }

  const follow = (mine: RTCPeerConnection): void => {
    if (mine !== pc || isOver()) return
    clearTimeout(shakes)
    if (isThere(mine)) {
      refusals = 0
      if (state.peek() !== 'up') {
        watch.forget()
      }
      state.value = 'up'
      give()
    } else if (mine.connectionState === 'disconnected') shakes = setTimeout(wayLost, shaky)
    else if (mine.connectionState === 'failed') wayLost()
  }
  const watch = watchConnection({
    connection: () => (pc?.connectionState === 'new' ? undefined : pc),
    awaitsSound: () => channel?.readyState === 'open' && !other.peek().isWithoutMicrophone,
    sends: () => [
      ...(sending.own().microphone === undefined ? [] : (['audio'] as const)),
      ...(sending.own().camera === undefined ? [] : (['video'] as const)),
    ],
    onSound: (comes) => {
      if (isSilent === comes) say({ hears: comes })
      isSilent = !comes
      if (pc === undefined) return
      if (!comes) wayLost()
      else if (state.peek() !== 'up') follow(pc)
    },
    onMode: sending.setMode,
    onReceived: (receives) => {
      // What still waits to be sent would only be followed by more of it.
      if (channel?.bufferedAmount === 0) tell({ ...ownSide(), receives })
    },
  })
  const configuration = (): RTCConfiguration => ({
    iceServers: iceServers as RTCIceServer[],
    iceTransportPolicy: room.relayOnly ? 'relay' : 'all',
    bundlePolicy: 'max-bundle',
  })
  const begin = (): void => {
    const mine = new RTCPeerConnection(configuration())
    pc = mine
    begunAt = performance.now()
    // What was asked of a connection that is closed is never answered.
    turn = Promise.resolve()
    sending.beginAnew()
    isSilent = false
    unheardUntil = 0
    watch.beginAnew()
    begun = false
    early = []
    channel = mine.createDataChannel('side', { negotiated: true, id: 0 })
    channel.onopen = give
    channel.onmessage = ({ data }) => {
      const words = JSON.parse(String(data)) as OverChannel
      if ('replaced' in words) return stop('replaced')
      const { receives, ...side } = words
      if (receives !== undefined) watch.otherReceives(receives)
      if (JSON.stringify(side) !== JSON.stringify(other.peek())) other.value = side
    }
    mine.ontrack = show
    mine.onicecandidate = ({ candidate }) => {
      if (candidate === null) return
      offered++
      say({ candidate: candidate.toJSON() })
    }
    mine.onicecandidateerror = ({ errorCode }) => {
      if (isRefusal(errorCode)) refused(mine)
      else isAway = true
    }
    mine.onicegatheringstatechange = () => gathered(mine)
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
    sending.described()
    begun = true
    for (const one of early.splice(0)) await mine.addIceCandidate(one).catch(() => undefined)
    show()
    if (description.type !== 'offer') return sending.settle()
    for (const transceiver of mine.getTransceivers()) transceiver.direction = 'sendrecv'
    give()
    await mine.setLocalDescription()
    if (mine.localDescription !== null) say({ description: mine.localDescription })
    sending.settle()
  }

  const meet = (session: string, at: number): void => {
    tell({ replaced: true })
    pc?.close()
    them = { session, at }
    begin()
  }
  const stopListening = signalling.listen(({ session, at, data }) => {
    const isOld = them !== undefined && session !== them.session && at < them.at
    if (isOver()) return
    // There may be no channel yet by which it would hear so, and it would end the talk as one without sound.
    if (isOld) return void signalling.send(JSON.stringify({ to: session, replaced: true }))
    const said = JSON.parse(data) as Said
    if (said.replaced === true) return said.to === room.session ? stop('replaced') : undefined
    const isNew = session !== them?.session
    if (isNew) meet(session, at)
    if (isNew && said.to !== room.session) say({ here: true })
    else if (said.here === true && !room.polite) tryAgain()
    if (said.to !== room.session || pc === undefined) return
    if (said.hears !== undefined) isHeard(said.hears)
    theyAnswer()
    const mine = pc
    turn = turn.then(() => (mine === pc ? take(mine, said) : undefined)).catch(wayLost)
  })

  const stop = (last: CallState): void => {
    closed = true
    clearInterval(again)
    watch.stop()
    clearTimeout(shakes)
    clearTimeout(saysNothing)
    stopListening()
    pc?.close()
    for (const element of elements ?? []) element.srcObject = null
    state.value = last
  }
  say({ here: true })

  return {
    state,
    other,
    answers,
    attach: (audio, video) => {
      elements = [audio, video]
      show()
    },
    send: (own) => {
      sending.give(own)
      tell(ownSide())
    },
    begunAt: () => begunAt,
    look: () => Promise.resolve(watch.look()),
    hurry: () => {
      if (them === undefined) say({ here: true })
      else tryAgain()
    },
    close: () => {
      if (!closed) stop('ended')
    },
  }
}
