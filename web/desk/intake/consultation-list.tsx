/** What is brought to the specialist level: without names, to be read aloud or on paper. */
import { shortDate } from '../../data/format-times.ts'
import { Asking } from '../../staff/loading.tsx'
import { printSheet } from '../../staff/print-sheet.ts'
import { useStaffQuery } from '../../staff/use-staff-query.ts'
import { intakeText } from '../../text/desk-intake/sv.ts'
import type { IntakeStore } from './intake-store.ts'

const { consultation: text } = intakeText

export const ConsultationList = ({ store }: { store: IntakeStore }) => {
  // What is decided meanwhile, here or by a colleague, changes the list.
  const waits = store.told.value?.cases.filter(({ state }) => state === 'consultation') ?? []
  const of = waits.map(({ intake, rev }) => `${intake} ${rev}`).join()
  const asked = useStaffQuery(() => store.api.consultation(), `consultation ${of}`)
  const cases = asked.data?.cases ?? []
  const rowOf = (intake: string) => store.told.value?.cases.find((one) => one.intake === intake)
  return (
    <div class="stack intake-case">
      <section class="card stack tight" id="consultation-sheet">
        <h2>{text.title}</h2>
        <p class="small quiet">{text.about}</p>
        <Asking of={asked} />
        {asked.data !== undefined && cases.length === 0 && <p class="quiet">{text.none}</p>}
        <ol class="stack">
          {cases.map((one) => {
            const row = rowOf(one.intake)
            return (
              <li key={one.intake} class="stack tight">
                <p>
                  <strong>
                    {text.of(one.age, intakeText.from[one.from], shortDate(one.askedAt, 'sv-SE'))}
                  </strong>
                </p>
                {one.question !== undefined && (
                  <p class="intake-words">
                    {text.question}: {one.question}
                  </p>
                )}
                {one.about !== undefined && <p class="intake-words small">{one.about}</p>}
                {one.leftOut.length > 0 && (
                  <p class="small">{text.leftOut(one.leftOut.map((part) => text.parts[part]))}</p>
                )}
                {row !== undefined && (
                  <p class="no-print">
                    <button
                      type="button"
                      class="button quiet small"
                      onClick={() => void store.choose(row)}
                    >
                      {text.open}
                    </button>
                  </p>
                )}
              </li>
            )
          })}
        </ol>
      </section>
      {cases.length > 0 && (
        <p>
          <button
            type="button"
            class="button quiet small"
            onClick={() => printSheet('#consultation-sheet')}
          >
            {text.print}
          </button>
        </p>
      )}
    </div>
  )
}
