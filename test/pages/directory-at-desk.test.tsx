/** Beside a talk the directory is the county's own: who is added stands in its place, who is left out does not; links and consents name who is added, and no new one who is left out. */
import { beforeEach, expect, it } from 'vitest'
import { ConsentTool } from '../../web/desk/consent/consent-tool.tsx'
import { DirectoryTool } from '../../web/desk/referral/directory-tool.tsx'
import { ReferTool } from '../../web/desk/referral/referral-tool.tsx'
import { draftKeptAs, nameOfForm } from '../../web/data/draft-storage.ts'
import { kitchen } from '../support/added-service.ts'
import { atDesk, deskStore, deskVisit } from '../support/desk-store.tsx'
import { clinic, eventually, fields, press, show, shown, type } from '../support/page.ts'

const doors = () =>
  [...document.querySelectorAll('.door-row strong')].map(({ textContent }) => textContent)

beforeEach(() => {
  sessionStorage.clear()
  clinic(({ path }) =>
    path.endsWith('/counsellor/settings')
      ? {
          services: {},
          replies: {},
          chains: {},
          hidden: ['bris', 'habilitering'],
          added: [kitchen],
        }
      : { referrals: [] },
  )
})

it('with whom the county has added, and without whom it has left out', async () => {
  await show(atDesk(<DirectoryTool visit={deskVisit} />))
  await type('Vad gäller det?', 'money')
  await eventually(() => expect(doors()).toContain('Öppna köket'))
  expect(doors().some((name) => name?.startsWith('Bris'))).toBe(false)
  expect(shown()).toContain('Mat och någon att prata med. Ring 0250-12 34 56')
  await type('Vad gäller det?', 'worry')
  expect(doors()).not.toContain('Öppna köket')
})

it('a link is made for who is added as for anybody, and not for who is left out', async () => {
  await show(atDesk(<ReferTool visit={deskVisit} />))
  await type('Vad gäller det?', 'money')
  await eventually(() => expect(fields('Bris')).toHaveLength(0))
  expect(fields('Socialtjänsten').length).toBeGreaterThan(0)
  expect(fields('Öppna köket')).toHaveLength(1)
})

it('a link that was made says whom it is for when the entry has been taken away', async () => {
  const made = { referral: 'r_0000000000000000000000', kind: 'referral', madeAt: 1, until: 2 }
  clinic(({ path }) =>
    path.endsWith('/counsellor/settings')
      ? { services: {}, replies: {}, chains: {} }
      : {
          referrals: [
            { ...made, state: 'waiting', receiver: 'egen-cccccccc', receiverName: 'Gamla köket' },
          ],
        },
  )
  await show(atDesk(<ReferTool visit={deskVisit} />))
  await eventually(() => expect(shown()).toContain('Gamla köket'))
})

it('a new consent is suggested to those alone whom the county has not left out', async () => {
  const runs = { consent: 'habilitering', receiver: 'habilitering', content: ['talk'], until: 0 }
  clinic(({ path }) =>
    path.endsWith('/counsellor/settings')
      ? {
          ...{ services: {}, replies: {}, chains: {}, hidden: ['bris', 'habilitering'] },
          added: [kitchen],
        }
      : { state: 'none', consents: [{ ...runs, state: 'holds' }] },
  )
  await show(atDesk(<ConsentTool visit={deskVisit} />))
  const offered = () =>
    [...document.querySelectorAll('option')].map(({ textContent }) => textContent)
  expect(offered()).toContain('Elevhälsan i skolan')
  await eventually(() => expect(offered()).not.toContain('Habiliteringen'))
  expect(offered()).toContain('Elevhälsan i skolan')
  expect(offered()).toContain('Öppna köket')
  expect(shown(), 'one that runs is told as before').toContain('Habiliteringen')
})

it('nor is one suggested from a draft of before', async () => {
  const { posted } = clinic(() => ({ state: 'none', consents: [] }))
  const draft = { receiver: 'habilitering', content: ['talk'], about: '', days: 14 }
  const store = deskStore()
  Object.assign(store.desk.state, {
    value: { ...store.desk.state.value, staff: { unit: 'region-dalarna' } },
  })
  draftKeptAs(nameOfForm(deskVisit.visit, 'consent')).value = JSON.stringify(draft)
  await show(atDesk(<ConsentTool visit={deskVisit} />, store))
  await press('Visa förslaget för den unga')
  expect(posted()).toEqual([])
})
