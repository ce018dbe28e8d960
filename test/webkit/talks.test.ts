/** What a young person does in WebKit, which has neither calls nor passkeys here, and a counsellor beside them. */
import { Key } from 'selenium-webdriver'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { text as later } from '../../web/text/later/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { sizes, type Size } from '../support/browser.ts'
import { startClinic, type Clinic } from '../support/clinic.ts'
import { endAndClose, holds, sayHere, signInByProvider, takeNext } from '../support/counsellor.ts'
import { until } from '../support/until.ts'
import { openWebKit, type WebKitPage } from '../support/webkit.ts'
import { answerReady, hears, joinLine, say } from '../support/youth.ts'

let clinic: Clinic
const open: WebKitPage[] = []
const enter = async (size: Size): Promise<WebKitPage> => {
  const opened = await openWebKit(sizes[size])
  open.push(opened)
  return opened
}
beforeAll(async () => {
  clinic = await startClinic()
})
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())))
afterAll(() => clinic.stop())

it('a youth joins, is met and is heard, and the talk ends on both sides', async () => {
  const [desk, phone] = await Promise.all([enter('desktop'), enter('phone')])
  await signInByProvider(desk.page, `${clinic.url}/personal/`, 'elin-mora')
  await sayHere(desk.page)
  await phone.page.goto(clinic.url)
  await joinLine(phone.page, { topics: ['angest', 'somn'], nickname: 'Björk' })
  await takeNext(desk.page)
  await answerReady(phone.page)
  await holds(desk.page, 'Björk')
  await say(phone.page, sv.chat.write, 'Jag kan inte sova.')
  await hears(desk.page, 'Jag kan inte sova.')
  await say(desk.page, staffText.write.label('Björk'), 'Vad bra att du skriver.')
  await hears(phone.page, 'Vad bra att du skriver.')
  await phone.page.reload()
  await hears(phone.page, 'Vad bra att du skriver.')
  await endAndClose(desk.page, 'Björk')
  await phone.page.getByRole('heading', { name: sv.visit.after.titles.ended }).waitFor()
  expect(await phone.page.getByRole('log').isVisible()).toBe(false)
})

it('a letter is kept through a reload, and its code opens it again', async () => {
  const { page } = await enter('phone')
  await page.goto(clinic.url)
  await page.getByRole('link', { name: sv.door.letter }).click()
  await page.getByLabel(sv.join.urgent.choices.selfharm).check()
  await page.getByRole('button', { name: sv.join.next, exact: true }).click()
  await page.getByRole('button', { name: later.letter.write }).click()
  await page.getByLabel(later.letter.writeTitle).fill('Jag sover inte.')
  await page.reload()
  await page.getByLabel(later.letter.writeTitle).waitFor()
  expect(await page.getByLabel(later.letter.writeTitle).inputValue()).toBe('Jag sover inte.')
  await page.getByRole('button', { name: later.letter.send }).click()
  await page.getByRole('heading', { name: later.letter.sentTitle }).waitFor()
  const words = await page.locator('.code-words li').allTextContents()
  expect(words).toHaveLength(5)
  const { page: again } = await enter('phone')
  await again.goto(`${clinic.url}/#kod`)
  await again.getByLabel(later.code.label).fill(words.join(' '))
  await again.getByRole('button', { name: later.code.open }).click()
  await again.getByRole('heading', { name: later.mine.title }).waitFor()
})

it('a call is not offered where the browser can make none', async () => {
  const { page } = await enter('phone')
  await page.goto(clinic.url)
  await page.getByRole('link', { name: sv.door.chat, exact: true }).waitFor()
  expect(await page.evaluate(() => 'RTCPeerConnection' in window)).toBe(false)
  // The page as it was served offers both, until its script has looked.
  for (const name of [sv.door.voice, sv.door.video]) {
    const link = page.getByRole('link', { name, exact: true })
    await until(`"${name}" is taken away`, async () => !(await link.isVisible()))
  }
})

it('Shift three times leaves, and what was in the tab is gone', async () => {
  const { page, driver } = await enter('phone')
  await page.goto(clinic.url)
  await joinLine(page, { nickname: 'Kim' })
  const shift = driver.actions({ async: true })
  for (let press = 0; press < 3; press++) shift.keyDown(Key.SHIFT).keyUp(Key.SHIFT)
  await shift.perform()
  await until(
    'the page is left',
    async () => !(await driver.getCurrentUrl()).startsWith(clinic.url),
  )
  await page.goto(clinic.url)
  await page.getByRole('heading', { name: sv.door.heading }).waitFor()
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['here'])
})
