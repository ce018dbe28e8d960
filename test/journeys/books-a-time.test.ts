/** A booked time from the offer to the talk, changed on the way, and never had by two. */
import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { instantOf } from '../../shared/rules/opening/shift-times.ts'
import { laterStaffText } from '../../web/text/desk-later/sv.ts'
import { text as later } from '../../web/text/later/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { findings } from '../support/axe.ts'
import { comeOnDuty, takeNext } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'
import { answerReady, standInLine } from '../support/youth.ts'

const minute = 60_000

journey('a youth books, changes, comes at the time and goes ahead of the line', async (stage) => {
  const { clinic, enter } = stage
  const { page: elin } = await enter()
  await comeOnDuty(elin, clinic.url, 'elin-mora')
  await elin.getByRole('button', { name: laterStaffText.views.times(0, 0) }).click()
  const tomorrow = new Date(clinic.now() + 24 * 60 * minute)
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(tomorrow)
  await elin.getByLabel(laterStaffText.times.date).fill(day)
  await elin.getByLabel(laterStaffText.times.at).fill('14:00')
  await elin.getByLabel(laterStaffText.times.count).selectOption('2')
  await elin.getByRole('button', { name: laterStaffText.times.add, exact: true }).click()
  await elin.getByText(laterStaffText.times.added(2)).waitFor()
  await elin.getByRole('button', { name: laterStaffText.times.add, exact: true }).click()
  await elin.getByText(laterStaffText.times.outcome.overlaps).waitFor()
  expect(await findings(elin, 'my times')).toEqual([])

  const { page: youth } = await enter('phone')
  const { page: other } = await enter('phone')
  for (const page of [youth, other]) {
    await page.goto(clinic.url)
    await page.getByRole('link', { name: sv.door.book }).click()
    await page.getByRole('radio').first().check()
  }
  expect(await findings(youth, 'booking')).toEqual([])
  await youth.getByRole('button', { name: later.book.book }).click()
  await youth.getByRole('heading', { name: later.book.doneTitle }).waitFor()
  await other.getByRole('button', { name: later.book.book }).click()
  await other.getByText(later.book.taken).waitFor()

  // Into the own calendar: a file made in the page, with no request and no word of care.
  await youth.getByText(later.calendar.open).click()
  await youth.getByLabel(later.calendar.before['1-hour']).check()
  expect(await findings(youth, 'the reminder')).toEqual([])
  const asked: string[] = []
  youth.on('request', (request) => request.url().startsWith('http') && asked.push(request.url()))
  const saving = youth.waitForEvent('download')
  await youth.getByRole('button', { name: later.calendar.save }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('paminnelse.ics')
  const file = await readFile(await saved.path(), 'utf8')
  expect(file).toContain(`SUMMARY:${later.calendar.titleNow}\r\n`)
  expect(file).toContain('TRIGGER:-PT1H')
  expect(asked).toEqual([])
  await youth.getByText(later.calendar.saved).waitFor()

  // No time suits the other one, who wishes for one, and is answered with a time kept for them.
  await other.getByRole('button', { name: later.wish.noneSuits }).click()
  await other.getByLabel(later.wish.suits['weekend-day']).check()
  expect(await findings(other, 'wish')).toEqual([])
  await other.getByRole('button', { name: later.wish.send }).click()
  await other.getByRole('heading', { name: later.wish.sentTitle }).waitFor()
  await elin.getByRole('button', { name: /^Tider/ }).click()
  const wishes = elin.getByRole('region', { name: laterStaffText.wishes.title })
  await wishes.getByRole('button', { name: laterStaffText.wishes.answer }).click()
  await wishes.getByLabel(laterStaffText.times.at).fill('20:00')
  await wishes.getByRole('button', { name: laterStaffText.wishes.send, exact: true }).click()
  await elin.getByText(laterStaffText.wishes.offeredNow).waitFor()
  expect(await findings(elin, 'wishes')).toEqual([])
  await other.getByRole('button', { name: later.mine.title }).click()
  expect(await findings(other, 'answered wish')).toEqual([])
  await other.getByRole('button', { name: later.wish.accept }).click()
  await other.getByText(later.mine.enterFrom('19:50')).waitFor()
  // And changes their mind about all of it: gone at once, with a receipt.
  await other.getByRole('button', { name: later.mine.eraseAll }).click()
  await other.getByRole('button', { name: later.yes, exact: true }).click()
  await other.getByRole('heading', { name: later.mine.erasedTitle }).waitFor()
  await other.getByText('1 bokade tider').waitFor()

  await youth.getByRole('button', { name: later.mine.title }).click()
  await youth.getByRole('button', { name: later.mine.change }).click()
  await youth.getByRole('radio').first().check()
  await youth.getByRole('button', { name: later.book.change }).click()
  await youth.getByText('14:45').waitFor()
  await youth.getByRole('button', { name: later.mine.title }).click()
  await youth.getByText(later.mine.enterFrom('14:35')).waitFor()
  expect(await findings(youth, 'my time')).toEqual([])
  const code = (await youth.evaluate(() => sessionStorage.getItem('code'))) ?? '{}'
  const { words } = JSON.parse(code) as { words: string }

  // Somebody else waits already; the booked one comes on another phone and is still taken first.
  await clinic.jump(instantOf({ day, time: '14:44' }) - clinic.now())
  const { page: waiting } = await enter('phone')
  await standInLine(waiting, clinic.url, { nickname: 'Lo' })
  const { page: phone } = await enter('phone')
  await phone.goto(`${clinic.url}/#kod`)
  await phone.getByLabel(later.code.label).fill(words)
  await phone.keyboard.press('Enter')
  await phone.getByRole('button', { name: later.mine.enter }).click()
  await phone.getByRole('heading', { name: sv.visit.waiting.title }).waitFor()
  await elin.getByRole('button', { name: laterStaffText.views.desk, exact: true }).click()
  await elin.locator('.duty [data-status="here"]').click()
  await elin.getByText(laterStaffText.booked('14:45')).waitFor()
  await takeNext(elin)
  await answerReady(phone)
})
