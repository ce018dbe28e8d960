/** Danger and referrals at every desk that has a part in them, without a finding by axe. */
import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { boardSafetyText } from '../../web/text/board-safety/sv.ts'
import { text as directorySv } from '../../web/text/directory/sv.ts'
import { handsText } from '../../web/text/desk-referral/sv.ts'
import { text as referralSv } from '../../web/text/referral/sv.ts'
import { text as safetySv } from '../../web/text/safety/sv.ts'
import { safetyText } from '../../web/text/desk-safety/sv.ts'
import { receiverText } from '../../web/text/referral-receiver/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { findings } from '../support/axe.ts'
import { comeOnDuty, holds, signIn, takeNext } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'
import { answerReady, joinLine } from '../support/youth.ts'

const { alarm, procedure, tools, endings } = safetyText
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

journey(
  'danger and referrals are free of findings on every page, and whoever is named is on call',
  async ({ clinic, enter }) => {
    const found: string[] = []
    const look = async (page: Page, where: string) => found.push(...(await findings(page, where)))
    const elin = (await enter()).page
    await comeOnDuty(elin, clinic.url, 'elin-mora')

    const gone = (await enter('phone')).page
    await gone.goto(clinic.url)
    await joinLine(gone, { urgency: 'danger' })
    await elin.locator('.alarm').waitFor()
    // Whoever is called and goes is looked at, however soon it was.
    await takeNext(elin)
    await button(gone, sv.visit.called.go).waitFor()
    await button(gone, sv.visit.waiting.leave).click()
    await button(gone, sv.visit.waiting.leaveYes).click()
    await elin.locator('.alarm').waitFor({ state: 'detached' })

    const youth = (await enter('phone')).page
    await youth.goto(clinic.url)
    await joinLine(youth, { urgency: 'danger', nickname: 'Sol', home: 'Mora' })
    await youth.getByText(safetySv.danger.raised).waitFor()
    await youth.getByLabel(safetySv.danger.placeLabel).fill('Vid bron i Mora')
    await button(youth, safetySv.danger.placeSend).click()
    await youth.getByText(safetySv.danger.placeTold).waitFor()
    await elin.locator('.alarm').waitFor()
    await look(elin, 'an alarm nobody has taken')
    await button(elin, alarm.take).click()
    await answerReady(youth)
    await holds(elin, 'Sol')

    await button(elin, tools.procedure).click()
    await button(elin, procedure.open).click()
    await elin.getByText(procedure.noSecond).waitFor()
    await look(elin, 'the procedure beside the talk')
    await button(elin, tools.refer).click()
    await elin.getByLabel(directorySv.services.elevhalsa!.name, { exact: true }).check()
    await elin.getByLabel(handsText.refer.words).fill('Förslag från Elin')
    await button(elin, handsText.refer.show).click()
    await youth.getByRole('heading', { name: referralSv.title }).waitFor()
    await look(youth, 'a suggestion to send on')
    await button(youth, referralSv.make).click()
    await youth.getByText(referralSv.made('Elin')).waitFor()
    await look(youth, 'what was sent on')
    const line = elin.getByRole('log').getByText(/fungerar en gång/)
    const link = /https?:\S+/.exec((await line.first().textContent())!)![0]

    const receiver = (await enter('phone')).page
    await receiver.goto(link)
    await button(receiver, receiverText.open).waitFor()
    await look(receiver, 'a referral before it is opened')
    await button(receiver, receiverText.open).click()
    await receiver.getByText('Förslag från Elin').waitFor()
    await look(receiver, 'a referral that is open')

    await elin
      .locator('.views')
      .getByRole('button', { name: /^Säkerhet/ })
      .click()
    await elin.getByText(endings.choose).first().waitFor({ state: 'attached' })
    await look(elin, 'safety at the desk')
    const amir = (await enter('phone')).page
    await comeOnDuty(amir, clinic.url, 'amir-borlange')
    await button(amir, procedure.join).click()
    await amir.getByText(procedure.second('Amir', 'Borlänge kommun')).waitFor()
    await look(amir, 'the second key on a phone')

    const board = (await enter()).page
    await signIn(board, `${clinic.url}/samordning/`, 'britta-samordnare')
    await board.locator('summary', { hasText: boardSafetyText.add }).click()
    await look(board, 'safety on the board')
    const onCall = board.getByRole('form', { name: boardSafetyText.add })
    await onCall.getByLabel(boardSafetyText.who).selectOption({ label: 'Amir, Borlänge kommun' })
    await onCall.getByRole('button', { name: boardSafetyText.add }).click()
    await board.locator('.backup-turn', { hasText: 'Amir' }).waitFor()
    await amir.evaluate(() => void dispatchEvent(new Event('focus')))
    await amir.getByText(alarm.backup).waitFor()
    expect(found).toEqual([])
  },
)
