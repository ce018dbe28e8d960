/** The programme admin's page: how it goes for all in the remit, with small numbers left out. */
import { Tick } from '../../ui/field/tick.tsx'
import { useState } from 'preact/hooks'
import type * as z from 'zod/mini'
import type { AdminRow, Figures, YearFigures } from '../../../shared/contract/programme/admin.ts'
import { unitById } from '../../../shared/county/dalarna.ts'
import { addDays, localTime } from '../../../shared/rules/opening/shift-times.ts'
import { settledAfter, yearOf } from '../../../shared/rules/report/period.ts'
import { ExportPurpose } from '../../../shared/rules/records/access.ts'
import { saveFile } from '../../data/save-file.ts'
import { attempt } from '../../staff/attempt.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { Count } from '../../staff/count.tsx'
import { reviewText } from '../../text/access-log/sv.ts'
import { therapistText } from '../../text/treatment/sv.ts'
import { admin } from '../api.ts'
import { ListTable } from '../list-table.tsx'
import { Asking } from '../../staff/loading.tsx'
import { useDeed } from '../act-and-refetch.ts'
import { useStaffQuery } from '../../staff/use-staff-query.ts'

const text = therapistText.adminPage

const Outcome = ({ title, of }: { title: string; of: Figures['outcomes']['gad7'] }) => (
  <div>
    <h3>{title}</h3>
    <dl class="counts">
      {(['measured', 'recovered', 'improved', 'unchanged', 'deteriorated'] as const).map((name) => (
        <Count key={name} name={text[name]} value={of[name] ?? text.few} />
      ))}
    </dl>
  </div>
)

const FiguresShown = ({ year, figures: total }: YearFigures) => (
  <section class="card stack" aria-labelledby={`figures-${year}`}>
    <h2 id={`figures-${year}`}>{text.figures(year)}</h2>
    <div class="board-grid">
      <dl class="counts">
        {(['begun', 'over', 'completers', 'adequateDose', 'left'] as const).map((name) => (
          <Count key={name} name={text[name]} value={total[name] ?? text.few} />
        ))}
      </dl>
      <dl class="counts">
        {total.dropOut.map(({ module, ended }) => (
          <Count key={module} name={`${text.dropOut} ${module}`} value={ended ?? text.few} />
        ))}
      </dl>
      <dl class="counts">
        {(['given', 'withinPromise', 'meanHours'] as const).map((name) => (
          <Count key={name} name={text[name]} value={total.feedback[name] ?? text.few} />
        ))}
      </dl>
      <Outcome title="GAD-7" of={total.outcomes.gad7} />
      <Outcome title="PHQ-9" of={total.outcomes.phq9} />
    </div>
  </section>
)

/** The year that is told of next. */
const yearAt = (now: number): number => Number(yearOf(addDays(localTime(now).day, -settledAfter)))

const Participants = ({ rows }: { rows: readonly z.infer<typeof AdminRow>[] }) => {
  const [purpose, setPurpose] = useState<ExportPurpose>()
  const save = async (participant: string, stated: ExportPurpose) => {
    const file = await attempt(() => admin.exportFhir({ participant, purpose: stated }))
    if (file !== undefined) saveFile(file.name, 'application/fhir+json', file.json)
  }
  return (
    <section class="card stack" aria-labelledby="participants">
      <h2 id="participants">{text.participants}</h2>
      <SelectField
        label={text.purpose}
        hint={text.purposeAbout}
        options={[
          { value: '', label: text.choosePurpose },
          ...ExportPurpose.options.map((value) => ({ value, label: reviewText.reasons[value] })),
        ]}
        value={purpose ?? ''}
        onChoose={(chosen) => setPurpose(chosen === '' ? undefined : chosen)}
      />
      <ListTable name={text.participants} class="worklist" head={Object.values(text.head)}>
        {rows.map((row, at) => (
          <tr key={row.participant}>
            <th scope="row" class="number">
              {at + 1}
            </th>
            <td>{unitById(row.unit)?.name ?? row.unit}</td>
            <td>{therapistText.states[row.state]}</td>
            <td class="number">{row.week}</td>
            <td class="number">{row.module}</td>
            <td>{row.therapist}</td>
            <td>
              <button
                type="button"
                class="button plain small"
                aria-label={`${text.fhir} ${at + 1}`}
                aria-disabled={purpose === undefined}
                onClick={() => {
                  if (purpose !== undefined) void save(row.participant, purpose)
                }}
              >
                {text.fhir}
              </button>
            </td>
          </tr>
        ))}
      </ListTable>
    </section>
  )
}

const Contents = () => {
  const asked = useStaffQuery(admin.contents, 'contents')
  const { deed, acting } = useDeed(asked.again)
  return (
    <section class="card stack" aria-labelledby="contents">
      <h2 id="contents">{text.contents}</h2>
      <Asking of={asked} />
      {asked.data?.contents.map((one) => (
        <article key={`${one.programme} ${one.version}`} class="stack tight">
          <h3>
            {one.name} <span class="quiet small">{text.version(one.version)}</span>
          </h3>
          <p>{one.origin}</p>
          <p class="quiet small">
            {one.licence} · {text.review(one.reviewedBy)} · {text.inUse(one.underWay)} ·{' '}
            {one.languages.map(({ code }) => code).join(', ')}
          </p>
          <Tick
            class="tick"
            checked={one.offered}
            disabled={acting}
            onTick={(checked) =>
              void deed(() => admin.offer({ programme: one.programme, offered: checked }))
            }
          >
            {text.offered}
          </Tick>
        </article>
      ))}
    </section>
  )
}

export const AdminPage = () => {
  const figures = useStaffQuery(admin.figures, 'figures')
  const rows = useStaffQuery(admin.adminParticipants, 'rows')
  const saveTable = async () => {
    const file = await attempt(() => admin.exportCsv())
    if (file !== undefined) saveFile(file.name, 'text/csv', file.csv)
  }
  return (
    <main class="board stack" id="main">
      <header class="board-head">
        <div>
          <h1>{text.title}</h1>
          <p class="quiet">{text.lead}</p>
        </div>
        <button type="button" class="button quiet small" onClick={() => void saveTable()}>
          {text.csv}
        </button>
      </header>
      <Asking of={figures} words={text.askedFigures} />
      {figures.data !== undefined && (
        <>
          <div class="board-grid">
            <dl class="counts">
              <Count name={text.lateNow} value={figures.data.lateNow ?? text.few} />
            </dl>
          </div>
          <p class="quiet">{text.told(yearAt(figures.data.now), settledAfter + 1)}</p>
          {figures.data.years.map((one) => (
            <FiguresShown key={one.year} {...one} />
          ))}
        </>
      )}
      <Asking of={rows} words={text.askedRows} />
      {rows.data !== undefined && <Participants rows={rows.data.rows} />}
      <Contents />
    </main>
  )
}
