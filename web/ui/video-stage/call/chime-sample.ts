/** What the library for kept rooms measures, in the clinic's units: it counts loss in hundredths. */
import type { ClientMetricReport } from 'amazon-chime-sdk-js'
import type { Sample } from '../../../../shared/rules/call/call-quality.ts'

type Metrics = Pick<ClientMetricReport, 'getObservableMetricValue'>

/** `awaitsSound`: the other is in the room and their microphone is not off. */
export const sampleOf = (report: Metrics, awaitsSound: boolean): Sample => {
  const number = (name: string): number | undefined => {
    const value = report.getObservableMetricValue(name)
    return Number.isFinite(value) ? value : undefined
  }
  const share = (name: string) => (number(name) ?? 0) / 100
  const lossOut = share('audioPacketLossPercent')
  // Of sound that did not come at all the library says that nothing was lost and nothing invented.
  const isSilent = awaitsSound && number('audioPacketsReceived') === 0
  const loss = isSilent ? 1 : share('audioPacketsReceivedFractionLoss')
  return {
    loss: Math.max(loss, lossOut),
    lossOut,
    concealed: isSilent ? undefined : share('audioDecoderLoss'),
    roundTripMs: number('currentRoundTripTimeMs') ?? 0,
    outgoingBits: number('availableOutgoingBitrate'),
  }
}
