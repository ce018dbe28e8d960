/** Three rising tones, for whoever has pressed something on the page: no browser plays a sound before. */
const tones = [523, 659, 784]

export const chime = (context: AudioContext): void => {
  for (const [index, frequency] of tones.entries()) {
    const at = context.currentTime + index * 0.3
    const tone = context.createOscillator()
    const volume = context.createGain()
    tone.frequency.value = frequency
    volume.gain.setValueAtTime(0, at)
    volume.gain.linearRampToValueAtTime(0.3, at + 0.04)
    volume.gain.linearRampToValueAtTime(0, at + 0.28)
    tone.connect(volume).connect(context.destination)
    tone.start(at)
    tone.stop(at + 0.3)
  }
}
