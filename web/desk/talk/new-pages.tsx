/** A page more, on either side: whoever sits at this desk says whose it is, before it is given or told anything. */
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import type { Talk } from '../../data/talk/talk-ports.ts'
import { safetyText } from '../../text/desk-safety/sv.ts'
import type { PageKeys } from './seat-keys.ts'
import { sayWhosePages, told, toldOf, unknownPages } from './told-by-youth-page.ts'

const text = safetyText.newPages

interface Props {
  visit: Pick<DeskVisit, 'visit' | 'epoch' | 'keys'>
  talk: Talk
  keys: PageKeys
  side: 'counsellor' | 'colleague'
}

/** What the server lists, and what other pages of this side say under the key of the talk. */
export const pagesInQuestion = ({ visit, talk, side }: Omit<Props, 'keys'>) => {
  const known = told.value && toldOf(visit.visit, visit.epoch)
  const said = talk.said.value.flatMap(({ from, epoch, said: one }) =>
    from === side && epoch === visit.epoch && 'pages' in one ? one.pages : [],
  )
  // Before this page has one of its own, it does not know which of them is.
  return known.pages === undefined ? [] : unknownPages(known, [...(visit.keys ?? []), ...said])
}

export const NewPages = (props: Props) => {
  const { visit, epoch } = props.visit
  const unknown = pagesInQuestion(props)
  const there = unknown.filter((page) => props.visit.keys?.includes(page) === true)
  const { fresh = [], notMine = [] } = toldOf(visit, epoch)
  const isStillThere = notMine.some((page) => props.visit.keys?.includes(page) === true)
  return (
    <>
      {unknown.length > 0 && (
        <div class="notice talk-notice" data-kind="waiting" role="alert">
          <p>{text.mine(there.length, unknown.length - there.length)}</p>
          <div class="row">
            <button
              type="button"
              class="button small"
              onClick={() => props.keys.areMine(visit, epoch, unknown)}
            >
              {text.isMine}
            </button>
            <button
              type="button"
              class="button quiet small"
              onClick={() => sayWhosePages(visit, epoch, unknown, 'notMine')}
            >
              {text.notMine}
            </button>
          </div>
        </div>
      )}
      {isStillThere && (
        <p class="notice talk-notice" data-kind="urgent" role="status">
          {text.notMineSaid}
        </p>
      )}
      {fresh.length > 0 && (
        <div class="notice talk-notice" data-kind="waiting" role="alert">
          <p>{text.youth}</p>
          <div class="row">
            <button
              type="button"
              class="button small"
              onClick={() => props.keys.answerFresh(visit, epoch, true)}
            >
              {text.isYouth}
            </button>
            <button
              type="button"
              class="button quiet small"
              onClick={() => props.keys.answerFresh(visit, epoch, false)}
            >
              {text.notYouth}
            </button>
          </div>
        </div>
      )}
    </>
  )
}
