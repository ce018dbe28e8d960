/** Entry of the coordinator's board: sign in first, then one feed for the life of the page. */
import { render } from 'preact'
import { Gate } from '../staff/gate.tsx'
import { resumeSignIn, signedIn } from '../staff/sign-in.ts'
import { staffText } from '../text/staff-sv.ts'
import { feedBoard, type BoardFeed } from './board-feed.ts'
import { BoardPage } from './board-page.tsx'
import '../style/tokens.css'
import '../style/base.css'
import '../staff/staff.css'
import './board.css'

let feed: BoardFeed | undefined

const Page = () => {
  if (signedIn.value.at === 'in') feed ??= feedBoard()
  return (
    <Gate who={staffText.for.coordinator} begun={feed?.board.value !== undefined}>
      {feed === undefined ? null : <BoardPage feed={feed} />}
    </Gate>
  )
}

const root = document.getElementById('app')
if (root !== null) {
  render(<Page />, root)
  void resumeSignIn()
}
