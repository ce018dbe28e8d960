/** A school nurse sends a young person in: refused without their yes, decided about, answered; and stopped when a guardian takes back. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { intakeText } from '../../web/text/desk-intake/sv.ts'
import { intakeView } from '../../web/text/desk-intake/view.ts'
import { senderText } from '../../web/text/sender/sv.ts'
import { findings } from '../support/axe.ts'
import { lost } from '../support/fits.ts'
import { sizes } from '../support/browser.ts'
import { comeOnDuty } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const view = (page: Page) => page.locator('.views').getByRole('button', { name: intakeView })
const { decide, taken, stopped, judge } = intakeText
/** Sixteen for as long as a journey is played in any November or later of this county's year. */
const bornYearsAgo = (now: number, years: number): string => {
  const day = new Date(now - 40 * 86_400_000).toISOString().slice(0, 10)
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`
}

const fills = async (page: Page, now: number, written: string): Promise<void> => {
  await page.getByLabel(senderText.kinds.school).check()
  await page.getByLabel(senderText.name).fill('Siv, skolsköterska')
  await page.getByLabel(senderText.workplace).fill('Storskolan, Mora')
  await page.getByLabel(senderText.phone).fill('0250-123 45')
  await page.getByLabel(senderText.firstName).fill('Charlie')
  await page.getByLabel(senderText.lastName).fill('Demo')
  await page.getByLabel(senderText.born).fill(bornYearsAgo(now, 16))
  await page.getByLabel(senderText.municipality).selectOption({ label: 'Mora' })
  await page.getByLabel(senderText.reach).fill('Sms efter skolan')
  await page.getByLabel(senderText.describe).fill(written)
  await page.getByLabel(senderText.replies.yes).check()
}

const opens = async (desk: Page, row: string): Promise<void> => {
  await desk.getByRole('button', { name: row }).first().click()
}

/** The first in the list, shown anew as often as it takes. */
const seesRow = async (desk: Page): Promise<void> => {
  await view(desk).click()
  await desk.locator('.intake-row').first().waitFor()
}

journey(
  'sent with a yes, decided about by whoever may, and answered under a link of the sender’s own',
  async ({ clinic, enter }) => {
    const nurse = (await enter('phone')).page
    const found: string[] = []
    const look = async (page: Page, where: string) => {
      found.push(...(await findings(page, where)))
      // A desk is held to a phone's width, not to letters twice as large.
      if (page.viewportSize()?.width === sizes.phone.width) found.push(...(await lost(page, where)))
    }
    const asked: string[] = []
    nurse.on('request', (request) => asked.push(request.url()))
    await nurse.goto(`${clinic.url}/remiss/`)
    const written = 'Har inte varit i skolan på tre veckor. Sover dåligt.'
    await fills(nurse, await clinic.now(), written)
    await button(nurse, senderText.send).click()
    // Whose yes is missing is said where it is asked, and nothing that was written goes.
    await nurse.getByText(senderText.saidYesNeeded).waitFor()
    await nurse.getByText(senderText.missing(2)).waitFor()
    expect(asked.some((url) => url.includes('/api/intake/'))).toBe(false)
    expect(await nurse.getByLabel(senderText.describe).inputValue()).toBe(written)
    await look(nurse, 'the form with what is missing')
    // A reload would empty it: the browser asks first, and whoever stays has it all.
    const dialogs: string[] = []
    nurse.once('dialog', (dialog) => {
      dialogs.push(dialog.type())
      void dialog.dismiss()
    })
    await nurse.evaluate(() => void setTimeout(() => location.reload()))
    await expect.poll(() => dialogs).toEqual(['beforeunload'])
    expect(await nurse.getByLabel(senderText.describe).inputValue()).toBe(written)
    await nurse.getByLabel(senderText.saidYes).check()
    await nurse.getByLabel(senderText.ways['youth-and-both']).check()
    await button(nurse, senderText.send).click()
    await nurse.getByRole('heading', { name: senderText.sent.title }).waitFor()
    const link = (await nurse.locator('.sender-link').textContent()) ?? ''
    const [, secret = ''] = link.split('#svar=')
    expect(secret).toHaveLength(43)
    await look(nurse, 'what was sent')

    const elsewhere = (await enter()).page
    await comeOnDuty(elsewhere, clinic.url, 'elin-mora')
    expect(await view(elsewhere).count(), 'nobody is kept by name where advice is given').toBe(0)

    const desk = (await enter('desktop')).page
    await comeOnDuty(desk, clinic.url, 'maja-region')
    await seesRow(desk)
    await desk.getByText(intakeText.week(1, 0)).waitFor()
    expect(await desk.getByText('Charlie').count(), 'the list names nobody').toBe(0)
    await opens(desk, intakeText.from.school)
    await desk.getByText(written).waitFor()
    await look(desk, 'a referral that is open')
    await desk.getByLabel(decide.decisions.accept).check()
    await desk.getByLabel(decide.reply).fill('Vi ringer Charlie i veckan.')
    await button(desk, decide.save).click()
    await desk.getByText(decide.checkedNeeded).waitFor()
    await desk.getByLabel(decide.checked).check()
    await button(desk, decide.save).click()
    await desk.getByText(decide.saved).waitFor()
    await button(desk, intakeText.met).waitFor()
    await desk.setViewportSize(sizes.phone)
    await look(desk, 'a decided referral on a phone')
    await desk.setViewportSize(sizes.desktop)

    asked.length = 0
    await nurse.goto('about:blank')
    await nurse.goto(link)
    await nurse.getByText('Vi ringer Charlie i veckan.').waitFor()
    await look(nurse, 'the answer')
    expect(nurse.url()).not.toContain(secret)
    expect(
      asked.filter((url) => url.replace(/#.*/, '').includes(secret)),
      'no address holds it',
    ).toEqual([])
    // A reload keeps no secret, and says so; the link opened once more in the same tab is opened.
    await nurse.reload()
    await nurse.getByText(senderText.openAgain).waitFor()
    await look(nurse, 'an answer that was reloaded')
    await nurse.evaluate((to) => (location.href = to), link)
    await nurse.getByText('Vi ringer Charlie i veckan.').waitFor()

    // In the middle: a guardian takes back. The nurse says so, and at once nobody can read it.
    await nurse.getByText(senderText.answer.takeBack, { exact: true }).first().click()
    await nurse.getByLabel(senderText.answer.whose.guardians).check()
    await button(nurse, senderText.answer.tell).click()
    await nurse.getByText(senderText.answer.stopped).waitFor()
    await look(nurse, 'a referral that was stopped')
    await button(desk, intakeText.met).click()
    await desk.getByRole('heading', { name: stopped.title }).waitFor()
    expect(await desk.getByText(written).count()).toBe(0)
    await look(desk, 'a stopped referral at the desk')
    await desk.getByText(judge.title).click()
    await desk.getByLabel(judge.options.mature).check()
    await desk.getByLabel(judge.why).fill('Förstår vad det gäller.')
    await button(desk, judge.save).click()
    await desk.getByText(stopped.resumed).waitFor()
    await desk.getByText(written).waitFor()

    await desk.getByLabel(decide.decisions.consult).check()
    await desk.getByLabel(decide.words).fill('Ska BUP ta det?')
    await desk.getByLabel(decide.checked).check()
    await button(desk, decide.save).click()
    await button(desk, intakeText.list).click()
    await desk.getByText('Ska BUP ta det?').waitFor()
    expect(await desk.locator('#consultation-sheet').textContent()).not.toContain('Charlie')
    await look(desk, 'the list for the consultation')
    await button(desk, intakeText.consultation.open).click()
    await desk.getByText(taken.title, { exact: true }).first().waitFor()
    expect(clinic.printed(), 'never logged').not.toMatch(/Charlie|tre veckor/)
    expect(found).toEqual([])
  },
)
