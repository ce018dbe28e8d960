/** What is written for a consent, or for opening a journal in an emergency, is there after a look at something else. */
import { beforeEach, expect, it } from 'vitest'
import { ConsentTool } from '../../web/desk/consent/consent-tool.tsx'
import { EmergencyOpeningForm } from '../../web/desk/records/emergency-opening-form.tsx'
import { atDesk, deskStore, deskVisit } from '../support/desk-store.tsx'
import { choose, clinic, field, leave, press, show, shown, type } from '../support/page.ts'

const kept = 'Sparat utkast'
beforeEach(() => sessionStorage.clear())

it('of a consent, until it is suggested', async () => {
  clinic(() => ({ state: 'none', consents: [] }))
  const opens = () => show(atDesk(<ConsentTool visit={deskVisit} />, deskStore()))
  await opens()
  await type('Vem ska få', 'elevhalsa')
  await choose('Prata med oss om den unga')
  await type('Precis vad (valfritt)', 'Bara om skolan')
  expect(shown()).toContain(kept)
  await leave()
  await opens()
  expect(field('Vem ska få').value).toBe('elevhalsa')
  expect(field('Precis vad (valfritt)').value).toBe('Bara om skolan')
  await press('Visa förslaget för den unga')
  expect(field('Precis vad (valfritt)').value).toBe('')
})

it('of an emergency, but never whom it is about, until it is opened', async () => {
  let opened = false
  const opens = () =>
    show(<EmergencyOpeningForm busy={false} onAsk={() => Promise.resolve(opened)} />)
  const words = 'Skriv varför, så att den som granskar förstår'
  await opens()
  await type('Personnummer, 12 siffror', '200901021234')
  await choose('Fara för liv')
  await type(words, 'Hittad medvetslös.')
  expect(shown()).toContain(kept)
  await leave()
  await opens()
  expect(field(words).value).toBe('Hittad medvetslös.')
  expect(field('Fara för liv')).toMatchObject({ checked: true })
  expect(field('Personnummer, 12 siffror').value).toBe('')
  await type('Personnummer, 12 siffror', '200901021234')
  await press('Öppna journalen')
  expect(field(words).value, 'it could not be opened').toBe('Hittad medvetslös.')
  opened = true
  await press('Öppna journalen')
  expect(field(words).value).toBe('')
})
