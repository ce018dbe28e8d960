/** What is said of a call is true: only the way in use counts, and nothing received is total loss. */
import { describe, expect, it } from 'vitest'
import { qualityOf } from '../../shared/rules/call/call-quality.ts'
import {
  countedNothing,
  readingOf,
  sampleBetween,
} from '../../web/ui/video-stage/call/sample-connection.ts'

type Report = Record<string, unknown>
const reports = (...all: Report[]): ReadonlyMap<string, Report> =>
  new Map(all.map((one, index) => [String(one['id'] ?? index), one]))
const transport = { type: 'transport', selectedCandidatePairId: 'now' }
const pair = (id: string, seconds: number, more: Report = {}): Report => ({
  id,
  type: 'candidate-pair',
  nominated: true,
  state: 'succeeded',
  currentRoundTripTime: seconds,
  ...more,
})
const sound = (packetsReceived: number, more: Report = {}): Report => ({
  type: 'inbound-rtp',
  kind: 'audio',
  packetsReceived,
  packetsLost: 0,
  ...more,
})

describe('the way in use', () => {
  const dead = pair('dead', 9.86)
  it('is the one the browser has chosen: dead ones keep their last round trip and are not looked at', () => {
    const read = readingOf(
      reports(dead, transport, pair('now', 0.041, { availableOutgoingBitrate: 364_000 })),
      ['audio'],
    )
    expect(read.roundTripMs).toBe(41)
    expect(read.outgoingBits).toBe(364_000)
  })

  it('is the selected one in Firefox, which chooses on the pair', () => {
    const read = readingOf(reports(dead, pair('a', 0.05, { selected: true })), ['audio'])
    expect(read.roundTripMs).toBe(50)
  })
})

describe('loss', () => {
  const between = (before: Report[], now: Report[], awaitsSound = true) =>
    sampleBetween(
      readingOf(reports(...before), ['audio']).counted,
      readingOf(reports(...now), ['audio']),
      awaitsSound,
    )

  it('is total when sound is awaited and nothing comes', () => {
    expect(between([sound(500)], [sound(500)]).loss).toBe(1)
    expect(between([sound(500)], [sound(500)]).concealed).toBeUndefined()
  })

  it('is none while the other side gives no sound', () => {
    expect(between([sound(500)], [sound(500)], false).loss).toBe(0)
  })

  it('is the share of what was sent since the last look, not since the beginning', () => {
    const sample = between([sound(900, { packetsLost: 100 })], [sound(990, { packetsLost: 110 })])
    expect(sample.loss).toBeCloseTo(0.1)
  })

  it('tells how much of the sound was invented', () => {
    const before = sound(100, { totalSamplesReceived: 96_000, concealedSamples: 4_800 })
    const now = sound(190, {
      packetsLost: 10,
      totalSamplesReceived: 192_000,
      concealedSamples: 6_720,
    })
    expect(between([before], [now]).concealed).toBeCloseTo(0.02)
  })

  it('is not told of sound that nobody gives: a microphone that is unplugged costs no picture', () => {
    const before = sound(100, { totalSamplesReceived: 96_000, concealedSamples: 0 })
    const now = sound(100, { totalSamplesReceived: 192_000, concealedSamples: 96_000 })
    const sample = between([before], [now], false)
    expect(sample.concealed).toBeUndefined()
    expect(qualityOf(sample)).toBe('good')
  })

  it('on the way out is only that of what is being sent now', () => {
    const out = (kind: string, fractionLost: number) => ({
      type: 'remote-inbound-rtp',
      kind,
      fractionLost,
    })
    const told = [sound(100), out('audio', 0.02), out('video', 0.94)]
    expect(readingOf(reports(...told), ['audio']).lossOut).toBe(0.02)
    expect(readingOf(reports(...told), ['audio', 'video']).lossOut).toBe(0.94)
    expect(readingOf(reports(sound(100)), ['audio']).lossOut).toBeUndefined()
    // How sound is sent is decided by the sound alone.
    expect(readingOf(reports(...told), ['audio', 'video']).soundLossOut).toBe(0.02)
    expect(readingOf(reports(...told), ['video']).soundLossOut).toBeUndefined()
  })

  it('is not below none when a browser takes packets that came late back from its count', () => {
    expect(between([sound(100, { packetsLost: 9 })], [sound(150, { packetsLost: 7 })]).loss).toBe(0)
    expect(sampleBetween(countedNothing, readingOf(reports(), []), false).loss).toBe(0)
  })
})
