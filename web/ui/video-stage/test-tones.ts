/** Three soft tones for trying the speaker, made here so that nothing is fetched. */
const tones = [392, 494, 587]

export const threeTones = async (): Promise<void> => {
  const context = new AudioContext()
  await context.resume()
  for (const [index, frequency] of tones.entries()) {
    const at = context.currentTime + index * 0.35
    const tone = context.createOscillator()
    const volume = context.createGain()
    tone.frequency.value = frequency
    volume.gain.setValueAtTime(0, at)
    volume.gain.linearRampToValueAtTime(0.2, at + 0.05)
    volume.gain.linearRampToValueAtTime(0, at + 0.3)
    tone.connect(volume).connect(context.destination)
    tone.start(at)
    tone.stop(at + 0.3)
  }
  setTimeout(() => void context.close(), 1500)
}
