/** The planning page: one week, one number first, and what any change does to it. */
import { useEffect, useState } from 'preact/hooks'
import { addDays, instantOf, localTime } from '../../shared/rules/shift-times.ts'
import { NoticeList } from '../staff/notice-list.tsx'
import { signOut } from '../staff/sign-in.ts'
import { planText as text } from '../text/plan-sv.ts'
import { staffText } from '../text/staff-sv.ts'
import { PlanBoard } from './plan-board.tsx'
import { figures, PlanChange } from './plan-effect.tsx'
import { planDesk, type PlanDesk } from './plan-desk.ts'
import { PlanSurge } from './plan-surge.tsx'
import { Fairness, HeatTable } from './plan-tables.tsx'
import './plan.css'

const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 0 })
const range = new Intl.DateTimeFormat('sv-SE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Stockholm',
})

const First = ({ desk }: { desk: PlanDesk }) => {
  const plan = desk.plan.value
  const wait = desk.before.value
  if (plan === undefined || wait === undefined) return null
  const { demand, talk, patience } = plan
  const measured = demand.measured && talk.measured && patience.measured
  return (
    <section class="first plan-first" aria-label={text.first}>
      <h2 class="visually-hidden">{text.first}</h2>
      {figures.map(([name, words, show], index) => (
        <p key={name} data-first={index === 0}>
          <strong>{show(wait[name])}</strong> {words}
        </p>
      ))}
      <p class="small quiet plan-basis">
        {text.basis(
          number.format(demand.perWeek),
          number.format(talk.mean),
          number.format(patience.mean),
        )}{' '}
        {measured ? text.measured : text.planned}
      </p>
    </section>
  )
}

/** A new shift begins as an evening of four hours, for somebody to be chosen. */
const Add = ({ desk }: { desk: PlanDesk }) => {
  const plan = desk.plan.value
  const [staff, setStaff] = useState('')
  if (plan === undefined) return null
  const person = plan.people.find((one) => one.staff === staff) ?? plan.people[0]
  const add = () => {
    if (person === undefined) return
    const tomorrow = addDays(localTime(Math.max(plan.week.from, plan.week.now)).day, 1)
    const day =
      tomorrow > localTime(plan.week.to - 1).day ? localTime(plan.week.to - 1).day : tomorrow
    const starts = instantOf({ day, time: '17:00' })
    const ends = instantOf({ day, time: '21:00' })
    desk.begin({ starts, ends, talks: 2, all: false, person, channels: ['chat', 'voice', 'video'] })
  }
  return (
    <div class="row plan-add">
      <label class="row">
        {text.who}
        <select
          value={person?.staff}
          onChange={({ currentTarget }) => setStaff(currentTarget.value)}
        >
          {plan.people.map((one) => (
            <option key={one.staff} value={one.staff}>
              {one.firstName}, {one.employer}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button quiet small" onClick={add}>
        {text.add}
      </button>
    </div>
  )
}

const Weeks = ({ desk }: { desk: PlanDesk }) => {
  const week = desk.plan.value?.week
  return (
    <div class="row">
      <button type="button" class="button quiet small" onClick={() => void desk.goTo(-1)}>
        {text.before}
      </button>
      <button type="button" class="button quiet small" onClick={() => void desk.goTo(0)}>
        {text.thisWeek}
      </button>
      <button type="button" class="button quiet small" onClick={() => void desk.goTo(1)}>
        {text.after}
      </button>
      {week !== undefined && <p>{range.formatRange(week.from, week.to - 1)}</p>}
    </div>
  )
}

export const PlanPage = () => {
  const [desk] = useState(planDesk)
  useEffect(() => void desk.load(), [desk])
  const plan = desk.plan.value
  return (
    <main class="board stack" id="main">
      <header class="board-head">
        <div>
          <p class="quiet small">
            {staffText.name} · {staffText.for.coordinator}
          </p>
          <h1>{text.title}</h1>
        </div>
        <button type="button" class="button plain small plan-out" onClick={signOut}>
          {staffText.signIn.out}
        </button>
      </header>
      {plan === undefined ? (
        <div role="status">
          <p>{desk.failed.value ? text.failed : text.loading}</p>
          {desk.failed.value && (
            <button type="button" class="button quiet small" onClick={() => void desk.load()}>
              {text.retry}
            </button>
          )}
        </div>
      ) : (
        <>
          {plan.hoursAreSet && (
            <p class="notice" data-kind="waiting">
              {text.set}
            </p>
          )}
          <First desk={desk} />
          <Weeks desk={desk} />
          <PlanBoard desk={desk} />
          <Add desk={desk} />
          <PlanChange desk={desk} />
          <HeatTable desk={desk} />
          <div class="board-grid">
            <PlanSurge desk={desk} />
            <Fairness desk={desk} />
          </div>
        </>
      )}
      <NoticeList />
    </main>
  )
}
