/** One page for each state of the visit; what the youth wrote stays through all of them. */
import { CalledPage } from '../waiting/called-page.tsx'
import { words } from '../language.ts'
import { Offline } from '../offline.tsx'
import { Top } from '../shell.tsx'
import { afterwards, talking } from '../talk/follow-talk.ts'
import type { VisitAside, VisitInTalk, VisitOver } from './visit-states.ts'
import { Veil } from '../veil.tsx'
import { contact, refresh, visit } from './visit-store.ts'
import { Waiting } from '../waiting/waiting-room.tsx'

export const Visit = () => {
  const now = visit.value
  if (contact.value === 'missing') return <Afterwards />
  if (now === undefined) return <Loading />
  switch (now.state) {
    case 'waiting':
      return (
        <Veil>
          <Waiting now={now} />
        </Veil>
      )
    case 'called':
      return <CalledPage now={now} />
    case 'aside':
      return <PutAside now={now} />
    case 'talking':
    case 'asking':
    case 'offered':
      return (
        <Veil>
          <Talk now={now} />
        </Veil>
      )
    default:
      return (
        <Veil>
          <Afterwards now={now} />
        </Veil>
      )
  }
}

const Talk = ({ now }: { now: VisitInTalk }) => {
  const part = talking.part.value
  return part === undefined ? <Loading /> : <part.TalkPage now={now} />
}

const PutAside = ({ now }: { now: VisitAside }) => {
  const part = afterwards.part.value
  return part === undefined ? <Loading /> : <part.Aside now={now} />
}

/** Without a visit: it is erased, or the link was old. */
const Afterwards = ({ now }: { now?: VisitOver }) => {
  const part = afterwards.part.value
  return part === undefined ? <Loading /> : <part.After now={now} />
}

const Loading = () => {
  const { visit: text } = words()
  return (
    <>
      <Top />
      <main class="page stack">
        {contact.value === 'offline' ? (
          <>
            <Offline />
            <button type="button" class="button" onClick={() => void refresh()}>
              {text.again}
            </button>
          </>
        ) : (
          <p role="status">{text.loading}</p>
        )}
      </main>
    </>
  )
}
