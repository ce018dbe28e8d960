/** Over the desk while somebody practises: that nobody is real, the tour, and the way out. */
import { useContext, useEffect, useState } from 'preact/hooks'
import { trainingText } from '../../text/training/sv.ts'
import { DeskStoreContext, focusedVisit, type DeskStore } from '../desk-store.ts'
import { openTool } from '../work/tools.ts'
import { allLeft, events, finishedAt, hasStopped, met, noteAct } from './training-store.ts'
import { tourAt, tourSteps } from './tour.ts'

const { tour: text } = trainingText

const usePointer = (at: string | undefined): void => {
  useEffect(() => {
    const pointed = at === undefined ? null : document.querySelector(at)
    pointed?.setAttribute('data-pointed', '')
    return () => pointed?.removeAttribute('data-pointed')
  })
}

/** What is known of the youth stands before whoever practises, and nothing else has been chosen instead. */
const readsCard = (deskStore: DeskStore | undefined): boolean => {
  const visit = deskStore && focusedVisit(deskStore)
  return visit !== undefined && openTool(deskStore!.tools.value, visit) === 'know'
}

const Tour = ({ onHide }: { onHide: () => void }) => {
  const [from, goTo] = useState(0)
  const at = tourAt(from, events.value)
  const step = tourSteps[at]!
  usePointer(step.at)
  return (
    <div class="training-tour" role="region" aria-label={text.title}>
      <p role="status">
        <strong class="small">{text.step(at + 1, tourSteps.length)}</strong> {text.steps[step.name]}
      </p>
      <span class="row">
        {at < tourSteps.length - 1 && (
          <button type="button" class="button quiet small" onClick={() => goTo(at + 1)}>
            {text.next}
          </button>
        )}
        <button type="button" class="button plain small" onClick={onHide}>
          {text.hide}
        </button>
      </span>
    </div>
  )
}

export const TrainingBar = () => {
  const script = met.value
  const [isShown, show] = useState(script?.id === 'ordinary')
  const reads = readsCard(useContext(DeskStoreContext))
  useEffect(() => {
    if (reads) noteAct.value('read-card')
  }, [reads])
  if (script === undefined) return null
  return (
    <section class="training-bar" aria-label={trainingText.title}>
      <p>
        <strong>{trainingText.running(script.title)}</strong>{' '}
        <span class="small">{allLeft.value ? trainingText.left : trainingText.nothingKept}</span>
      </p>
      <span class="row">
        {!isShown && (
          <button type="button" class="button plain small" onClick={() => show(true)}>
            {text.show}
          </button>
        )}
        <button
          type="button"
          class="button quiet small"
          onClick={() => (finishedAt.value = Date.now())}
        >
          {trainingText.finish}
        </button>
      </span>
      {hasStopped.value && (
        <p class="notice training-stopped" data-kind="urgent" role="alert">
          {trainingText.stopped}
        </p>
      )}
      {isShown && <Tour onHide={() => show(false)} />}
    </section>
  )
}
