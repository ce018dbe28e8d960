/** What the browser measures of a connection, as one sample since the last look. */
import type { Sample } from '../../../shared/rules/line/call-quality.ts'

interface Counted {
  lost: number
  received: number
}

export const lookAt = (pc: RTCPeerConnection | undefined): (() => Promise<Sample | undefined>) => {
  let before: Counted = { lost: 0, received: 0 }
  return async () => {
    if (pc?.connectionState !== 'connected') return undefined
    const now: Counted = { lost: 0, received: 0 }
    const sample: Sample = { loss: 0, roundTripMs: 0 }
    for (const report of (await pc.getStats()).values() as Iterable<Record<string, unknown>>) {
      const number = (name: string) => (typeof report[name] === 'number' ? report[name] : 0)
      if (report['type'] === 'inbound-rtp') {
        now.lost += number('packetsLost')
        now.received += number('packetsReceived')
      }
      if (report['type'] === 'remote-inbound-rtp')
        sample.loss = Math.max(sample.loss, number('fractionLost'))
      if (report['type'] === 'candidate-pair' && report['nominated'] === true) {
        sample.roundTripMs = Math.max(sample.roundTripMs, number('currentRoundTripTime') * 1000)
        const bits = number('availableOutgoingBitrate')
        if (bits > 0) sample.outgoingBits = bits
      }
    }
    const lost = now.lost - before.lost
    const all = lost + now.received - before.received
    if (all > 0) sample.loss = Math.max(sample.loss, lost / all)
    before = now
    return sample
  }
}
