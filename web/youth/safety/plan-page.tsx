/** The safety plan as a page of its own, and as a panel over the wait and the talk (R6). */
import { useEffect, useState } from 'preact/hooks'
import { Panel } from '../../ui/panel.tsx'
import { SafetyPlan } from '../../ui/safety-plan/safety-plan.tsx'
import { words } from '../language.ts'
import { KeepHere } from '../notice/lazy-notice.ts'
import { loadSafetyWords, safetyWords } from './safety-words.ts'
import { Coming, Page } from '../shell.tsx'
import { Veil } from '../veil.tsx'
import { toStart } from '../route.ts'

export const PlanPage = () => {
  const { lang, visit } = words()
  const text = safetyWords()?.plan
  useEffect(() => void loadSafetyWords(lang), [lang])
  if (text === undefined) return <Coming />
  return (
    <Veil>
      <Page title={text.title} name="plan">
        <SafetyPlan text={text} lang={lang} />
        <KeepHere />
        <button type="button" class="button quiet full" onClick={toStart}>
          {visit.toStart}
        </button>
      </Page>
    </Veil>
  )
}

const PlanPanel = ({ onClose }: { onClose: () => void }) => {
  const { lang, visit, crisis } = words()
  const text = safetyWords()?.plan
  useEffect(() => void loadSafetyWords(lang), [lang])
  return (
    <Panel title={text?.title ?? ''} close={text?.done ?? crisis.close} onClose={onClose}>
      {text === undefined ? (
        <p role="status">{visit.loading}</p>
      ) : (
        <SafetyPlan text={text} lang={lang} />
      )}
    </Panel>
  )
}

/** Over whatever is on the page, without leaving it. */
export const PlanButton = () => {
  const { lang } = words()
  const [open, setOpen] = useState(false)
  const text = safetyWords()?.plan
  useEffect(() => void loadSafetyWords(lang), [lang])
  if (text === undefined) return null
  return (
    <>
      <button type="button" class="button quiet small" onClick={() => setOpen(true)}>
        {text.open}
      </button>
      {open && <PlanPanel onClose={() => setOpen(false)} />}
    </>
  )
}
