/** What the page says of a call: that both hear each other only where both do. */
import type { CallText } from '../../text/call/sv.ts'
import type { OtherSide } from './call/call.ts'
import type { Stage } from './stage-types.ts'

type Told = Pick<Stage, 'state' | 'weak' | 'trouble' | 'cameraTrouble' | 'isReachable'> & {
  readonly call: {
    readonly value: Pick<NonNullable<Stage['call']['value']>, 'other' | 'refused'> | undefined
  }
  readonly own: Pick<Stage['own'], 'away' | 'muted'>
}

/** Of somebody who is heard and not seen: whether they chose it. */
export const unseenWords = ({ stage: told }: CallText, name: string, other: OtherSide): string =>
  other.isWithoutCamera === true ? told.notSeen(name) : told.heard(name)

/** Of somebody who is not heard though the way is there, by choice or not; undefined of whoever is. */
const unheardWords = (
  { stage: told }: CallText,
  name: string,
  other: OtherSide | undefined,
): string | undefined => {
  if (other?.isWithoutMicrophone === true) return told.notHeard(name)
  return other?.microphone === false ? `${told.muted(name)}.` : undefined
}

/** Of the third, to whom the way is there. */
export const thirdWords = (
  text: CallText,
  name: string,
  other: OtherSide,
  isWeak: boolean,
): string => unheardWords(text, name, other) ?? text.stage[isWeak ? 'weakThird' : 'isHere'](name)

/** Whoever of the two is not heard. */
const silences = (text: CallText, other: string, { call, state, own }: Told): string[] => {
  const theirs = unheardWords(
    text,
    other,
    state.value === 'up' ? call.value?.other.value : undefined,
  )
  return [
    ...(theirs === undefined ? [] : [theirs]),
    ...(own.muted.value ? [`${text.stage.youMuted}.`] : []),
  ]
}

const contact = (text: CallText, other: string, stage: Told, isHalf: boolean): string => {
  const { stage: told, trouble } = text
  const now = stage.state.value
  const isRefused = stage.call.value?.refused?.value === 'microphone'
  const away = stage.own.away.value ?? (isRefused ? 'busy' : undefined)
  if (now === 'replaced') return told.replaced
  const why = stage.trouble.value
  if (why !== undefined) return trouble[why]
  if (away !== undefined) return told.microphoneAway[away]
  if (now === 'up') return stage.weak.value ? told.weak : isHalf ? '' : told.up
  if (now === 'connecting') return told.connecting(other)
  if (now === 'opening') return text.opening
  return stage.isReachable.value ? `${told.lost} ${told.chatWorks}` : told.lost
}

export const stageWords = (text: CallText, other: string, stage: Told): string => {
  const half = silences(text, other, stage)
  const ofCamera = stage.state.value === 'replaced' ? undefined : stage.cameraTrouble.value
  return [
    ofCamera === undefined ? '' : text.camera[ofCamera],
    contact(text, other, stage, half.length > 0),
    ...half,
  ]
    .filter((one) => one !== '')
    .join(' ')
}
