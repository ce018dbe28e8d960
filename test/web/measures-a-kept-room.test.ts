/** The library for kept rooms counts in hundredths; a good talk must not look like a broken one. */
import {
  ClientMetricReport,
  ClientMetricReportDirection,
  ClientMetricReportMediaType,
  NoOpLogger,
} from 'amazon-chime-sdk-js'
import { describe, expect, it } from 'vitest'
import { qualityOf } from '../../shared/rules/call/call-quality.ts'
import { sampleOf } from '../../web/ui/video-stage/call/chime-sample.ts'

type Stream = ClientMetricReport['streamMetricReports'][number]
const stream = (direction: ClientMetricReportDirection, now: Record<string, number>): Stream =>
  ({
    mediaType: ClientMetricReportMediaType.AUDIO,
    direction,
    previousMetrics: {},
    currentMetrics: now,
    currentStringMetrics: {},
  }) as unknown as Stream

/** One second of a talk in the library's own class. */
const second = (down: Record<string, number>, up: Record<string, number> = {}) => {
  const report = new ClientMetricReport(new NoOpLogger())
  report.currentTimestampMs = 1000
  report.streamMetricReports = {
    1: stream(ClientMetricReportDirection.DOWNSTREAM, {
      packetsReceived: 50,
      packetsLost: 0,
      concealedSamples: 0,
      totalSamplesReceived: 48_000,
      ...down,
    }),
    2: stream(ClientMetricReportDirection.UPSTREAM, { packetsSent: 50, packetsLost: 0, ...up }),
  }
  report.globalMetricReport.currentMetrics = {
    availableOutgoingBitrate: 300_000,
    currentRoundTripTime: 0.04,
  }
  return report
}

describe('a second in a kept room', () => {
  it('with one packet of fifty lost is a good one', () => {
    const sample = sampleOf(second({ packetsReceived: 49, packetsLost: 1 }), true)
    expect(sample.loss).toBeCloseTo(0.02)
    expect(qualityOf(sample)).toBe('good')
  })

  it('tells of what is lost on the way out', () => {
    const sample = sampleOf(second({}, { packetsSent: 35, packetsLost: 15 }), true)
    expect(sample.lossOut).toBeCloseTo(0.3)
    expect(sample.loss).toBeCloseTo(0.3)
  })

  it('tells how much of the sound was invented, how long a round takes, and what the network carries', () => {
    const sample = sampleOf(second({ concealedSamples: 2_400 }), true)
    expect(sample).toMatchObject({ concealed: 0.05, roundTripMs: 40, outgoingBits: 300_000 })
  })

  it('in which nothing came is total loss, unless nobody was to be heard', () => {
    const silence = { packetsReceived: 0, totalSamplesReceived: 0 }
    expect(sampleOf(second(silence), true).loss).toBe(1)
    expect(qualityOf(sampleOf(second(silence), true))).toBe('bad')
    expect(qualityOf(sampleOf(second(silence), false))).toBe('good')
  })
})
