/** What goes on beside a talk for as long as it is open, and need not be there when it begins. */
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { times } from '../../../shared/rules/line/times.ts'
import { watchSigns } from '../../data/talk/silent-side.ts'
import type { Talk } from '../../data/talk/talk-ports.ts'
import { now as clock } from '../../data/ticking-clock.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { followFront } from '../../ui/video-stage/window-in-use.ts'
import { words } from '../language.ts'
import { loadSafetyWords, safetyWords } from '../safety/safety-words.ts'
import type { VisitInTalk } from '../visit/visit-states.ts'
import { isTold, live } from '../visit/visit-store.ts'
import { shutHere } from './tell-unread.ts'
import { agree, type Knows } from './windows-agree.ts'

export const silentSince = signal<number | undefined>(undefined)

/** Returns what ends it. */
export const goBeside = (visit: string, knows: Knows): (() => void) => {
  const { talk } = knows
  const signs = watchSigns(live(), visit, talk, () => shutHere(talk))
  const stops = [
    signs.close,
    signs.silentSince.subscribe((since) => (silentSince.value = since)),
    agree(visit, knows),
    followFront(visit, { isTold, greet: () => live().greet() }),
  ]
  return () => stops.forEach((stop) => stop())
}

/** The page of the counsellor stands open and does not answer: what that means for what is written, and what comes next. */
export const SilentCard = ({ now, talk }: { now: VisitInTalk; talk: Talk | undefined }) => {
  const { lang } = words()
  // While there is a network: when nobody answers it may be this one's that is bad.
  useEffect(() => void loadSafetyWords(lang), [lang])
  const since = silentSince.value
  const say = safetyWords()?.silence
  if (since === undefined || say === undefined || talk?.goneSince.value !== undefined) return null
  const isLong = clock.value - since >= times.counsellorQuiet
  return (
    <Notice kind="waiting">
      <p>{(isLong ? say.long : say.now)(now.with.firstName)}</p>
    </Notice>
  )
}
