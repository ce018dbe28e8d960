/** Staff keep their own shifts: planned, swapped, called off, taken along and read in, and called in. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { text as names } from '../../web/text/names/sv.ts'
import { planText } from '../../web/text/plan/sv.ts'
import { shiftsText as text } from '../../web/text/shifts/sv.ts'
import { signIn, toPlan } from '../support/counsellor.ts'
import { findings } from '../support/axe.ts'
import { journey } from '../support/stage.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const opensShifts = async (page: Page, clinic: string, staff: string): Promise<void> => {
  await signIn(page, `${clinic}/personal/`, staff)
  await page.getByRole('button', { name: /^Mina pass/ }).click()
  const answered = page.waitForResponse(/\/api\/counsellor\/shifts\?at=/)
  await button(page, planText.after).click()
  await answered
}
/** The day of the county's calendar so many days from now. */
const dayIn = (now: number, days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Stockholm' }).format(
    now + days * 86_400_000,
  )
const daysToNextMonday = (now: number): number => {
  const weekday = (new Date(`${dayIn(now, 0)}T12:00:00Z`).getUTCDay() + 6) % 7
  return 7 - weekday
}

journey(
  'a counsellor plans a shift, hears what stands against it, and swaps an evening with a colleague',
  async ({ clinic, enter }) => {
    const monday = daysToNextMonday(clinic.now())
    const per = await enter('desktop')
    await opensShifts(per.page, clinic.url, 'per-alvdalen')
    await per.page.getByText(text.none).waitFor()
    const form = per.page.getByRole('form', { name: text.add })
    await form.getByLabel(text.day, { exact: true }).fill(dayIn(clinic.now(), monday + 1))
    await form.getByLabel(text.starts, { exact: true }).fill('05:00')
    await form.getByLabel(text.ends, { exact: true }).fill('09:00')
    await form.getByRole('button', { name: text.add }).click()
    await per.page.getByText(planText.finding['outside-unit']('', '')).waitFor()
    expect(await findings(per.page, 'own shifts')).toEqual([])
    await form.getByLabel(text.starts, { exact: true }).fill('16:00')
    await form.getByLabel(text.ends, { exact: true }).fill('20:00')
    await form.getByLabel(text.repeats).check()
    await form.getByRole('button', { name: text.add }).click()
    await per.page
      .locator('.shift-row')
      .getByText(/16[.:]00–20[.:]00/)
      .waitFor()

    const elin = await enter('desktop')
    await opensShifts(elin.page, clinic.url, 'elin-mora')
    const thursday = elin.page.locator('.shift-row').nth(3)
    await thursday.getByRole('button', { name: text.swap }).click()
    await thursday.getByLabel(text.swapTo).selectOption({ label: 'Per, Älvdalens kommun' })
    await thursday.getByLabel(text.inReturn).selectOption({ index: 1 })
    await thursday.getByRole('button', { name: text.offer }).click()
    await thursday.getByText(text.offered).waitFor()

    await button(per.page, planText.thisWeek).click()
    await button(per.page, planText.after).click()
    const open = per.page.getByRole('region', { name: text.open })
    await open.getByRole('button', { name: text.swapNow }).click()
    await per.page.getByText(text.taken).waitFor()
    await per.page
      .locator('.shift-row')
      .getByText(/16[.:]30–21[.:]30/)
      .waitFor()

    const tuesday = elin.page.locator('.shift-row').nth(0)
    await tuesday.getByRole('button', { name: text.cannot }).click()
    const until = tuesday.getByLabel(text.awayUntil)
    await until.fill(dayIn(clinic.now(), monday + 400))
    await tuesday.getByText(text.awayTooLong('').slice(0, 40)).waitFor()
    // Nothing is sent: the form stands, and says why.
    await tuesday.getByRole('button', { name: text.sick }).click()
    expect(await findings(elin.page, 'away for too long')).toEqual([])
    await until.fill('')
    await tuesday.getByRole('button', { name: text.sick }).click()
    await tuesday.getByText(text.away.sick).waitFor()
  },
)

journey(
  'a counsellor’s calendar goes out by a link that is revoked, and comes in with every fault told',
  async ({ clinic, enter }) => {
    const monday = daysToNextMonday(clinic.now())
    const { page } = await enter('phone')
    await opensShifts(page, clinic.url, 'per-alvdalen')
    await button(page, text.calendar.make).click()
    const link = await page.getByLabel(text.calendar.link).inputValue()
    const feed = await fetch(link)
    expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(await feed.text()).toContain('BEGIN:VCALENDAR')

    const day = (days: number) => dayIn(clinic.now(), monday + days).replaceAll('-', '')
    const event = (from: string, to: string, title: string, rule = '') =>
      `BEGIN:VEVENT\nUID:${title}\nDTSTART;TZID=Europe/Stockholm:${from}\nDTEND;TZID=Europe/Stockholm:${to}\n${rule}SUMMARY:${title}\nEND:VEVENT\n`
    const file = `BEGIN:VCALENDAR\n${event(`${day(0)}T170000`, `${day(0)}T210000`, 'Kväll')}${event(
      `${day(1)}T210000`,
      `${day(1)}T170000`,
      'Baklänges',
    )}${event(`${day(0)}T200000`, `${day(0)}T220000`, 'Krock')}${event(
      `${day(3)}T170000`,
      `${day(3)}T210000`,
      'Månad',
      'RRULE:FREQ=MONTHLY;COUNT=3\n',
    )}END:VCALENDAR`
    await page
      .getByLabel(text.calendar.imports)
      .setInputFiles({ name: 'a.ics', mimeType: 'text/calendar', buffer: Buffer.from(file) })
    await page.getByText(`${text.calendar.line(8)} (Baklänges)`).waitFor()
    await page.getByText(text.calendar.played(3, '').split(',')[0]!).waitFor()
    expect(await findings(page, 'import')).toEqual([])
    const forAll = page.getByRole('group', { name: text.calendar.forAll })
    await forAll.getByLabel(text.talks).selectOption('3')
    await forAll.getByLabel(names.channels.video).uncheck()
    await button(page, text.calendar.add(5)).click()
    await page.getByText(text.calendar.done).first().waitFor()
    await page
      .getByText(/Personen har redan ett pass då \(/)
      .first()
      .waitFor()
    await page
      .locator('.shift-row')
      .getByText(/17[.:]00–21[.:]00/)
      .first()
      .waitFor()
    const chosen = [planText.atOnce(3), `${names.channels.chat}, ${names.channels.voice}`]
    await page.locator('.shift-row').getByText(chosen.join(' · ')).first().waitFor()
    expect((await (await fetch(link)).text()).match(/BEGIN:VEVENT/g)).toHaveLength(4)

    await button(page, text.calendar.revoke).click()
    await page.getByText(text.calendar.revoked).waitFor()
    expect((await fetch(link)).status).toBe(404)
  },
)

journey(
  'a coordinator calls a counsellor in, who hears it at once and answers',
  async ({ clinic, enter }) => {
    const elin = await enter('desktop')
    await signIn(elin.page, `${clinic.url}/personal/`, 'elin-mora')
    await elin.page.getByRole('button', { name: /^Mina pass/ }).waitFor()
    const { page } = await enter('desktop')
    await signIn(page, `${clinic.url}/samordning/`, 'britta-samordnare')
    await toPlan(page)
    await page.getByLabel(planText.surge.mode).selectOption('call-in')
    await page.locator('summary').getByText(planText.surge.call).click()
    await page.getByRole('checkbox', { name: 'Elin, Mora kommun' }).check()
    await button(page, planText.surge.start).click()
    await page.getByText(planText.surge.now['call-in']).waitFor()
    const call = elin.page.getByRole('alert').filter({ hasText: text.calledIn.title })
    await call.getByText(planText.surge.reasons['many-waiting']).waitFor()
    await call.getByRole('button', { name: text.calledIn.coming }).click()
    await call.getByText(text.calledIn.answered.coming).waitFor()
    await page.reload()
    await page.getByText(`Elin (${planText.surge.answers.coming})`).waitFor()
  },
)
