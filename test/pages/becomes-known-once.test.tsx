/** Whether somebody is known is said as it is, also when the answer to their yes was lost or the network brought it twice. */
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { eidReturned } from '../../web/data/eid/eid-return.ts'
import { text } from '../../web/text/identified/sv.ts'
import { BecomeIdentified } from '../../web/youth/identity/become-identified.tsx'
import { loadIdentifiedWords } from '../../web/youth/identity/identified-words.ts'
import { startLanguage } from '../../web/youth/language.ts'
import { MyRecordPage } from '../../web/youth/my-record/my-record-page.tsx'
import { word } from '../../web/youth/my-record/my-session.ts'
import { contact, key } from '../../web/youth/visit/visit-store.ts'
import type { VisitInTalk } from '../../web/youth/visit/visit-states.ts'
import { alerts, clinic, noNetwork, press, refusal, show, shown } from '../support/page.ts'

const visit = 'v_abcdefghijklmnopqrstuvwxyz'
const talking = {
  visit,
  state: 'talking',
  rev: 3,
  with: { firstName: 'Maja', profession: 'psykolog', employer: 'Region Dalarna', regime: 'HSL' },
  identity: 'anonymous',
} as unknown as VisitInTalk

beforeAll(async () => {
  await startLanguage()
  await loadIdentifiedWords('sv')
})
beforeEach(() => {
  key.value = { visit, secret: 's'.repeat(43) }
  contact.value = 'ok'
})

const saysYes = async (answer: unknown) => {
  eidReturned.value = {
    code: 'c',
    verifier: 'v',
    state: 's',
    redirect: 'https://dorren.test/',
    why: 'visit',
  }
  const asked = clinic(({ path }) =>
    path.endsWith('/eid')
      ? { word: 'w', firstName: 'Tilda', lastName: 'Test' }
      : path.endsWith('/known')
        ? answer
        : answer === noNetwork
          ? noNetwork
          : talking,
  )
  await show(<BecomeIdentified now={talking} onClose={() => undefined} text={text} />)
  await press('Ja, säg vem jag är')
  return asked
}

it('a yes without an answer is not said to have kept nothing', async () => {
  await saysYes(noNetwork)
  expect(alerts()).toEqual([
    'Vi fick inget svar, så det kan ha gått fram. Sidan visar hur det är när du har nät.',
  ])
})

it('a yes that was refused is said to have kept nothing', async () => {
  await saysYes(refusal('not-now'))
  expect(alerts()).toEqual([text.failed.visit])
})

const closeOut = new RegExp(`^${text.mine.doBlock}$`)
const record = {
  firstName: 'Tilda',
  keeper: 'region-dalarna',
  employer: 'Region Dalarna',
  readings: [],
  blocked: [] as object[],
  consents: [],
}

it('a closing-out that the network brought twice is shown as it is, and nothing is said to be unchanged', async () => {
  word.value = 'w'
  let blocked: object[] = []
  clinic(({ method, path }) => {
    if (path.endsWith('/block')) {
      blocked = [{ unit: record.keeper, employer: record.employer }]
      return refusal('changed-meanwhile')
    }
    return method === 'GET' && path.endsWith('/mine') ? { ...record, blocked } : {}
  })
  await show(<MyRecordPage />)
  await press(closeOut)
  expect(alerts()).toEqual([])
  expect(shown()).toContain(text.mine.unblock)
})

it('a closing-out without an answer is not said to have changed nothing', async () => {
  word.value = 'w'
  const asked = clinic(({ path }) => (path.endsWith('/mine') ? record : {}))
  await show(<MyRecordPage />)
  asked.answers(() => noNetwork)
  await press(closeOut)
  expect(alerts().join(' ')).toContain('Du har inget nät just nu.')
  expect(alerts().join(' ')).not.toContain('Inget har ändrats')
})
