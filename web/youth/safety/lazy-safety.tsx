/** Danger and the plan are fetched when they are near, so that the ordinary chat stays light. */
import { useEffect } from 'preact/hooks'
import { lazyComponent, lazyPart } from '../../data/lazy-part.ts'
import { beyond, fetchBeyond } from '../lazy-beyond.ts'
import { Coming } from '../shell.tsx'
import type { OpenSuggestion } from '../referral/referral-card.tsx'
import type { VisitInTalk } from '../visit/visit-states.ts'

const parts = () => import('./safety-parts.tsx')
const near = lazyPart(parts)

export const PlanPage = lazyComponent(async () => (await parts()).PlanPage, Coming)

export const Safety = ({
  what,
}: {
  what: 'Danger' | 'TellWhileWaiting' | 'Worse' | 'WhileWaiting' | 'PlanButton'
}) => {
  const Part = near.part.value?.[what]
  useEffect(() => near.fetch(), [])
  return Part === undefined ? null : <Part />
}

/** Comes when the counsellor suggests something to send, and stays with the links that came of it. */
export const Sent = ({ now, open }: { now: VisitInTalk; open: OpenSuggestion }) => {
  const Card = beyond.part.value?.ReferralCard
  const asked = now.referralAt !== undefined
  useEffect(() => {
    if (asked) beyond.fetch()
  }, [asked])
  return Card === undefined ? null : <Card now={now} open={open} />
}

/** After the talk, where something was sent on. */
export const SentBefore = lazyComponent(async () => (await fetchBeyond()).LinksAfter)
