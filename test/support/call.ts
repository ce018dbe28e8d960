/** What two people do to hear and see each other, and whether they really do: frames and sound, not states. */
import type { Page } from 'playwright-core'
import { text as callSv } from '../../web/text/call/sv.ts'
import { until } from './until.ts'

const stage = (page: Page) => page.locator('.stage')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Asks for it, on either side: the youth has it in the menu of the talk. */
export const askFor = async (page: Page, to: 'voice' | 'video'): Promise<void> => {
  const menu = page.locator('.talk-menu')
  if (await menu.isVisible()) await menu.click()
  await button(page, callSv.ask[to]).click()
}

/** One asks, the other says yes. */
export const agreeOn = async (to: 'voice' | 'video', asks: Page, answers: Page): Promise<void> => {
  await askFor(asks, to)
  await button(answers, callSv.ask.yes).click()
  await Promise.all([asks, answers].map((page) => inStage(page, to)))
}

export const inStage = (page: Page, medium: 'voice' | 'video'): Promise<void> =>
  page.locator(`.stage[data-medium="${medium}"][data-state="up"]`).waitFor()

/** Back in the chat: no stage, and nothing of this page's is captured any more. */
export const inChat = async (page: Page): Promise<void> => {
  await stage(page).waitFor({ state: 'detached' })
}

/** Turns the camera on by way of the preview. */
export const showMe = async (page: Page): Promise<void> => {
  await button(page, callSv.stage.camera.off).click()
  await page.locator('.stage-preview .button[aria-disabled="false"]').waitFor()
  await button(page, callSv.stage.show).click()
}

/** Keeps every connection and every track of the page within reach of the test. Before the first page. */
export const watchMedia = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const w = window as unknown as { connections: RTCPeerConnection[]; tracks: MediaStreamTrack[] }
    w.connections = []
    w.tracks = []
    const Real = RTCPeerConnection
    window.RTCPeerConnection = class extends Real {
      constructor(configuration?: RTCConfiguration) {
        super(configuration)
        w.connections.push(this)
      }
    }
    const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      const stream = await real(constraints)
      w.tracks.push(...stream.getTracks())
      return stream
    }
  })
}

interface Measured {
  framesDecoded: number
  /** Joules of sound that came, in WebRTC's own measure. */
  soundEnergy: number
  /** How the way to the other goes: `host`, `srflx`, `relay`. */
  ways: string[]
}

/** What has come over the newest connection. */
export const measured = (page: Page): Promise<Measured> =>
  page.evaluate(async () => {
    const { connections } = window as unknown as { connections: RTCPeerConnection[] }
    // Firefox goes on telling of the ways of a connection that has been closed.
    const newest = connections.filter((one) => one.connectionState !== 'closed').at(-1)
    const all: Measured = { framesDecoded: 0, soundEnergy: 0, ways: [] }
    const reports = [...((await newest?.getStats()) ?? new Map()).values()] as Record<
      string,
      unknown
    >[]
    for (const report of reports) {
      if (report['type'] === 'inbound-rtp' && report['kind'] === 'video')
        all.framesDecoded += Number(report['framesDecoded'] ?? 0)
      if (report['type'] === 'inbound-rtp' && report['kind'] === 'audio')
        all.soundEnergy += Number(report['totalAudioEnergy'] ?? 0)
      if (report['type'] === 'candidate-pair' && report['nominated'] === true) {
        const local = reports.find(({ id }) => id === report['localCandidateId'])
        all.ways.push(String(local?.['candidateType']))
      }
    }
    return all
  })

/** The picture that is drawn, as a few numbers that change when it moves. */
const drawn = (page: Page): Promise<{ width: number; pixels: string }> =>
  page.evaluate(() => {
    const video = document.querySelector<HTMLVideoElement>('.stage-other')
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = 16
    const context = canvas.getContext('2d')!
    if (video !== null) context.drawImage(video, 0, 0, 16, 16)
    const pixels = [...context.getImageData(0, 0, 16, 16).data].join()
    return { width: video?.videoWidth ?? 0, pixels }
  })

/** Sound goes on coming. */
export const hearsThem = async (page: Page): Promise<void> => {
  const before = (await measured(page)).soundEnergy
  await until('sound comes', async () => (await measured(page)).soundEnergy > before + 1e-6)
}

/** Frames go on being decoded, and what is drawn has a size and moves. */
export const seesThem = async (page: Page): Promise<void> => {
  const before = (await measured(page)).framesDecoded
  await until('frames are decoded', async () => (await measured(page)).framesDecoded > before + 5)
  await isDrawn(page)
}

/** The picture of the other has a size and moves, over whichever connection it comes. */
export const isDrawn = async (page: Page): Promise<void> => {
  const first = await drawn(page)
  await until('the picture moves', async () => {
    const now = await drawn(page)
    return now.width > 0 && now.pixels !== first.pixels
  })
}

/** What the browser has taken of what its senders were told, of the newest connection: sound, then picture. */
export const sendersOf = (page: Page) =>
  page.evaluate(() => {
    const { connections } = window as unknown as { connections: RTCPeerConnection[] }
    const newest = connections.filter((one) => one.connectionState !== 'closed').at(-1)
    return (newest?.getTransceivers() ?? []).map(({ sender, receiver }) => {
      const { encodings, degradationPreference } = sender.getParameters()
      const { active, priority, networkPriority, maxBitrate } = encodings[0] ?? {}
      const { kind } = receiver.track
      return { kind, active, priority, networkPriority, maxBitrate, degradationPreference }
    })
  })

/** Tracks of microphone and camera that are still open on this page. */
export const openTracks = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as unknown as { tracks: MediaStreamTrack[] }).tracks
      .filter(({ readyState }) => readyState === 'live')
      .map(({ kind }) => kind)
      .sort(),
  )

/** The end of a microphone, for as long as `why` says; answers with what gives it back. */
export const loseMicrophone = async (
  page: Page,
  why: 'NotFoundError' | 'NotReadableError',
): Promise<() => Promise<void>> => {
  await page.evaluate((why) => {
    const own = window as unknown as {
      tracks: MediaStreamTrack[]
      real: MediaDevices['getUserMedia']
    }
    own.real = navigator.mediaDevices.getUserMedia
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', why))
    for (const track of own.tracks) {
      if (track.kind !== 'audio' || track.readyState === 'ended') continue
      track.stop()
      track.dispatchEvent(new Event('ended'))
    }
  }, why)
  return () =>
    page.evaluate(() => {
      const { real } = window as unknown as { real: MediaDevices['getUserMedia'] }
      navigator.mediaDevices.getUserMedia = real
      navigator.mediaDevices.dispatchEvent(new Event('devicechange'))
    })
}

/** What the page of a call has said since, each with what the talk was; the newest last. */
export const noteWords = async (page: Page): Promise<() => Promise<string[]>> => {
  await page.evaluate(() => {
    const own = window as unknown as { said: string[] }
    own.said = []
    const look = () => {
      const stage = document.querySelector<HTMLElement>('.stage')
      const words = document.querySelector('.stage-state')?.textContent ?? ''
      const now = `${stage?.dataset['medium'] ?? 'chat'}: ${words}`
      if (own.said.at(-1) !== now) own.said.push(now)
    }
    look()
    const changes = { subtree: true, childList: true, characterData: true, attributes: true }
    new MutationObserver(look).observe(document.body, changes)
  })
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said)
}

/** The end of a camera, and what the browser lists afterwards. */
export const loseCamera = (page: Page, how: 'unplugged' | 'taken') =>
  page.evaluate((how) => {
    if (how === 'unplugged') navigator.mediaDevices.enumerateDevices = () => Promise.resolve([])
    const { tracks } = window as unknown as { tracks: MediaStreamTrack[] }
    for (const track of tracks) {
      if (track.kind !== 'video' || track.readyState === 'ended') continue
      track.stop()
      track.dispatchEvent(new Event('ended'))
    }
  }, how)
