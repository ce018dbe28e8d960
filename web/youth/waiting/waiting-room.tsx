/** The waiting room: the place, the honest range, what happens next, and something to breathe with. */
import { useState } from 'preact/hooks'
import type { YouthVisit } from '../../../shared/contract/visit/youth-visit.ts'
import { CrisisList } from '../../ui/crisis/crisis.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Wait } from '../../ui/wait/wait.tsx'
import { answers } from '../join/join-answers.ts'
import { words } from '../language.ts'
import { Offline } from '../offline.tsx'
import { Safety } from '../safety/lazy-safety.tsx'
import { Page } from '../shell.tsx'
import { act, api, lastName } from '../visit/visit-store.ts'

type Now = Extract<YouthVisit, { state: 'waiting' }>

const returnedWords = (returned: NonNullable<Now['returned']>): string => {
  const { waiting } = words().visit
  const name = lastName.value
  const known = returned === 'counsellor-lost' && name !== undefined
  return known ? waiting.lost(name) : waiting.returned[returned]
}

export const Waiting = ({ now }: { now: Now }) => {
  const { visit, wait, crisis } = words()
  const text = visit.waiting
  return (
    <Page title={text.title} name={now.level === 1 ? 'danger' : 'waiting'}>
      <Offline />
      {now.returned !== undefined && (
        <Notice kind="waiting">
          <p>{returnedWords(now.returned)}</p>
        </Notice>
      )}
      {now.level === 1 && <Safety what="Danger" />}
      <section class="card stack" aria-label={text.place}>
        <Wait text={wait} ahead={now.ahead} more={now.more} wait={now.wait} />
        <p>{text.keep}</p>
      </section>
      {now.level === 2 && now.wait?.comes !== undefined && (
        <CrisisList text={crisis} age={answers.value.ageBand} />
      )}
      {now.level === 1 && <Safety what="TellWhileWaiting" />}
      <section class="stack tight" aria-labelledby="next">
        <h2 id="next">{text.nextTitle}</h2>
        <ol class="stack tight">
          {text.next.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
      {now.level !== 1 && <Safety what="Worse" />}
      <Safety what="WhileWaiting" />
      <Leave />
    </Page>
  )
}

/** Giving up the place is asked twice, and never blamed. */
export const Leave = () => {
  const [asking, setAsking] = useState(false)
  const text = words().visit.waiting
  return (
    <>
      <button type="button" class="button quiet full" onClick={() => setAsking(true)}>
        {text.leave}
      </button>
      {asking && (
        <Panel title={text.leaveAsk} close={text.leaveNo} onClose={() => setAsking(false)}>
          <Offline />
          <p>{text.leaveAbout}</p>
          <button type="button" class="button full" onClick={() => void act(api.leave)}>
            {text.leaveYes}
          </button>
        </Panel>
      )}
    </>
  )
}
