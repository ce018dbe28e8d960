/** Whose turn it is in a talk and for how long, and in which order talks wait: whoever has waited longest is never the last to be seen. */
import type { TalkLine } from './talk-lines.ts'

export interface Turn {
  whose: 'mine' | 'theirs'
  /** Since when the one whose turn it is has not written. */
  since: number
  /** What was said last, where this page can read it. */
  last: string | undefined
  /** What was answered has not come: the other's keys are waited for, or the network. */
  unsent?: 'waiting' | 'sending'
}

/** `begun`: since when they talk. Before anybody has written it is for the counsellor to begin. */
export const turnOf = (lines: readonly TalkLine[], begun: number): Turn => {
  const spoken = lines.filter(({ earlier, passedOn }) => earlier !== true && passedOn !== true)
  const last = spoken.at(-1)
  if (last === undefined) return { whose: 'mine', since: begun, last: undefined }
  const isMine = last.from === 'youth'
  const answered = spoken.findLastIndex(({ from }) => (from === 'youth') !== isMine)
  const first = isMine ? spoken[answered + 1] : last
  const { state, text } = last
  const isUnsent = !isMine && (state === 'waiting' || state === 'sending')
  return {
    whose: isMine ? 'mine' : 'theirs',
    since: first?.at ?? begun,
    last: text,
    ...(isUnsent && { unsent: state }),
  }
}

export interface WaitingTalk {
  visit: string
  level: number
  state: 'called' | 'talking' | 'asking' | 'offered' | 'over'
  turn: Pick<Turn, 'whose' | 'since'>
}

const isDanger = ({ level, state }: WaitingTalk) => level === 1 && state !== 'over'

/** 0 first: who waits for an answer, then whose form frees a seat, then who is to write. */
const rank = ({ state, turn }: WaitingTalk): number => {
  if (state === 'over') return 1
  return state !== 'called' && turn.whose === 'mine' ? 0 : 2
}

/** Acute danger first; then who waits for the counsellor, the longest wait on top; equal ones as they stood. */
export const byWhoWaits = (talks: readonly WaitingTalk[]): string[] =>
  [...talks]
    .sort(
      (a, b) =>
        Number(isDanger(b)) - Number(isDanger(a)) ||
        rank(a) - rank(b) ||
        (rank(a) === 0 ? a.turn.since - b.turn.since : 0),
    )
    .map(({ visit }) => visit)

/** While the list is in use rows keep their places; who is new stands last. */
export const steadyOrder = (
  shown: readonly string[],
  wanted: readonly string[],
  inUse: boolean,
): readonly string[] => {
  if (!inUse) return wanted
  const kept = shown.filter((visit) => wanted.includes(visit))
  return [...kept, ...wanted.filter((visit) => !kept.includes(visit))]
}
