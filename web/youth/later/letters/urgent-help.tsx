/** A letter that tells of danger: help comes first, in view and in focus, and the letter goes on after it (R2, R3). */
import { useEffect } from 'preact/hooks'
import { levelOf } from '../../../../shared/rules/line/triage-levels.ts'
import type { Urgency } from '../../../../shared/rules/line/triage.ts'
import { proof } from '../../../data/proof-of-work/solve.ts'
import { CrisisList } from '../../../ui/crisis/crisis.tsx'
import { answer } from '../../join/join-answers.ts'
import { JoinNow } from '../../join/join-press.tsx'
import { words } from '../../language.ts'
import { go, goTo } from '../../route.ts'
import { Onward, Page } from '../../shell.tsx'
import { live } from '../../visit/visit-store.ts'
import { later } from '../later-words.ts'
import { draft } from './letter-draft.ts'

/** Said by the youth's own choice (R1); no word of the letter is read. */
export const isAcute = (urgency: Urgency | undefined): urgency is Urgency =>
  urgency !== undefined && levelOf(urgency) <= 2

/** Into the line: whoever is in danger at once, the others by its ordinary steps. */
const TalkNow = ({ urgency }: { urgency: Urgency }) => {
  const { join } = words()
  const { letter } = later()
  useEffect(() => {
    live()
    // A failure shows where it matters: at the press, which asks again.
    proof('place').catch(() => undefined)
  }, [])
  if (urgency === 'danger') return <JoinNow urgency={urgency} label={join.danger.go} />
  return (
    <Onward
      onPress={() => {
        answer({ urgency })
        goTo('about')
      }}
    >
      {letter.talkNow}
    </Onward>
  )
}

export const HelpFirst = ({ urgency }: { urgency: Urgency }) => {
  const { join, crisis } = words()
  return (
    <>
      <p class="lead">{urgency === 'danger' ? join.danger.lead : later().notRound}</p>
      <section class="card stack urgent-card" aria-label={crisis.title}>
        <CrisisList text={crisis} />
      </section>
      <TalkNow urgency={urgency} />
    </>
  )
}

/** Between how urgent it is and the words. */
export const LetterHelp = () => {
  const { join } = words()
  const { letter } = later()
  const { urgency = 'danger' } = draft.value
  return (
    <Page title={urgency === 'danger' ? join.danger.title : letter.helpTitle} name="letter-help">
      <div class="stack wide">
        <HelpFirst urgency={urgency} />
        <button type="button" class="button quiet full" onClick={() => go('#brev/skriv')}>
          {letter.write}
        </button>
      </div>
    </Page>
  )
}
