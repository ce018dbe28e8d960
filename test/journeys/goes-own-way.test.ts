/** What is the youth's own to decide in the programme: help now, everything taken out, a pause, an end, a return, an erasure. */
import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { text as about } from '../../web/text/about/sv.ts'
import { text as sv } from '../../web/text/programme/sv.ts'
import { sv as youthSv } from '../../web/text/youth/with-door.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { therapistText } from '../../web/text/treatment/sv.ts'
import { comeOnDuty, takeNext } from '../support/counsellor.ts'
import { comeBack, comeIn, enrol, openWorklist } from '../support/programme.ts'
import { journey } from '../support/stage.ts'
import { answerReady, endTalk, hears, say } from '../support/youth.ts'

const week = 7 * 24 * 3_600_000

journey(
  'a youth in the programme is stuck and talks live, takes everything out, pauses, leaves, comes back and is erased',
  async ({ clinic, enter }) => {
    const hanna = (await enter('desktop')).page
    await openWorklist(hanna, clinic.url, 'hanna-region')
    const words = await enrol(hanna, clinic.url, 'Kim')
    await hanna.getByRole('link', { name: therapistText.enrol.toPage }).click()
    await hanna.getByRole('heading', { name: 'Kim' }).waitFor()
    await hanna.getByText(therapistText.page.lineNote, { exact: true }).first().click()
    await hanna
      .getByRole('textbox', { name: therapistText.page.lineNote })
      .fill('Fråga om matsalen.')
    await hanna
      .locator('details', { hasText: therapistText.page.lineNoteLead })
      .getByRole('button', { name: therapistText.page.save })
      .click()
    const stands = (state: string) =>
      hanna.locator('.participant-head').getByText(`${state} · `).waitFor()

    const { page } = await enter('phone', { acceptDownloads: true })
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    const to = async (place: string) => page.goto(`${clinic.url}/program/${place}`)
    const code = await comeIn(page, clinic.url, words)
    await to('#skriv')
    await page.getByLabel(sv.thread.write).fill('Jag klarade bussen.')
    await press(sv.send)
    await page.getByText(sv.thread.sent).waitFor()

    await to('#mitt')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: sv.mine.takeGo }).click()
    await press(about.asPage)
    const file = await readFile(await (await download).path(), 'utf8')
    expect(file).toContain('Jag klarade bussen.')
    expect(file).not.toMatch(/<script|<link|src=/)

    // Stuck: the same line as everybody's, with the therapist's words because the youth takes them along.
    const elin = (await enter('desktop')).page
    await comeOnDuty(elin, clinic.url, 'elin-mora')
    await to('#fast')
    await page.getByLabel(sv.stuck.urgency.talk).check()
    await page.getByLabel(sv.stuck.share).check()
    await press(sv.stuck.go)
    await page.getByRole('heading', { name: youthSv.visit.waiting.title }).waitFor()
    await takeNext(elin)
    await answerReady(page)
    await elin.locator('.note-text').getByText('Fråga om matsalen.').waitFor()
    await say(page, youthSv.chat.write, 'Jag vågar inte gå dit.')
    await hears(elin, 'Jag vågar inte gå dit.')
    await say(
      elin,
      staffText.write.label(staffText.talks.anonymous),
      'Vad händer om du går dit med någon?',
    )
    await hears(page, 'Vad händer om du går dit med någon?')
    await endTalk(page)

    await to('#mitt')
    await press(sv.mine.pauseWeeks(2))
    await hanna.reload()
    await stands(therapistText.states.paused)
    await to('#')
    await press(sv.overview.resume)
    await page.getByText(sv.overview.next).waitFor()

    await to('#mitt')
    await press(sv.mine.leave)
    await page.getByLabel(sv.mine.why['no-time']).check()
    await press(sv.mine.leaveYes)
    await page.getByText(sv.mine.left).waitFor()
    await hanna.reload()
    await stands(therapistText.states.left)
    await clinic.jump(week)
    await to('#')
    await comeBack(page, code)
    await page.getByText(sv.overview.over.left).waitFor()
    await press(sv.overview.comeBack)
    await page.getByText(sv.overview.next).waitFor()

    await to('#mitt')
    await press(sv.mine.erase)
    await press(sv.mine.eraseYes)
    await page.getByRole('heading', { name: sv.mine.erased }).waitFor()
    // Nothing else is offered to whoever has just erased everything, and nothing says that it was kept.
    for (const name of [sv.mine.newCode, sv.mine.outButton, sv.mine.leave, sv.enter.open])
      expect(await page.getByRole('button', { name }).count(), name).toBe(0)
    expect(await page.locator('main').getByRole('textbox').count()).toBe(0)
    expect(await page.getByText(sv.enter.ended.over).count()).toBe(0)
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
    const again = (await enter('phone')).page
    await again.goto(`${clinic.url}/program/`)
    await again.getByLabel(sv.enter.ways.code).check()
    await again.getByLabel(sv.enter.words).fill(code)
    await again.getByRole('button', { name: sv.enter.open, exact: true }).click()
    await again.getByText(sv.enter.wrong).waitFor()
  },
)
