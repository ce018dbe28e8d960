/** Both who talk read that the guest beside them has lost the connection, and until when they can come back. */
import { beforeAll, expect, it } from 'vitest'
import { GuestLine } from '../../web/desk/talk/guest-in-talk.tsx'
import type { VisitInTalk } from '../../web/youth/visit/visit-states.ts'
import { GuestSeat } from '../../web/youth/call/guest-seat.tsx'
import { loadStageWords } from '../../web/youth/call/stage-words.ts'
import { startLanguage } from '../../web/youth/language.ts'
import { eventually, show, shown } from '../support/page.ts'

const guest = { kind: 'interpreter', until: Date.now() + 600_000, isIn: true } as const
const seen = (awaySince?: number) => ({ ...guest, askedToClose: false, awaySince })
const gone = /Tolken(s uppkoppling bröts| har tappat kontakten)/

beforeAll(async () => {
  await startLanguage()
  await loadStageWords()
})

it.each([
  ['the desk', (since?: number) => <GuestLine guest={seen(since)} onAsk={() => undefined} />],
  [
    "the youth's page",
    (since?: number) => {
      const now = { guest: seen(since), with: { firstName: 'Elin' } } as unknown as VisitInTalk
      const yes = () => Promise.resolve(true)
      return <GuestSeat now={now} open={yes} close={yes} />
    },
  ],
])('on %s', async (_, part) => {
  await show(part())
  await eventually(() => expect(shown()).toMatch(/[Tt]olk(en)? är med/))
  expect(shown()).not.toMatch(gone)
  await show(part(Date.now()))
  await eventually(() => expect(shown()).toMatch(gone))
})
