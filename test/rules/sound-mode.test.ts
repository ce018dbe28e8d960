/** Sound is sent twice where packets are lost, thinly where that does not fit, and as usual when all is well. */
import { describe, expect, it } from 'vitest'
import {
  nextSound,
  plainSound,
  type SoundLook,
  type SoundMode,
} from '../../shared/rules/call/sound-mode.ts'

const modesOf = (looks: readonly SoundLook[]): SoundMode[] => {
  let now = plainSound
  return looks.map((look) => (now = nextSound(now, look)).mode)
}
const modesAt = (losses: readonly number[], rest: Omit<SoundLook, 'loss'> = {}): SoundMode[] =>
  modesOf(losses.map((loss) => ({ loss, ...rest })))
const times = (count: number, loss: number) => Array.from({ length: count }, () => loss)

describe('how sound is sent', () => {
  it('is as the browser does while little is lost', () => {
    expect(new Set(modesAt(times(50, 0.02)))).toEqual(new Set(['plain']))
  })

  it('is twice over from the first look that loses, and stays so at 15 and at 30 %', () => {
    expect(modesAt([0.15, ...times(60, 0.15)])).toEqual(times(61, 0).map(() => 'redundant'))
    expect(new Set(modesAt([0.3, 0.27, 0.33, 0.3, 0.31]))).toEqual(new Set(['redundant']))
    // What 50 packets lose when 30 % are lost: thin would give up the half of what is heard.
    expect(new Set(modesAt([0.3, 0.38, 0.37, 0.36, 0.38]))).toEqual(new Set(['redundant']))
  })

  it('is thin where twice is too much for the link, and one unlucky look is not that', () => {
    expect(modesAt([0.05, 0.42, 0.05, 0.42, 0.45])).toEqual([
      'redundant',
      'redundant',
      'redundant',
      'redundant',
      'thin',
    ])
    expect(modesAt([0.6, 0.5, 0.5]).at(-1)).toBe('thin')
    expect(modesAt([0.05, 0, 0.42, 0, 0.42]).at(-1)).toBe('redundant')
  })

  it('goes back slowly: from twice after 8 clean looks, from thin after 30 and by way of twice', () => {
    expect(modesAt([0.1, ...times(7, 0)]).at(-1)).toBe('redundant')
    expect(modesAt([0.1, ...times(8, 0)]).at(-1)).toBe('plain')
    const thin = [0.1, 0.5, 0.5]
    expect(modesAt([...thin, ...times(29, 0)]).at(-1)).toBe('thin')
    expect(modesAt([...thin, ...times(30, 0)]).at(-1)).toBe('redundant')
    expect(modesAt([...thin, ...times(10, 0), 0.05, ...times(29, 0)]).at(-1)).toBe('thin')
  })

  it('is twice again where thin does not help, because the network loses whatever is sent', () => {
    const thin = [0.05, 0.42, 0.42]
    expect(modesAt([...thin, ...times(4, 0.2)]).at(-1)).toBe('thin')
    expect(modesAt([...thin, ...times(5, 0.2)]).at(-1)).toBe('redundant')
    expect(modesAt([...thin, ...times(40, 0.2)]).at(-1)).toBe('redundant')
    // A narrow link loses a little in thin too.
    expect(new Set(modesAt([0.15, 0.45, 0.45, ...times(20, 0.06)]).slice(2))).toEqual(
      new Set(['thin']),
    )
  })

  it('is thin at once on a link that is narrow or full: twice would first make it worse', () => {
    // As seen at 50 kbit/s with both cameras on, and with voice alone.
    expect(modesOf([{ loss: 0.81, outgoingBits: 1_122_800, queuedMs: 0 }])).toEqual(['thin'])
    expect(modesOf([{ loss: 0.065, outgoingBits: 29_532, queuedMs: 0 }])).toEqual(['thin'])
    // Firefox gives no estimate, but how long a round trip takes.
    expect(modesOf([{ loss: 0.065, queuedMs: 760 }])).toEqual(['thin'])
    // An estimate from before the link was narrow: the next look mends it.
    expect(
      modesOf([
        { loss: 0.38, outgoingBits: 473_552 },
        { loss: 0.77, outgoingBits: 473_552 },
      ]),
    ).toEqual(['redundant', 'thin'])
  })

  it('stays thin while the link is full, whatever is lost on it', () => {
    const full = { outgoingBits: 30_000, queuedMs: 500 }
    const losses = [0.81, 0.77, 0.57, 0.77, 0.69, 0.47, 0.71, 0.57]
    expect(new Set(modesAt(losses, full))).toEqual(new Set(['thin']))
  })

  it('stays twice over where packets are lost by chance, though the estimate falls by that alone', () => {
    // As seen at 30 % with both cameras on; the last is an unlucky look.
    const seen = [0.31, 0.303, 0.3, 0.297, 0.32, 0.295, 0.327, 0.275, 0.265, 0.41, 0.28]
    const bits = [639, 328, 312, 312, 281, 217, 160, 130, 86, 54, 38]
    const modes = modesOf(
      seen.map((loss, at) => ({ loss, outgoingBits: bits[at]! * 1000, queuedMs: 84 })),
    )
    expect(new Set(modes)).toEqual(new Set(['redundant']))
  })
})
