/** Two hundred texts that would be programs, through every field a person can write in, on every page that shows it. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { deskText } from '../../web/text/desk/sv.ts'
import { handsText } from '../../web/text/desk-referral/sv.ts'
import { laterStaffText } from '../../web/text/desk-later/sv.ts'
import { text as later } from '../../web/text/later/sv.ts'
import { maskingText } from '../../web/text/masking/sv.ts'
import { receiverText } from '../../web/text/referral-receiver/sv.ts'
import { text as referralSv } from '../../web/text/referral/sv.ts'
import { text as safetySv } from '../../web/text/safety/sv.ts'
import { safetyText } from '../../web/text/desk-safety/sv.ts'
import { shiftsText } from '../../web/text/shifts/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { comeOnDuty, holds, offerTo, takeNext, toolOf } from '../support/counsellor.ts'
import { dealer, plainest, scriptPayloads } from '../support/script-payloads.ts'
import { journey } from '../support/stage.ts'
import { answerReady, endTalk, joinLine, say } from '../support/youth.ts'
import { watched, writeEverywhere } from '../support/write-everywhere.ts'

const button = (scope: Page | Locator, name: string) =>
  scope.getByRole('button', { name, exact: true })
const name = plainest
const whole = scriptPayloads.join('\n')
/** All of them, in as many texts as a message has room for. */
const messages = (() => {
  const deal = dealer()
  const texts: string[] = []
  while (deal.dealt() < scriptPayloads.length) texts.push(deal.next(5_000))
  return texts
})()

const deal = dealer()
const saysAll = async (page: Page, label: string): Promise<void> => {
  for (const text of messages) await say(page, label, text)
}
const showsAll = async (page: Page): Promise<void> => {
  const last = scriptPayloads.at(-1)!
  await page.getByRole('log').getByText(last).first().waitFor()
  const shown = (await page.getByRole('log').locator('.chat-line p').allTextContents()).join('\n')
  expect(scriptPayloads.filter((one) => !shown.includes(one.trim()))).toEqual([])
}

journey(
  'a talk, a hand-over, tools at the desk, a referral, the plan and a letter show every word and run none',
  async (stage) => {
    const { clinic } = stage
    const { enter, seen, look } = watched(stage)
    const elin = await enter()
    await comeOnDuty(elin, clinic.url, 'elin-mora')
    const amir = await enter()
    await comeOnDuty(amir, clinic.url, 'amir-borlange')
    const youth = await enter('phone')
    await youth.goto(clinic.url)
    await joinLine(youth, { nickname: name, topics: ['somn'] })
    await takeNext(elin)
    await answerReady(youth)
    await holds(elin, name)
    await saysAll(youth, sv.chat.write)
    await showsAll(elin)
    await saysAll(elin, staffText.write.label(name))
    await showsAll(youth)
    await look(elin, youth)

    for (const tool of ['assess', 'concern', 'directory', 'refer'] as const) {
      await button(elin, safetyText.tools[tool]).click()
      await elin.locator('.tool').waitFor()
      expect(await writeEverywhere(elin.locator('.tool'), deal), tool).toBeGreaterThan(
        tool === 'directory' ? -1 : 0,
      )
      if (tool === 'assess') await button(elin, safetyText.assess.save).click()
      if (tool === 'concern') await elin.locator('.tool select').first().selectOption({ index: 3 })
      await look(elin)
      if (tool !== 'refer') await button(elin, safetyText.tools[tool]).click()
    }
    await elin.locator('.tool input[type=checkbox]').first().check()
    await button(elin, handsText.refer.show).click()
    await youth.getByRole('heading', { name: referralSv.title }).waitFor()
    await look(youth)
    await youth.getByLabel(referralSv.words).fill(deal.next(2_900))
    await button(youth, referralSv.make).click()
    await youth.getByText(referralSv.made('Elin')).waitFor()
    const line = elin
      .getByRole('log')
      .getByText(/fungerar en gång/)
      .first()
    await line.waitFor()
    const link = /https?:\S+/.exec((await line.textContent()) ?? '')![0]
    const receiver = await enter()
    await receiver.goto(link)
    await button(receiver, receiverText.open).click()
    await receiver
      .getByText(/fired|evil/)
      .first()
      .waitFor()
    await look(receiver, elin)

    await elin.keyboard.press('Alt+k')
    await writeEverywhere(elin.getByRole('dialog'), deal)
    await look(elin)
    await elin.keyboard.press('Escape')
    await elin.getByText(deskText.duty.more, { exact: true }).click()
    await button(elin, maskingText.button).click()
    await elin.getByRole('dialog').getByLabel(maskingText.word).fill(name)
    await elin.keyboard.press('Enter')
    await elin.getByRole('dialog').getByText(name).first().waitFor()
    await look(elin)
    await elin.keyboard.press('Escape')

    await offerTo(elin, name, 'Amir, kurator, Borlänge kommun', deal.next(900))
    await youth.getByText(sv.visit.handover.note('Elin')).waitFor()
    await look(youth)
    await youth.getByLabel(sv.visit.handover.history).check()
    await button(youth, sv.visit.handover.yes).click()
    await button(amir, deskText.offers.accept).click()
    await holds(amir, name)
    await showsAll(amir)
    await amir
      .locator('.note-text')
      .getByText(/fired|evil/)
      .first()
      .waitFor()
    await look(amir, youth)
    await endTalk(youth)
    await toolOf(amir, 'close', name).getByText(staffText.close.title).waitFor()
    await look(amir, youth)

    const writer = await enter('phone')
    await writer.goto(`${clinic.url}/#plan`)
    await writer.getByText(safetySv.plan.lead).waitFor()
    expect(await writeEverywhere(writer, deal)).toBe(6)
    await button(writer, safetySv.plan.print).click()
    const saved = writer.waitForEvent('download')
    await button(writer, safetySv.plan.save).click()
    const file = await readFile(await (await saved).path(), 'utf8')
    const paper = await enter()
    await paper.goto('about:blank')
    await paper.setContent(file)
    await paper
      .getByText(/fired|evil/)
      .first()
      .waitFor()
    await look(writer, paper)

    await writer.goto(`${clinic.url}/#brev`)
    await writer.getByLabel(sv.join.urgent.choices.talk).check()
    await button(writer, later.letter.write).click()
    await writer.getByLabel(later.letter.writeTitle).fill(messages[0]!)
    await writer.getByText(later.letter.more).click()
    await writer.getByLabel(sv.join.about.nickname).fill(name)
    await button(writer, later.letter.send).click()
    await writer.getByRole('heading', { name: later.letter.sentTitle }).waitFor()
    const code = (await writer.locator('.code-words li').allTextContents()).join(' ')
    await button(elin, laterStaffText.views.inbox(1, 0)).click()
    await elin.locator('.letter-row').first().click()
    await button(elin, laterStaffText.inbox.take).click()
    await elin.getByRole('heading', { name }).waitFor()
    await elin.getByLabel(laterStaffText.inbox.answer, { exact: true }).fill(messages[1]!)
    await look(elin)
    await button(elin, laterStaffText.inbox.send).click()
    await elin.getByText(laterStaffText.inbox.sent).waitFor()
    const again = await enter('phone')
    await again.goto(`${clinic.url}/#kod`)
    await again.getByLabel(later.code.label).fill('<b onload=fired()>')
    await button(again, later.code.open).click()
    await look(again)
    await again.getByLabel(later.code.label).fill(code)
    await button(again, later.code.open).click()
    await button(again, later.mine.read).click()
    await again
      .getByText(/fired|evil/)
      .first()
      .waitFor()
    await look(again)

    await button(elin, laterStaffText.views.shifts(0)).click()
    const events = scriptPayloads.slice(0, 40).map((one, n) => {
      const title = one.replaceAll(/[\\;,]/g, (c) => `\\${c}`).replaceAll('\n', '\\n')
      const day = `203${n % 10}11${10 + Math.floor(n / 10)}`
      return `BEGIN:VEVENT\r\nUID:${n}\r\nDTSTART:${day}T170000Z\r\nDTEND:${day}T190000Z\r\nSUMMARY:${title}\r\nEND:VEVENT\r\n`
    })
    await elin.getByLabel(shiftsText.calendar.imports).setInputFiles({
      name: `${name.replaceAll(/[<>]/g, '')}.ics`,
      mimeType: 'text/calendar',
      buffer: Buffer.from(`BEGIN:VCALENDAR\r\n${events.join('')}END:VCALENDAR`),
    })
    await elin
      .getByText(/fired|evil/)
      .first()
      .waitFor()
    await look(elin)
    expect(seen).toEqual([])
    expect(whole.length).toBeGreaterThan(5_000)
  },
)
