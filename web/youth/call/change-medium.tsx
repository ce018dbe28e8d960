/** Talking and being seen, from the youth's side: what is asked, what is answered, what is fetched. */
import { useEffect } from 'preact/hooks'
import type { Channel } from '../../../shared/ids.ts'
import { AskForMore, MediumNotices } from '../../ui/medium-bar/medium-bar.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { words } from '../language.ts'
import { stage } from './lazy-call.ts'
import type { VisitInTalk } from '../visit/visit-states.ts'
import { act, api } from '../visit/visit-store.ts'

const ask = (to: Channel): void => {
  stage.fetch()
  void act((mine) => api.askMedium({ ...mine, to }))
}
const answer = (to: Channel, yes: boolean): void =>
  void act((mine) => api.answerMedium({ ...mine, to, yes }))

export const More = ({ now }: { now: VisitInTalk }) => (
  <AskForMore text={words().call} now={now} wide onAsk={ask} />
)

export const Medium = ({ now }: { now: VisitInTalk }) => {
  const text = words().call
  const { firstName } = now.with
  return (
    <>
      {now.paused && (
        <Notice kind="waiting">
          <p>{text.paused(firstName)}</p>
        </Notice>
      )}
      <MediumNotices
        text={text}
        side="youth"
        now={now}
        other={firstName}
        onAsk={ask}
        onAnswer={answer}
      />
    </>
  )
}

/** The stage of this talk, while there is one. */
export const Sound = ({ now }: { now: VisitInTalk }) => {
  const near = now.medium !== 'chat' || now.mediumAsk !== undefined || now.guest !== undefined
  useEffect(() => {
    if (near) stage.fetch()
  }, [near])
  const CallStage = stage.part.value?.CallStage
  // A seat that is open can be closed at any moment, also while only the chat is used.
  if (now.medium === 'chat' && now.guest === undefined) return null
  return CallStage === undefined ? (
    <p class="stage-coming small" role="status">
      {words().call.opening}
    </p>
  ) : (
    <CallStage now={now} />
  )
}
