/** What the browser measures of a connection, of the way that is used now and of what is sent now. */
import type { Sample } from '../../../../shared/rules/call/call-quality.ts'

type Report = Record<string, unknown>

/** All since the connection began. */
export interface Counted {
  /** Packets of sound that have come, and that have not. */
  readonly heard: number
  readonly unheard: number
  readonly received: number
  readonly lost: number
  readonly soundLength: number
  readonly concealed: number
}

export interface Reading extends Pick<Sample, 'roundTripMs' | 'outgoingBits'> {
  readonly counted: Counted
  readonly lossOut: number | undefined
  /** The same of the sound alone: of a picture few packets are counted at a time. */
  readonly soundLossOut: number | undefined
}

export const countedNothing: Counted = {
  heard: 0,
  unheard: 0,
  received: 0,
  lost: 0,
  soundLength: 0,
  concealed: 0,
}

const numberIn = (report: Report | undefined, name: string): number => {
  const value = report?.[name]
  return typeof value === 'number' ? value : 0
}

/**
 * The way that is used now. Ways that are dead keep the length of their last round trip, and stay
 * nominated, for as long as the connection lives.
 */
const usedPair = (reports: ReadonlyMap<string, Report>): Report | undefined => {
  const all = [...reports.values()]
  const chosen = all.find(({ type }) => type === 'transport')?.['selectedCandidatePairId']
  if (typeof chosen === 'string') return reports.get(chosen)
  const pairs = all.filter(({ type }) => type === 'candidate-pair')
  // Firefox marks it on the pair itself.
  return (
    pairs.find((pair) => pair['selected'] === true) ??
    pairs.find((pair) => pair['nominated'] === true && pair['state'] === 'succeeded')
  )
}

/** A browser repeats for ever what it was told last. */
const tooOldMs = 6000

/** Of `kinds`: what is being sent now. The last word about a picture no longer sent stays what it was. */
const lostOut = (
  reports: ReadonlyMap<string, Report>,
  kinds: readonly string[],
): number | undefined => {
  const all = [...reports.values()]
  const newest = Math.max(...all.map((report) => numberIn(report, 'timestamp')))
  const told = all
    .filter(({ type, kind }) => type === 'remote-inbound-rtp' && kinds.includes(String(kind)))
    .filter((report) => newest - numberIn(report, 'timestamp') <= tooOldMs)
    .map((report) => numberIn(report, 'fractionLost'))
  return told.length === 0 ? undefined : Math.max(...told)
}

export const readingOf = (
  reports: ReadonlyMap<string, Report>,
  sent: readonly string[],
): Reading => {
  const counted: { -readonly [K in keyof Counted]: number } = { ...countedNothing }
  for (const report of reports.values()) {
    if (report['type'] !== 'inbound-rtp') continue
    counted.lost += numberIn(report, 'packetsLost')
    counted.received += numberIn(report, 'packetsReceived')
    if (report['kind'] !== 'audio') continue
    counted.heard += numberIn(report, 'packetsReceived')
    counted.unheard += numberIn(report, 'packetsLost')
    counted.soundLength += numberIn(report, 'totalSamplesReceived')
    counted.concealed += numberIn(report, 'concealedSamples')
  }
  const pair = usedPair(reports)
  const bits = numberIn(pair, 'availableOutgoingBitrate')
  return {
    counted,
    lossOut: lostOut(reports, sent),
    soundLossOut: sent.includes('audio') ? lostOut(reports, ['audio']) : undefined,
    roundTripMs: numberIn(pair, 'currentRoundTripTime') * 1000,
    outgoingBits: bits > 0 ? bits : undefined,
  }
}

const share = (lost: number, all: number): number => (all > 0 ? lost / all : 0)

/** Share of the sound alone that was lost between two readings. */
export const soundLost = (before: Counted, now: Counted): number => {
  const lost = Math.max(now.unheard - before.unheard, 0)
  return share(lost, lost + now.heard - before.heard)
}

/** What happened between two readings. `awaitsSound`: the other side gives sound. */
export const sampleBetween = (before: Counted, now: Reading, awaitsSound: boolean): Sample => {
  const { counted, lossOut, roundTripMs, outgoingBits } = now
  const lost = Math.max(counted.lost - before.lost, 0)
  const all = lost + counted.received - before.received
  const isSilent = awaitsSound && counted.heard === before.heard
  const loss = isSilent ? 1 : share(lost, all)
  const length = counted.soundLength - before.soundLength
  // What is missing of sound that nobody gives is filled in all the same.
  const concealed =
    !awaitsSound || isSilent || length <= 0
      ? undefined
      : (counted.concealed - before.concealed) / length
  return { loss: Math.max(loss, lossOut ?? 0), lossOut, concealed, roundTripMs, outgoingBits }
}
