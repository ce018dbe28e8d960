/** How loud a microphone is, 0–1, ten times a second; nothing is recorded. */

/** Returns what stops it. */
export const soundLevel = (
  track: MediaStreamTrack,
  tell: (level: number) => void,
): (() => void) => {
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  analyser.fftSize = 512
  context.createMediaStreamSource(new MediaStream([track])).connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples)
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length
    // Speech lies around a tenth of what fits, so the root is shown a little larger.
    tell(Math.min(1, Math.sqrt(power) * 4))
  }, 100)
  return () => {
    clearInterval(timer)
    void context.close()
  }
}
