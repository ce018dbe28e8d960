/** What youths propose, read by a person before it shows: answered, or removed; and the question of the term. */
import { useState } from 'preact/hooks'
import type { AnsweredIdea, StaffWall } from '../../../shared/contract/later/wall.ts'
import { wallStaffText as text } from '../../text/board-wall/sv.ts'
import { Asking } from '../../staff/loading.tsx'
import { staffQueryOf } from '../../staff/use-staff-query.ts'
import { NoticeList } from '../../staff/notices/notice-list.tsx'
import { BoardHead } from '../board-head.tsx'
import { IdeaForm } from './idea-form.tsx'
import { QuestionPart } from './question-part.tsx'
import type { WallStore } from './wall-store.ts'
import './wall.css'

const Waiting = ({ store, wall }: { store: WallStore; wall: StaffWall }) => (
  <section class="card stack" aria-labelledby="wall-waiting">
    <h2 id="wall-waiting">{text.waiting(wall.waiting.length)}</h2>
    <p class="small quiet">{text.about}</p>
    <ul class="plain-list stack">
      {wall.waiting.map((one) => (
        <li key={one.idea} class="stack tight wall-idea">
          <p class="small quiet">{text.came(one.day)}</p>
          <blockquote class="told-words" dir="auto">
            {one.text}
          </blockquote>
          <IdeaForm store={store} idea={one} />
        </li>
      ))}
    </ul>
  </section>
)

const Answered = ({ store, one }: { store: WallStore; one: AnsweredIdea }) => {
  const [isChanging, setChanging] = useState(false)
  return (
    <li class="stack tight wall-idea">
      <p class="small quiet">{text.answeredOn(one.day)}</p>
      {isChanging ? (
        <IdeaForm store={store} idea={one} done={() => setChanging(false)} />
      ) : (
        <>
          <blockquote class="told-words" dir="auto">
            {one.text}
          </blockquote>
          <p class="told-words" dir="auto">
            <strong>{text.answer}:</strong> {one.answer}
          </p>
          <p>
            <button type="button" class="button quiet small" onClick={() => setChanging(true)}>
              {text.change}
            </button>
          </p>
        </>
      )}
    </li>
  )
}

export const WallPage = ({ store }: { store: WallStore }) => {
  const wall = store.wall.value
  return (
    <main class="board stack" id="main">
      <BoardHead title={text.title} who={text.who} />
      <Asking of={staffQueryOf({ ...store, data: store.wall })} words={text} />
      {wall !== undefined && (
        <>
          <p>
            <a href="/ideer/">{text.page}</a>
          </p>
          <Waiting store={store} wall={wall} />
          <QuestionPart store={store} wall={wall} />
          <section class="card stack" aria-labelledby="wall-answered">
            <h2 id="wall-answered">{text.answered(wall.answered.length)}</h2>
            <ul class="plain-list stack">
              {wall.answered.map((one) => (
                <Answered key={one.idea} store={store} one={one} />
              ))}
            </ul>
          </section>
        </>
      )}
      <NoticeList />
    </main>
  )
}
