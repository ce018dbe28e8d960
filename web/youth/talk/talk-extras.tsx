/** What few talks need beside the chat. It comes with the talk: while the youth waits there is time. */
import {
  Handover,
  LoweredCard,
  NewPageCard,
  ReaderCard,
  SilentCard,
  UnreadCard,
} from './lazy-readers.ts'
import { whosePages } from './reader-pages.ts'
import { openBeside } from './youth-talk-keys.ts'
import { talk } from './talk-store.ts'
import type { VisitInTalk } from '../visit/visit-states.ts'

import './talk-extras.css'

export const BesideTalk = ({ now }: { now: VisitInTalk }) => (
  <>
    <SilentCard now={now} talk={talk.value} />
    <Handover now={now} open={openBeside} />
    <NewPageCard now={now} pages={whosePages} />
    <ReaderCard now={now} pages={whosePages} />
    <LoweredCard now={now} />
    <UnreadCard now={now} />
  </>
)
