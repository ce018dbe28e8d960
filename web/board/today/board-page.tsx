/** The live board: one number first, then who waits, who is there and what the day has been. */
import { Tick } from '../../ui/field/tick.tsx'
import { useState } from 'preact/hooks'
import type { Board } from '../../../shared/contract/visit/coordinator.ts'
import type { Level } from '../../../shared/rules/line/triage.ts'
import { timeToTheSecond } from '../../data/format-times.ts'
import { levelName } from '../../staff/names-of-terms.ts'
import { isDemo } from '../../staff/staff-pages.tsx'
import { NoticeList } from '../../staff/notices/notice-list.tsx'
import { boardSafetyText } from '../../text/board-safety/sv.ts'
import { boardText as text } from '../../text/board/sv.ts'
import { planText } from '../../text/plan/sv.ts'
import { Bars } from './bars.tsx'
import type { BoardStore } from './board-store.ts'
import { AccessibilityCard } from './accessibility-card.tsx'
import { BackupCard } from '../safety/backup-card.tsx'
import { DutyTable } from './duty-table.tsx'
import { LettersCard } from './letters-card.tsx'
import { EndingsCard, LevelsCard, ReferralsCard } from '../safety/safety-counts.tsx'
import type { BoardSafetyStore } from '../safety/board-safety-store.ts'
import { Survey, Today } from './counts-of-today.tsx'
import { BoardHead } from '../board-head.tsx'
import { EveningPlot } from './evening-plot.tsx'
import { AbsentCard, SurgeNotice } from './absent-card.tsx'

const levels: readonly Level[] = [1, 2, 3, 4, 5]

const waitingTotal = ({ waitingByLevel }: Board): number =>
  Object.values(waitingByLevel).reduce((sum, count) => sum + count, 0)

/** Behind more than are counted, a figure is the least it can be. */
const least = ({ more }: Board, figure: string): string => (more ? text.atLeast(figure) : figure)

const peopleHere = ({ onDuty }: Board): number => onDuty.reduce((sum, { here }) => sum + here, 0)

const oneDecimal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 })

/** Whether the wait is the same wherever somebody lives; each municipality stands with the plan. */
const Fair = ({ fairness: { weeks, ratio } }: Pick<Board, 'fairness'>) => (
  <section class="card stack tight" aria-labelledby="fair">
    <h2 id="fair">{text.fair}</h2>
    <p>{ratio === undefined ? text.fewWaits : text.fairTimes(oneDecimal.format(ratio))}</p>
    <p class="small quiet">
      {text.fairWhy(weeks)} <a href="#planera">{planText.tabs.plan}</a>
    </p>
  </section>
)

/** Four numbers that somebody acts on now: the wait, the longest, who is here, and who was lost. */
const First = ({ board }: { board: Board }) => {
  const median = board.today.medianWait
  // Of those who are planned: somebody besides does not make one who is missing come.
  const here = Math.max(0, board.expected - board.absent.length)
  const besides = peopleHere(board) - here
  return (
    <section class="first" aria-label={text.first}>
      <div>
        <h2>{text.first}</h2>
        <p class="first-number" data-absent={median === undefined}>
          {median === undefined ? text.fewWaits : text.minutes(median)}
        </p>
        {median !== undefined && <p class="small quiet">{text.firstWhy}</p>}
      </div>
      <div>
        <h2>{text.longest}</h2>
        <p class="first-number" data-absent={waitingTotal(board) === 0}>
          {waitingTotal(board) === 0 ? text.nobody : least(board, text.minutes(board.longestWait))}
        </p>
      </div>
      <div>
        <h2>{text.hereOf}</h2>
        <p class="first-number" data-late={here < board.expected && !isDemo()}>
          {text.of(here, board.expected)}
        </p>
        {besides > 0 && <p class="small quiet">{text.besides(besides)}</p>}
      </div>
      <div>
        <h2>{text.lostToday}</h2>
        <p class="first-number" data-late={board.today.lost > 0}>
          {board.today.lost}
        </p>
      </div>
    </section>
  )
}

const Safety = ({ safety }: { safety: BoardSafetyStore }) => (
  <>
    <BackupCard desk={safety} />
    {safety.onCall.value !== undefined && <EndingsCard onCall={safety.onCall.value} />}
    {safety.levels.value !== undefined && <LevelsCard levels={safety.levels.value} />}
    {safety.measured.value !== undefined && <ReferralsCard measured={safety.measured.value} />}
  </>
)

interface Props {
  feed: BoardStore
  safety: BoardSafetyStore
}

/** A flood of places that nobody stands behind hides those who wait: then it can be left out. */
const Waiting = ({ board }: { board: Board }) => {
  const [onlyConnected, setOnlyConnected] = useState(false)
  const shown = onlyConnected ? board.connectedByLevel : board.waitingByLevel
  return (
    <section class="card stack tight" aria-labelledby="waiting">
      <h2 id="waiting">
        {text.waiting}: {board.more ? text.moreThan(waitingTotal(board)) : waitingTotal(board)}
      </h2>
      <Tick class="row small" checked={onlyConnected} onTick={setOnlyConnected}>
        {text.onlyConnected}
      </Tick>
      <Bars
        caption={board.more ? text.headWhy(waitingTotal(board)) : text.waitingWhy}
        head={[text.level, text.count]}
        bars={levels.map((level) => ({
          name: levelName(level),
          count: shown[`p${level}`],
          level,
        }))}
      />
    </section>
  )
}

const Shown = ({ board, safety }: { board: Board; safety: BoardSafetyStore }) => (
  <>
    <SurgeNotice surge={board.surge} />
    <First board={board} />
    <AbsentCard board={board} />
    <div class="board-grid">
      <EveningPlot evening={board.evening} now={board.now} />
      <Waiting board={board} />
      <Today today={board.today} more={board.more} />
    </div>
    <section class="card stack tight">
      <h2 id="on-duty">{text.onDuty}</h2>
      <DutyTable onDuty={board.onDuty} />
    </section>
    <h2 class="visually-hidden">{text.more}</h2>
    <div class="board-rest">
      <Safety safety={safety} />
      <LettersCard letters={board.letters} />
      <Survey survey={board.survey} />
      <Fair fairness={board.fairness} />
      <AccessibilityCard />
    </div>
    <p class="small quiet">{text.unseen}</p>
  </>
)

export const BoardPage = ({ feed, safety }: Props) => {
  const board = feed.board.value
  const time = board === undefined ? '' : timeToTheSecond(board.now, 'sv-SE')
  return (
    <main class="board stack" id="main">
      <BoardHead title={text.title}>
        {board !== undefined && (
          <p class="tag" data-open={board.open && peopleHere(board) > 0}>
            {board.open ? (peopleHere(board) > 0 ? text.open : text.opening) : text.closed}
          </p>
        )}
        <p class="small quiet board-time">{time !== '' && text.asOf(time)}</p>
        <button type="button" class="button quiet small" onClick={() => print()}>
          {text.print}
        </button>
      </BoardHead>
      <div role="status">
        {feed.stale.value && (
          <p class="notice" data-kind="waiting">
            {board === undefined ? text.failed : text.stale(time)}
          </p>
        )}
        {board !== undefined && safety.failed.value && (
          <p class="notice" data-kind="waiting">
            {boardSafetyText.failed}
          </p>
        )}
        {board === undefined && !feed.stale.value && <p>{text.loading}</p>}
      </div>
      {board !== undefined && <Shown board={board} safety={safety} />}
      <NoticeList />
    </main>
  )
}
