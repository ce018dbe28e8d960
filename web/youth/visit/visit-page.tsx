/** One page for each state of the visit; what the youth wrote stays through all of them. */
import type { ComponentType } from 'preact'
import { CalledPage } from '../waiting/called-page.tsx'
import { Coming } from '../shell.tsx'
import { afterwards, talking } from '../talk/follow-talk.ts'
import { Veil } from '../veil.tsx'
import { contact, visit } from './visit-store.ts'
import { Waiting } from '../waiting/waiting-room.tsx'

/** Of a part that may be on its way. */
const page = <N,>(Page: ComponentType<{ now: N }> | undefined, now: N) =>
  Page === undefined ? <Coming /> : <Page now={now} />

export const Visit = () => {
  const now = visit.value
  const end = afterwards.part.value
  // It is erased, or the link was old.
  if (contact.value === 'missing') return page(end?.After, undefined)
  if (now === undefined) return <Coming />
  switch (now.state) {
    case 'called':
      return <CalledPage now={now} />
    case 'aside':
      return page(end?.Aside, now)
    case 'waiting':
      return (
        <Veil>
          <Waiting now={now} />
        </Veil>
      )
    case 'talking':
    case 'asking':
    case 'offered':
      return <Veil>{page(talking.part.value?.TalkPage, now)}</Veil>
    default:
      return <Veil>{page(end?.After, now)}</Veil>
  }
}
