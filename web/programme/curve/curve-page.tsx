/** The youth's own curves, in numbers and plain words; never the name of a difficulty or of a band. */
import { CurveChart } from './curve-chart.tsx'
import { useProgrammeQuery, Waiting } from '../loading.tsx'
import { api } from '../session.ts'
import { Page } from '../shell.tsx'
import { words } from '../programme-words.ts'

export const CurvePage = () => {
  const { curve: text } = words()
  const loaded = useProgrammeQuery(api.curve, 'curve')
  const told = loaded.data
  const isEmpty =
    told !== undefined &&
    told.weeks.length === 0 &&
    told.curves.every(({ points }) => points.length === 0)
  return (
    <Page title={text.title} name="curve">
      <p class="lead">{text.lead}</p>
      <Waiting of={loaded} />
      {isEmpty && <p>{text.none}</p>}
      {told !== undefined &&
        told.weeks.length > 0 &&
        text.weekly.map((title, item) => (
          <CurveChart
            key={title}
            title={title}
            highest={3}
            points={told.weeks.flatMap(({ at, answers }) => {
              const value = answers[item]
              return value === null || value === undefined ? [] : [{ at, value }]
            })}
          />
        ))}
      {told?.curves
        .filter(({ points }) => points.length > 0)
        .map(({ scale, highest, points, since }) => (
          <CurveChart
            key={scale}
            title={text[scale]}
            highest={highest}
            points={points}
            said={since && text.since[since]}
          />
        ))}
    </Page>
  )
}
