/** A talk is to be talked through: asked for beside it, or with the form that closes it. */
import { useState } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { attempt } from '../../staff/attempt.ts'
import { tell } from '../../staff/notices/notices.ts'
import { supervisionText } from '../../text/supervision/sv.ts'
import { Tick } from '../../ui/field/tick.tsx'
import { useDeskStore, type DeskStore } from '../desk-store.ts'

const { ask: text } = supervisionText

/** False when it could not be kept: it is said, and can be asked again. */
export const askSupervision = async (
  { safety }: Pick<DeskStore, 'safety'>,
  visit: string,
  youthAgreed: boolean,
): Promise<boolean> => {
  const kept = await attempt(() => safety.api.askSupervision({ visit, youthAgreed }))
  if (kept !== undefined) tell('good', text.sent(kept.code))
  return kept !== undefined
}

export const AskSupervision = ({ visit: { visit } }: { visit: DeskVisit }) => {
  const deskStore = useDeskStore()
  const [agreed, setAgreed] = useState(false)
  return (
    <section class="stack tight" aria-label={text.title}>
      <h3>{text.title}</h3>
      <p class="small quiet">{text.about}</p>
      <div class="row">
        <Tick class="tick small" checked={agreed} onTick={setAgreed}>
          {text.agreed}
        </Tick>
        <button
          type="button"
          class="button quiet small"
          onClick={() => void askSupervision(deskStore, visit, agreed)}
        >
          {text.send}
        </button>
      </div>
    </section>
  )
}
