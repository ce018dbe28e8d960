/** One participant's page: reads like a letter, with homework beside feedback and curves in the margin. */
import { useEffect, useState } from 'preact/hooks'
import type { ParticipantPage as Told } from '../../../shared/contract/programme/therapist-shapes.ts'
import { ageName } from '../../staff/names-of-terms.ts'
import { therapistText } from '../../text/treatment/sv.ts'
import { api } from '../api.ts'
import { Asking } from '../../staff/loading.tsx'
import { FlagsPane } from './flags-pane.tsx'
import { HomeworkPane } from './homework-pane.tsx'
import { JournalPane } from './journal-pane.tsx'
import { ModulesPane } from './modules-pane.tsx'
import { showPane } from './pane-of-reason.ts'
import { NextParticipant } from './next-participant.tsx'
import { ReasonsPane } from './reasons-pane.tsx'
import { RestPane } from './seldom-done-pane.tsx'
import { ScalesPane } from './scales-pane.tsx'
import { TalksPane } from './talks-pane.tsx'
import { ThreadPane } from './thread-pane.tsx'
import { shortDay } from '../../data/format-times.ts'
import { useStaffQuery } from '../../staff/use-staff-query.ts'

const text = therapistText.page

export const Head = ({ page }: { page: Told }) => (
  <header class="participant-head stack tight">
    <p>
      <a href="#">{text.back}</a>
    </p>
    <h1>{page.alias}</h1>
    <p class="quiet">
      {therapistText.states[page.state]} · {ageName(page.ageBand)} · {page.regime} ·{' '}
      {page.begunAt === undefined ? '' : `${text.begun(shortDay(page.begunAt, 'sv-SE'))} · `}
      {text.quiet(page.quietDays)} · {page.therapist.firstName}
      {page.cover !== undefined && `, ${therapistText.list.cover(page.cover.firstName)}`}
    </p>
    <p class="quiet small">
      {text.dose(page.dose.modules, page.dose.exposure, page.dose.adequate)} · {text.noted}
    </p>
    {page.language !== undefined && page.language !== 'sv' && (
      <p>{text.reads(therapistText.enrol.languages[page.language] ?? page.language)}</p>
    )}
    <details class="small">
      <summary>{text.origin}</summary>
      <p class="quiet">
        {page.name} {page.pin.version}. {page.origin}
      </p>
    </details>
  </header>
)

/** Nobody is here yet, or any more. */
const NobodyHere = () => (
  <header class="participant-head stack tight">
    <p>
      <a href="#">{text.back}</a>
    </p>
    <h1>{text.title}</h1>
  </header>
)

interface Props {
  participant: string
  /** The part that the row of the worklist led to. */
  pane?: string | undefined
}

export const ParticipantPage = ({ participant, pane }: Props) => {
  const asked = useStaffQuery(() => api.participant({ participant }), participant)
  const page = asked.data
  const isThere = page !== undefined
  useEffect(() => {
    if (isThere && pane !== undefined) showPane(pane)
  }, [isThere, pane])
  const [done, setDone] = useState(0)
  const again = () => {
    setDone((before) => before + 1)
    asked.again()
  }
  const panes = page && { page, again }
  return (
    <main class="board stack participant" id="main">
      {page !== undefined && <Head page={page} />}
      {page === undefined && <NobodyHere />}
      {asked.trouble === 'missing' ? <p role="status">{text.missing}</p> : <Asking of={asked} />}
      {page !== undefined && (
        <NextParticipant participant={participant} asOf={done} waits={page.reasons.length > 0} />
      )}
      {panes !== undefined && (
        <div class="participant-grid">
          <div class="stack wide">
            <ReasonsPane {...panes} />
            <FlagsPane {...panes} />
            <HomeworkPane {...panes} />
            <ThreadPane {...panes} />
            <JournalPane {...panes} />
          </div>
          <div class="stack wide">
            <ScalesPane {...panes} />
            <ModulesPane {...panes} />
            <TalksPane {...panes} />
            <RestPane {...panes} />
          </div>
        </div>
      )}
    </main>
  )
}
