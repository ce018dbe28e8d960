/** Both who talk read that the colleague they have let into the chat has lost the connection. */
import { beforeAll, expect, it } from 'vitest'
import type { Procedure } from '../../shared/contract/safety/procedure.ts'
import { Reader } from '../../web/desk/safety/second-reader-status.tsx'
import { startLanguage } from '../../web/youth/language.ts'
import { loadSafetyWords } from '../../web/youth/safety/safety-words.ts'
import { whosePages } from '../../web/youth/talk/reader-pages.ts'
import { ReaderCard } from '../../web/youth/talk/second-reader-card.tsx'
import type { VisitInTalk } from '../../web/youth/visit/visit-states.ts'
import { atDesk, deskStore } from '../support/desk-store.tsx'
import { eventually, show, shown } from '../support/page.ts'

const amir = { firstName: 'Amir', profession: 'kurator', employer: 'Borlänge kommun' } as const
const onPhone = (awaySince?: number) => {
  const second = { turn: 1, keys: [], state: 'reading', who: amir, awaySince } as const
  const now = { second, with: { firstName: 'Elin' } } as unknown as VisitInTalk
  return <ReaderCard now={now} pages={whosePages} />
}
const atFirst = (readerAwaySince?: number) => {
  const first = { id: 'elin', firstName: 'Elin', employer: 'Mora kommun', regime: 'SoL' }
  const second = { ...first, id: 'amir', firstName: 'Amir' }
  const procedure = { state: 'joined', first, second, reader: 'reading', readerAwaySince }
  return atDesk(<Reader procedure={procedure as unknown as Procedure} me="elin" />, deskStore())
}

beforeAll(async () => {
  await startLanguage()
  await loadSafetyWords('sv')
})

it.each([
  ["the youth's page", onPhone],
  ['the desk of the first', atFirst],
])('on %s', async (_, part) => {
  await show(part())
  await eventually(() => expect(shown()).toMatch(/Amir.* är med i chatten/))
  expect(shown()).not.toContain('tappat kontakten')
  await show(part(Date.now()))
  await eventually(() => expect(shown()).toContain('Amir har tappat kontakten'))
  expect(shown(), 'not there at the same time').not.toContain('är med i chatten')
})
