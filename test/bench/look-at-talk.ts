/** What a page of a call says and what has come over its connection, once a second. */
import type { Page } from 'playwright-core'

export interface Seen {
  /** Milliseconds, by the page's own clock: its answer may come late. */
  at: number
  medium: string
  state: string
  words: string
  heard: number
  lost: number
  samples: number
  concealed: number
  soundBytes: number
  picture: string
}

/** Undefined when the page says nothing: it is gone, or stands still. */
export const lookAt = async (page: Page): Promise<Seen | undefined> => {
  const looked = page.evaluate(async () => {
    const { connections } = window as unknown as { connections: RTCPeerConnection[] }
    const newest = connections.filter((one) => one.connectionState !== 'closed').at(-1)
    const stage = document.querySelector<HTMLElement>('.stage')
    const seen = {
      at: 0,
      medium: stage?.dataset['medium'] ?? 'chat',
      state: stage?.dataset['state'] ?? '',
      words: document.querySelector('.stage-state')?.textContent ?? '',
      heard: 0,
      lost: 0,
      samples: 0,
      concealed: 0,
      soundBytes: 0,
      picture: '',
    }
    const reports = await newest?.getStats()
    seen.at = performance.now()
    for (const report of reports?.values() ?? []) {
      if (report.type !== 'inbound-rtp') continue
      if (report.kind === 'video') {
        seen.picture = `${report.frameWidth}×${report.frameHeight}@${report.framesPerSecond ?? 0}`
        continue
      }
      seen.heard += report.packetsReceived ?? 0
      seen.lost += report.packetsLost ?? 0
      seen.samples += report.totalSamplesReceived ?? 0
      seen.concealed += report.concealedSamples ?? 0
      seen.soundBytes += (report.bytesReceived ?? 0) + (report.headerBytesReceived ?? 0)
    }
    return seen
  })
  const tooLate = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 900))
  return Promise.race([looked.catch(() => undefined), tooLate])
}

/** Every second for so long; `during` is told which. */
export const everySecond = async (
  seconds: number,
  look: (second: number) => Promise<void>,
): Promise<void> => {
  const since = performance.now()
  for (let second = 1; second <= seconds; second++) {
    const wait = since + 1000 * second - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    await look(second)
  }
}
