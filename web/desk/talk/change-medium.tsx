/** Talking and being seen, at the desk: what is asked and answered, and what rests meanwhile. */
import { useEffect } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { lazyPart } from '../../data/lazy-part.ts'
import { AskForMore, MediumNotices } from '../../ui/medium-bar/medium-bar.tsx'
import { staffText } from '../../text/staff/sv.ts'
import { nameOf } from './open-talks.ts'
import { useDeskStore } from '../desk-store.ts'

const stage = lazyPart(() => import('./call-stage.tsx'))
const { call: text, beside } = staffText

interface Props {
  visit: DeskVisit
}

export const More = ({ visit }: Props) => {
  const { actions } = useDeskStore()
  return (
    <AskForMore
      text={text}
      now={visit}
      onAsk={(to) => {
        stage.fetch()
        void actions.askMedium({ visit: visit.visit, to })
      }}
    />
  )
}

/** True while another talk at this desk has the counsellor's voice. */
const rests = (visit: DeskVisit, all: readonly DeskVisit[]): boolean =>
  all.some((one) => one.visit !== visit.visit && one.state !== 'over' && one.medium !== 'chat')

export const Medium = ({ visit }: Props) => {
  const { actions, desk } = useDeskStore()
  const id = visit.visit
  if (visit.state === 'called') return null
  return (
    <div class="talk-medium">
      {rests(visit, desk.state.value?.visits ?? []) && <p class="small quiet">{beside}</p>}
      <MediumNotices
        text={text}
        side="counsellor"
        now={visit}
        other={nameOf(visit)}
        onAsk={(to) => void actions.askMedium({ visit: id, to })}
        onAnswer={(to, yes) => void actions.answerMedium({ visit: id, to, yes })}
      />
    </div>
  )
}

/** The stage of this talk, while there is one; fetched as soon as somebody who wants it is called. */
export const Sound = ({ visit }: Props) => {
  const near = visit.medium !== 'chat' || visit.mediumAsk !== undefined || visit.guest !== undefined
  useEffect(() => {
    if (near) stage.fetch()
  }, [near])
  const part = stage.part.value
  const nothing = visit.medium === 'chat' && visit.guest === undefined
  if (nothing) return null
  if (visit.state === 'called') return part === undefined ? null : <part.Prepare visit={visit} />
  return part === undefined ? (
    <p class="talk-notice small" role="status">
      {text.opening}
    </p>
  ) : (
    <part.CallStage visit={visit} />
  )
}
