/** The safety plan from anywhere in the programme: the one of the first module, hidden with one press, taken along on paper (R6). */
import { useEffect, useState } from 'preact/hooks'
import { untilItComes } from '../../data/lazy-part.ts'
import type { Overview } from '../../../shared/contract/programme/participant-overview.ts'
import type { SafetyText } from '../../text/safety/type.ts'
import { safetyCatalogue } from '../../text/safety/catalogue.ts'
import { PlanOnPaper } from '../../ui/safety-plan/plan-on-paper.tsx'
import { DraftLine } from '../drafts/draft-status.tsx'
import { FieldView } from '../fields/field-view.tsx'
import { TroubleNotice, useAct, useProgrammeQuery, Waiting } from '../loading.tsx'
import { words } from '../programme-words.ts'
import { api } from '../session.ts'
import { Page, WhoSees } from '../shell.tsx'
import { onPaper, openOwnPlan, type OwnPlan } from './own-plan.ts'

const Shown = ({ own, text }: { own: OwnPlan; text: SafetyText['plan'] }) => {
  const [hidden, setHidden] = useState(false)
  if (hidden)
    return (
      <div class="stack">
        <p>{text.hidden}</p>
        <button type="button" class="button quiet" onClick={() => setHidden(false)}>
          {text.show}
        </button>
      </div>
    )
  const { field, drafts } = own
  return (
    <div class="stack plan">
      <button type="button" class="button quiet small" onClick={() => setHidden(true)}>
        {text.hide}
      </button>
      <FieldView field={field} name={field.id} drafts={drafts} ladder={[]} labelHidden />
      <DraftLine drafts={drafts} />
      <WhoSees>{words().whoSees.plan}</WhoSees>
      <PlanOnPaper plan={onPaper(own)} text={text} lang={document.documentElement.lang} />
    </div>
  )
}

const Opened = ({ overview }: { overview: Overview }) => {
  const { lang } = document.documentElement
  const [own, setOwn] = useState<OwnPlan | undefined>(undefined)
  const { act, trouble } = useAct()
  const { loading, tryAgain } = words()
  const open = () => act(async () => setOwn(await openOwnPlan(overview)))
  useEffect(() => {
    void open()
    void untilItComes(() => safetyCatalogue.load(lang))
  }, [lang])
  useEffect(() => () => own?.drafts.close(), [own])
  const text = safetyCatalogue.now(lang)?.plan
  if (own !== undefined && text !== undefined) return <Shown own={own} text={text} />
  if (trouble === undefined) return <p role="status">{loading}</p>
  return (
    <div class="stack tight">
      <TroubleNotice trouble={trouble} />
      <button type="button" class="button quiet" onClick={() => void open()}>
        {tryAgain}
      </button>
    </div>
  )
}

export const PlanPage = () => {
  const loaded = useProgrammeQuery(api.overview, 'plan')
  return (
    <Page title={words().mine.plan} name="plan" back>
      <Waiting of={loaded} />
      {loaded.data !== undefined && <Opened overview={loaded.data} />}
    </Page>
  )
}
