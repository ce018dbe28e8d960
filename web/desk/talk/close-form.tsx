/** The short form that frees the seat: closed lists only, so that it cannot point anybody out. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { CloseForm as Form } from '../../../shared/contract/visit/counsellor.ts'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { everyTopic } from '../../../shared/county/offered.ts'
import { type AnyTopic, topicsToFile } from '../../../shared/rules/line/newer-topic.ts'
import type * as z from 'zod/mini'
import { Choices } from '../../ui/choice/choice.tsx'
import { DraftNotice } from '../../staff/draft-notice.tsx'
import { useFormDraft } from '../../staff/form-draft.ts'
import { topicName } from '../../staff/names-of-terms.ts'
import { safetyText } from '../../text/desk-safety/sv.ts'
import { staffText } from '../../text/staff/sv.ts'
import { supervisionText } from '../../text/supervision/sv.ts'
import { Tick } from '../../ui/field/tick.tsx'
import { askSupervision } from '../supervision/ask-supervision.tsx'
import { unfinished } from '../work/open-forms.ts'
import type { Tool } from '../work/tools.ts'
import { useDeskStore } from '../desk-store.ts'

type Values = z.infer<typeof Form>
const text = staffText.close

const outcomeOptions = (Object.keys(staffText.outcome) as Values['outcome'][]).map((value) => ({
  value,
  label: staffText.outcome[value],
}))
const whereOptions = (Object.keys(staffText.whereTo) as Values['whereTo'][number][]).map(
  (value) => ({ value, label: staffText.whereTo[value] }),
)
/** "Ingen hänvisning" stands alone; the latest choice wins. */
const whereChosen = (chosen: readonly Values['whereTo'][number][]) =>
  chosen.at(-1) === 'none' ? chosen.slice(-1) : chosen.filter((where) => where !== 'none')

interface Chosen {
  topics: readonly AnyTopic[]
  outcome?: Values['outcome']
  whereTo: readonly Values['whereTo'][number][]
  /** To be talked through with a colleague. */
  debrief: boolean
}

/** What becomes of what is not finished: a note waits for its writer, the rest goes with the talk. */
const losesWords = (tools: readonly Tool[]): string => {
  const going = tools.filter((tool) => tool !== 'journal').map((tool) => safetyText.tools[tool])
  return [
    ...(going.length > 0 ? [text.loses(going)] : []),
    ...(tools.includes('journal') ? [text.unsigned] : []),
  ].join(' ')
}

/**
 * Where the keys stood has gone: the field of the talk that is over, or the button that was pressed. They go on
 * here, and not at the top of the page; whoever is somewhere else stays there.
 */
const useKeysHere = (isFiled: boolean) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    const at = document.activeElement
    if (at === null || at === document.body) heading.current?.focus()
  }, [isFiled])
  return heading
}

export const CloseForm = ({ visit }: { visit: DeskVisit }) => {
  const deskStore = useDeskStore()
  const { actions, tab, journals } = deskStore
  const begin = (): Chosen => ({ topics: topicsToFile(visit), whereTo: [], debrief: false })
  const { form, isKept, write } = useFormDraft(visit.visit, 'close', begin)
  const { topics, outcome, whereTo, debrief } = form
  const [missing, setMissing] = useState(false)
  const [filing, setFiling] = useState(false)
  /** What goes with the talk has been said once. */
  const [lost, setLost] = useState('')
  const file = async () => {
    if (filing) return
    if (outcome === undefined) return setMissing(true)
    const loses = losesWords(unfinished(visit, journals))
    if (loses !== lost) return setLost(loses)
    setFiling(true)
    // First, for the talk is nobody's when it has been filed.
    if (debrief && !(await askSupervision(deskStore, visit.visit, false))) return setFiling(false)
    const filed = { visit: visit.visit, topics: [...topics], outcome, whereTo: [...whereTo] }
    if (await actions.close(filed)) tab.value = 'talk'
    setFiling(false)
  }
  const isFiled = actions.closing.value === visit.visit
  const heading = useKeysHere(isFiled)
  if (isFiled)
    return (
      <section class="close-form stack dense" aria-labelledby={`close-${visit.visit}`}>
        <h2 id={`close-${visit.visit}`} tabIndex={-1} ref={heading}>
          {text.title}
        </h2>
        <p role="status">{text.closes}</p>
        <div class="row">
          <button type="button" class="button" onClick={actions.keepOpen}>
            {text.keepOpen}
          </button>
          <button type="button" class="button quiet" onClick={() => void actions.closeNow()}>
            {text.now}
          </button>
        </div>
      </section>
    )
  return (
    <form
      class="close-form stack dense"
      aria-labelledby={`close-${visit.visit}`}
      onSubmit={(event) => {
        event.preventDefault()
        void file()
      }}
    >
      <h2 id={`close-${visit.visit}`} tabIndex={-1} ref={heading}>
        {text.title}
      </h2>
      <p class="small quiet">{text.why}</p>
      <Choices
        legend={text.outcome}
        options={outcomeOptions}
        chosen={outcome === undefined ? [] : [outcome]}
        onChoose={([chosen]) => {
          write({ outcome: chosen })
          setMissing(false)
        }}
      />
      <Choices
        legend={text.topics}
        hint={text.topicsHint}
        several
        options={everyTopic.map((value) => ({ value, label: topicName(value) }))}
        chosen={topics}
        onChoose={(chosen) => write({ topics: chosen.slice(0, 6) })}
      />
      <Choices
        legend={text.whereTo}
        hint={text.whereToHint}
        several
        options={whereOptions}
        chosen={whereTo}
        onChoose={(chosen) => write({ whereTo: whereChosen(chosen).slice(0, 4) })}
      />
      <div class="stack tight">
        {Math.min(visit.level, visit.chose ?? visit.level) <= 2 && (
          <p class="small">{supervisionText.debriefWhy}</p>
        )}
        <Tick class="row" checked={debrief} onTick={(checked) => write({ debrief: checked })}>
          {supervisionText.debrief}
        </Tick>
      </div>
      <div class="close-save">
        <p class="error" role="alert">
          {missing ? text.missing : lost}
        </p>
        <DraftNotice kept={isKept} />
        <button type="submit" class="button" aria-disabled={filing}>
          {lost === '' ? text.save : text.closeAnyway}
        </button>
      </div>
    </form>
  )
}
