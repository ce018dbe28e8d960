/** "Elin är redo. Är du?": one large button and a countdown without alarm. */
import { useEffect, useState } from 'preact/hooks'
import { times } from '../../../shared/rules/line/times.ts'
import { query } from '../../data/query.ts'
import { secondsUntil } from '../../data/ticking-clock.ts'
import { words } from '../language.ts'
import { Offline } from '../offline.tsx'
import { Page } from '../shell.tsx'
import { stage } from '../call/lazy-call.ts'
import type { Called } from '../visit/visit-states.ts'
import { act, api, refresh } from '../visit/visit-store.ts'
import { Leave } from './waiting-room.tsx'

/** Clocks differ by a second or two; nobody is promised more than there is. */
const most = times.readyCheck / 1000
/** Told aloud now and then, not every second. */
const spokenEvery = 15

export const CalledPage = ({ now }: { now: Called }) => {
  const { visit, names, door } = words()
  const text = visit.called
  const left = Math.min(most, secondsUntil(now.readyBy))
  const [spoken, setSpoken] = useState(left)
  const [pressed, setPressed] = useState(false)
  const isOut = left === 0
  // Until the server has said what became of it.
  useEffect(() => (isOut ? query(refresh).when({ poll: 1_000 }) : undefined), [isOut])
  useEffect(() => {
    document.title = text.tab
    // Browsers allow this only after the youth has touched the page.
    if (navigator.userActivation?.hasBeenActive === true) navigator.vibrate?.([120, 80, 120])
    return () => {
      document.title = door.title
    }
  }, [])
  useEffect(() => {
    if (now.medium !== 'chat') stage.fetch()
  }, [now.medium])
  const Prepare = stage.part.value?.Prepare
  const { firstName, profession, employer } = now.with
  const go = async () => {
    setPressed(true)
    if (!(await act(() => api.ready({ visit: now.visit, epoch: now.epoch })))) setPressed(false)
  }
  if (spoken - left >= spokenEvery) setSpoken(left)
  return (
    <Page
      title={text.title(firstName, names.professions[profession].toLowerCase(), employer)}
      name="called"
    >
      <Offline />
      {now.medium !== 'chat' && Prepare !== undefined && <Prepare now={now} />}
      <button type="button" class="button full start" aria-disabled={pressed} onClick={go}>
        {text.go}
      </button>
      <div class="stack tight">
        <progress class="countdown" max={most} value={left} aria-hidden="true" />
        <p class="quiet" aria-hidden="true">
          {text.left(left)}
        </p>
        <p class="visually-hidden" role="status">
          {text.left(spoken)}
        </p>
      </div>
      <Leave />
    </Page>
  )
}
