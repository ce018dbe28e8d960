/**
 * How sound is sent over a network that loses packets: twice over where there is room for it, thinly
 * where there is not. The sender decides by what the other side says it loses.
 *
 * Measured at 15 % loss: 15 % of the sound invented as it is, 2 % when sent twice. At 50 kbit/s, sent
 * twice makes it worse: most of such a link is headers, so fewer and longer packets are what helps.
 */

/** 'plain': as the browser does. 'redundant': every packet carries the one before too. 'thin': few long packets. */
export type SoundMode = 'plain' | 'redundant' | 'thin'

export interface SoundSending {
  readonly mode: SoundMode
  /** Looks in a row that asked for more, or, below zero, for less. */
  readonly asks: number
  /** Share lost when this mode began, 0–1. */
  readonly lossBefore: number
}

export const plainSound: SoundSending = { mode: 'plain', asks: 0, lossBefore: 0 }

/** What a sender knows of how its sound gets through, since the last look. */
export interface SoundLook {
  /** Share of the sound sent that the other side lost, 0–1. */
  readonly loss: number
  /** What the network is thought to carry from here, bits a second, where the browser tells. */
  readonly outgoingBits?: number | undefined
  /** How much longer a round trip takes than the shortest seen: what waits its turn in a link that is full. */
  readonly queuedMs?: number | undefined
}

const lossy = 0.03
const clean = 0.01
/** Sound as usual takes some 60 kbit/s with its headers: where so little is carried, twice is far too much. */
const narrowBits = 40_000
const fullMs = 150
/** Half of it lost at the first sight of it: the link is full of more than sound. */
const half = 0.5
/** Lost though sent twice: more than before by so much, on a link that is full or loses so much at all. */
const worse = 0.08
const tooMuch = 0.4
/** Thin that still loses more than this share of what was lost before is no help: it is the network that loses. */
const noHelp = 0.4
const noHelpAfter = 5
/** So many looks in a row: up quickly, down slowly, since what is taken back may have to be learnt again. */
const upAfter = { plain: 1, redundant: 2, thin: Infinity }
const downAfter = { plain: Infinity, redundant: 8, thin: 30 }
/** Thin goes by way of what is sent twice: a link that has become wide shows it there. */
const less = { plain: 'plain', redundant: 'plain', thin: 'redundant' } as const

const isFull = ({ queuedMs }: SoundLook): boolean => (queuedMs ?? 0) > fullMs

/** To send twice over such a link would first make it worse. */
const isNarrow = (look: SoundLook): boolean =>
  isFull(look) || look.loss > half || (look.outgoingBits ?? Infinity) < narrowBits

const isNoHelp = ({ mode, lossBefore }: SoundSending, look: SoundLook): boolean =>
  mode === 'thin' && look.loss > lossy && look.loss > noHelp * lossBefore && !isFull(look)

/** Estimates fall by loss alone, too; once it is sent twice, only a full link or much loss speaks against it. */
const isTooMuch = ({ lossBefore }: SoundSending, look: SoundLook): boolean =>
  look.loss > lossBefore + worse && (isFull(look) || look.loss > tooMuch)

const moreThan = (now: SoundSending, look: SoundLook): SoundMode | undefined => {
  if (now.mode === 'plain' && look.loss > lossy) return isNarrow(look) ? 'thin' : 'redundant'
  return now.mode === 'redundant' && isTooMuch(now, look) ? 'thin' : undefined
}

export const nextSound = (now: SoundSending, look: SoundLook): SoundSending => {
  const { mode } = now
  const { loss } = look
  if (isNoHelp(now, look)) {
    const asks = Math.max(now.asks, 0) + 1
    return asks < noHelpAfter ? { ...now, asks } : { mode: 'redundant', asks: 0, lossBefore: loss }
  }
  const more = moreThan(now, look)
  if (more !== undefined) {
    const asks = Math.max(now.asks, 0) + 1
    return asks < (loss > half ? 1 : upAfter[mode])
      ? { ...now, asks }
      : { mode: more, asks: 0, lossBefore: loss }
  }
  if (loss >= clean) return { ...now, asks: 0 }
  const asks = Math.min(now.asks, 0) - 1
  return -asks < downAfter[mode]
    ? { ...now, asks }
    : { mode: less[mode], asks: 0, lossBefore: loss }
}
