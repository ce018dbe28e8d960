/** Reading without taking part in the care: told plainly what follows, before anything can be pressed. */
import { useEffect, useState } from 'preact/hooks'
import type { Staff } from '../../../shared/contract/visit/desk.ts'
import { journalApi, type Chart } from '../../../shared/contract/records/journal.ts'
import { emergencyOpening } from '../../../shared/rules/records/emergency-opening.ts'
import { client, Problem } from '../../data/client.ts'
import { wordsFor } from '../../staff/attempt.ts'
import { JournalPaper } from '../../staff/journal/signed-notes.tsx'
import { serverNow } from '../../data/server-clock.ts'
import { now } from '../../data/ticking-clock.ts'
import { bearer } from '../../staff/sign-in/sign-in.ts'
import { emergencyOpeningText as text } from '../../text/emergency-opening/sv.ts'
import { journalText } from '../../text/journal/sv.ts'
import { EmergencyOpeningForm, type Asked } from './emergency-opening-form.tsx'
import { timeOfDay } from '../../data/format-times.ts'
import '../../ui/choice/choice.css'
import './emergency-opening.css'

const api = client(journalApi, { authorization: bearer })

/** Held by this page alone, and gone when it is closed or the hour is over. */
interface Opened {
  chart: Chart
  until: number
}

const Follows = ({ firstName }: { firstName: string }) => (
  <section class="notice stack tight" data-kind="waiting" aria-labelledby="opening-follows">
    <h2 id="opening-follows">{text.followsTitle}</h2>
    <ul>
      {text.follows(firstName).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <p class="small">{text.triesToo}</p>
  </section>
)

export const EmergencyOpeningPage = ({ staff }: { staff: Staff }) => {
  const [opened, setOpened] = useState<Opened | undefined>(undefined)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | undefined>(undefined)
  const isOver = opened !== undefined && now.value >= opened.until
  useEffect(() => {
    if (isOver) setOpened(undefined)
  }, [isOver])
  const ask = async (asked: Asked): Promise<boolean> => {
    setBusy(true)
    setTrouble(undefined)
    try {
      const chart = await api.openInEmergency(asked)
      setOpened({ chart, until: serverNow() + emergencyOpening.lasts })
      return true
    } catch (problem) {
      const isNobody = problem instanceof Problem && problem.code === 'not-found'
      setTrouble(isNobody ? text.nobody : wordsFor(problem))
      return false
    } finally {
      setBusy(false)
    }
  }
  const keepsNone = staff.regime === 'SoL'
  return (
    <div class="emergency-opening stack">
      <header class="stack tight">
        <h1>{text.title}</h1>
        <p class="quiet">{keepsNone ? text.noneHere : text.lead}</p>
      </header>
      <div role="status">
        {trouble !== undefined && (
          <p class="notice" data-kind="waiting">
            {trouble}
          </p>
        )}
      </div>
      {opened === undefined && !keepsNone && (
        <>
          <Follows firstName={staff.firstName} />
          <EmergencyOpeningForm busy={busy} onAsk={ask} />
        </>
      )}
      {opened !== undefined && (
        <>
          <div class="notice row" data-kind="urgent" role="status">
            <p>{text.isOpen(timeOfDay(opened.until, 'sv-SE'))}</p>
            <button type="button" class="button quiet small" onClick={() => setOpened(undefined)}>
              {text.close}
            </button>
          </div>
          <div class="card stack">
            <h2>{journalText.title}</h2>
            <JournalPaper chart={opened.chart} />
          </div>
        </>
      )}
    </div>
  )
}
