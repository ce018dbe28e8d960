/** The report: what has been published of a period, as a page, as a paper and as files. Nobody can be seen in it. */
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Publication, Report } from '../../../shared/contract/report/report.ts'
import { indicatorsWith } from '../../../shared/rules/report/indicators.ts'
import { monthsOf, yearOf } from '../../../shared/rules/report/period.ts'
import {
  sectionCounts,
  type SectionName,
  sectionNames,
} from '../../../shared/rules/report/sections.ts'
import { reportText as text } from '../../text/report/sv.ts'
import { Asking } from '../../staff/loading.tsx'
import { staffQueryOf } from '../../staff/use-staff-query.ts'
import { NoticeList } from '../../staff/notices/notice-list.tsx'
import { BoardHead } from '../board-head.tsx'
import { Definitions, IndicatorTable } from './indicator-table.tsx'
import { roles } from '../../staff/sign-in/roles.ts'
import { ImportYardstick } from './import-yardstick.tsx'
import { OwnWords } from './own-words.tsx'
import { CoveragePart, ReachPart } from './reach-part.tsx'
import { ChoosePeriod, ReportFiles } from './choose-period.tsx'
import type { ReportStore } from './report-store.ts'
import { meanShown, ReportTable } from './report-table.tsx'
import { SurveyByUnit } from './survey-by-unit.tsx'
import { Trend } from './trend-plot.tsx'
import './report.css'

/** The longest and the shortest wait of those that are shown, in words. */
const Spread = ({ shown }: { shown: Publication }) => {
  const waits = sectionCounts.equal
    .flatMap((name) => {
      const mean = shown.means[name]
      return mean === undefined || name.endsWith('.unsaid') ? [] : [{ name, mean }]
    })
    .sort((a, b) => a.mean - b.mean)
  const [best, worst] = [waits[0], waits.at(-1)]
  if (best === undefined || worst === undefined || waits.length < 2) return null
  const said = ({ name, mean }: typeof best) => `${text.countName(name)} ${meanShown(mean)} min`
  return <p>{text.spread(said(best), said(worst))}</p>
}

const Inside = ({
  name,
  report,
  shown,
}: {
  name: SectionName
  report: Report
  shown: Publication
}) => {
  if (name === 'trend') return <Trend months={report.trend} />
  if (name === 'reach') return <ReachPart report={report} shown={shown} />
  if (name === 'coverage') return <CoveragePart report={report} shown={shown} />
  if (name === 'surveyByUnit') return <SurveyByUnit shown={shown} />
  const { title } = text.sections[name]
  const mean = { survey: text.mean, equal: text.meanWait, programme: text.meanHours }[
    name as string
  ]
  // Most clinics begin nothing in most years: what is nobody is left out of the longest list.
  const isTold = (each: string) =>
    each in shown.counts && (name !== 'programmeBy' || shown.counts[each] !== 0)
  return (
    <>
      {name === 'equal' && <Spread shown={shown} />}
      <ReportTable
        title={title}
        names={sectionCounts[name].filter(isTold)}
        shown={shown}
        beside={report.beside}
        {...(mean !== undefined && { mean })}
      />
    </>
  )
}

const Part = ({
  id,
  title,
  why,
  children,
}: {
  id: string
  title: string
  why: string
  children: ComponentChildren
}) => (
  <div class="stack tight report-part">
    <h2 id={id}>{title}</h2>
    <p class="small quiet">{why}</p>
    {children}
  </div>
)

/** Those of which something is told: some are by the quarter and the year. */
const sectionsOf = ({ counts }: Publication): readonly SectionName[] =>
  sectionNames.filter(
    (name) =>
      sectionCounts[name].length === 0 || sectionCounts[name].some((each) => each in counts),
  )

const Contents = ({ shown }: { shown: Publication }) => (
  <nav class="report-contents" aria-labelledby="contents">
    <h2 id="contents">{text.contents}</h2>
    <ol>
      {[
        ...(shown.period === yearOf(shown.period) ? [['own-words', text.ownWords]] : []),
        ['indicators', text.indicators],
        ...sectionsOf(shown).map((name) => [name, text.sections[name].title]),
        ['definitions', text.definition],
      ].map(([id, title]) => (
        <li key={id}>
          <a
            href={`#${id}`}
            onClick={(event) => {
              // The address says which page this is.
              event.preventDefault()
              document.getElementById(id!)?.scrollIntoView()
            }}
          >
            {title}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)

const Shown = ({
  store,
  report,
  shown,
}: {
  store: ReportStore
  report: Report
  shown: Publication
}) => {
  const mayWrite = roles().includes('coordinator')
  const all = monthsOf(shown.period).length
  const aims = indicatorsWith(report.targets)
  return (
    <>
      <ReportFiles shown={shown} report={report} />
      {shown.months.length < all && <p>{text.part(all, shown.months.length)}</p>}
      <p>{text.lead}</p>
      {all === 1 && <p>{text.byQuarter}</p>}
      <p class="small">{text.aboutHidden}</p>
      <Contents shown={shown} />
      {shown.period === yearOf(shown.period) && (
        <OwnWords
          key={shown.period}
          store={store}
          year={shown.period}
          words={report.words}
          mayWrite={mayWrite}
        />
      )}
      <Part id="indicators" title={text.indicators} why={text.indicatorsWhy}>
        <IndicatorTable all={aims} shown={shown} beside={report.beside} />
      </Part>
      {sectionsOf(shown).map((name) => (
        <Part key={name} id={name} {...text.sections[name]}>
          <Inside name={name} report={report} shown={shown} />
        </Part>
      ))}
      <Part id="definitions" title={text.definition} why={text.indicatorsWhy}>
        <Definitions all={aims} period={shown.period} />
      </Part>
      {mayWrite && <ImportYardstick store={store} report={report} />}
    </>
  )
}

export const ReportPage = ({ store }: { store: ReportStore }) => {
  const report = store.report.value
  const shown = report?.shown
  const title = shown === undefined ? text.tab : text.title(text.periodName(shown.period))
  useEffect(() => {
    const before = document.title
    document.title = title
    return () => void (document.title = before)
  }, [title])
  return (
    <main class="board stack report" id="main">
      <BoardHead title={title} who={text.who} />
      <Asking of={staffQueryOf({ ...store, data: store.report })} words={text} />
      <div role="status">
        {report !== undefined && shown === undefined && (
          <p>{report.periods.length === 0 ? text.none : text.missing}</p>
        )}
      </div>
      {report !== undefined && report.periods.length > 0 && (
        <ChoosePeriod store={store} report={report} />
      )}
      {report !== undefined && shown !== undefined && (
        <Shown store={store} report={report} shown={shown} />
      )}
      <NoticeList />
    </main>
  )
}
