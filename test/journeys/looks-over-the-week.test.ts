/** A coordinator looks over the county's week: gaps, moves, hand-overs and whole series, by keys and by mouse. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { planText } from '../../web/text/plan/sv.ts'
import { shiftsText } from '../../web/text/shifts/sv.ts'
import { signIn } from '../support/counsellor.ts'
import { findings } from '../support/axe.ts'
import { journey } from '../support/stage.ts'

const text = planText.calendar

const looksAtNextWeek = async (page: Page, clinic: string): Promise<void> => {
  await signIn(page, `${clinic}/samordning/`, 'britta-samordnare')
  await page.getByRole('link', { name: planText.tabs.calendar }).click()
  await page.locator('.week-chip').nth(20).waitFor()
  const answered = page.waitForResponse(/\/api\/coordinator\/plan\?at=/)
  await page.getByRole('button', { name: planText.after }).click()
  await answered
}
/** What is read stands first in the name of a shift; then where it lies in the week. */
const shift = (page: Page, who: string, employer: string, day: string, hours = '') =>
  page.getByRole('button', { name: new RegExp(`^${hours}\\S* ${who}.*, ${employer}.*, ${day}`) })
const saves = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: planText.save, exact: true }).click()
  await page.getByText(planText.saved).last().waitFor()
  await page.locator('.plan-change').waitFor({ state: 'detached' })
}

journey(
  'a coordinator sees what shuts the door, hands a day on, and moves shifts by keys and by mouse',
  async ({ clinic, enter }) => {
    const { page } = await enter('desktop')
    await looksAtNextWeek(page, clinic.url)
    await page.getByText(text.gaps(0)).waitFor()
    await page.getByText(text.professions).click()
    await page.getByRole('row', { name: 'Barnmorska' }).getByText('12:00–17:00').first().waitFor()
    expect(await findings(page, 'week')).toEqual([])
    await page.getByText(text.professions).click()

    // Without Johan a midwife of the region is alone with voice and picture: no door by that.
    await shift(page, 'Johan', 'Avesta kommun', 'måndag').focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'plan-change')
    expect(await findings(page, 'open shift')).toEqual([])
    await page.getByRole('button', { name: planText.isAway }).click()
    await page.getByText(text.gap.nobody()).waitFor()
    await page.getByText(text.gap['not-lawful']('Samtal, video')).waitFor()
    const away = shift(page, 'Johan.*borta', 'Avesta kommun', 'måndag')
    await away.click()
    await page.getByRole('button', { name: planText.offer }).click()
    await page.getByLabel(planText.offerTo).selectOption({ label: 'Lina, Gagnefs kommun' })
    await page.getByRole('button', { name: planText.offer }).last().click()
    await shift(page, `Johan.*${planText.offered}`, 'Avesta kommun', 'måndag').waitFor()

    await shift(page, 'Mats', 'Hedemora kommun', 'torsdag', '15:00').focus()
    await page.keyboard.press('ArrowRight')
    await shift(page, 'Mats', 'Hedemora kommun', 'fredag', '15:00').waitFor()
    await page.waitForFunction(() => document.activeElement?.matches('[data-chosen="true"]'))
    await page.keyboard.press('ArrowDown')
    await shift(page, 'Mats', 'Hedemora kommun', 'fredag', '15:30–20:30').waitFor()
    await saves(page)

    await shift(page, 'Anton', 'Vansbro kommun', 'torsdag').scrollIntoViewIfNeeded()
    const from = await shift(page, 'Emma', 'Smedjebackens kommun', 'fredag').boundingBox()
    const to = await shift(page, 'Anton', 'Vansbro kommun', 'torsdag').boundingBox()
    if (from === null || to === null) throw new Error('the shifts are not on the page')
    await page.mouse.move(from.x + 20, from.y + 10)
    await page.mouse.down()
    await page.mouse.move(to.x + 20, from.y + 10, { steps: 6 })
    await page.mouse.up()
    await shift(page, 'Emma', 'Smedjebackens kommun', 'torsdag', '18:00').waitFor()
    await saves(page)
  },
)

journey(
  'a coordinator gives a series other weekdays from a day on, also on a phone',
  async ({ clinic, enter }) => {
    const { page } = await enter('phone')
    await looksAtNextWeek(page, clinic.url)
    await shift(page, 'Nils', 'Rättviks kommun', 'onsdag').click()
    await page.getByLabel(planText.allUpcoming).check()
    const days = page.getByRole('group', { name: shiftsText.weekdays })
    await days.getByLabel('fre', { exact: true }).check()
    await days.getByLabel('tors', { exact: true }).uncheck()
    expect(await findings(page, 'series on a phone')).toEqual([])
    await saves(page)
    await shift(page, 'Nils', 'Rättviks kommun', 'fredag').waitFor()
    await shift(page, 'Nils', 'Rättviks kommun', 'tisdag').waitFor()
    expect(await shift(page, 'Nils', 'Rättviks kommun', 'torsdag').count()).toBe(0)
    const answered = page.waitForResponse(/\/api\/coordinator\/plan\?at=/)
    await page.getByRole('button', { name: planText.after }).click()
    await answered
    await shift(page, 'Nils', 'Rättviks kommun', 'fredag').waitFor()
    await shift(page, 'Nils', 'Rättviks kommun', 'måndag').waitFor()
  },
)
