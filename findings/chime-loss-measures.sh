#!/usr/bin/env bash
# amazon-chime-sdk-js 3.32.0: the loss of a call is counted in hundredths, and the worst loss reads as none.
#
# One would expect  that a measure called "FractionLoss" is a share between 0 and 1, and that the share of
#                   sound the decoder had to invent grows until all of it was invented.
# What happens      audioPacketsReceivedFractionLoss is per cent: one packet of fifty is 2. audioDecoderLoss
#                   is per cent too, up to 99.99; when every sample of the second was invented it is 0.
# Why it matters    Compared with a share, every second in which one packet is lost looks like total loss,
#                   and a good call loses its picture and then its sound; a second of nothing looks perfect.
# Where we meet it  web/ui/video-stage/chime-sample.ts divides, and takes a second without packets as lost;
#                   test/web/measures-a-kept-room.test.ts feeds the library's own class.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts amazon-chime-sdk-js@3.32.0 >&2

cat >measure.cjs <<'CODE'
const {
  ClientMetricReport,
  ClientMetricReportDirection: { DOWNSTREAM },
  ClientMetricReportMediaType: { AUDIO },
  NoOpLogger,
} = require('amazon-chime-sdk-js')
const second = (currentMetrics) => {
  const report = new ClientMetricReport(new NoOpLogger())
  report.streamMetricReports = {
    1: { mediaType: AUDIO, direction: DOWNSTREAM, previousMetrics: {}, currentMetrics },
  }
  return report
}
const loss = (packetsReceived, packetsLost) =>
  second({ packetsReceived, packetsLost }).getObservableMetricValue('audioPacketsReceivedFractionLoss')
const invented = (concealedSamples) =>
  second({ concealedSamples, totalSamplesReceived: 48_000 }).getObservableMetricValue('audioDecoderLoss')
console.log(`1 packet of 50 lost: audioPacketsReceivedFractionLoss ${loss(49, 1)}`)
for (const samples of [24_000, 47_999, 48_000])
  console.log(`${samples} samples of 48000 invented: audioDecoderLoss ${invented(samples).toFixed(3)}`)
CODE

node measure.cjs | tee seen
diff - seen >&2 <<'SEEN'
1 packet of 50 lost: audioPacketsReceivedFractionLoss 2
24000 samples of 48000 invented: audioDecoderLoss 50.000
47999 samples of 48000 invented: audioDecoderLoss 99.998
48000 samples of 48000 invented: audioDecoderLoss 0.000
SEEN
