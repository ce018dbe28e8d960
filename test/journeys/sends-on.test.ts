/** Sending on: suggested at the desk, decided by the youth, opened once by a receiver without an account. */
import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { text as directorySv } from '../../web/text/directory/sv.ts'
import { handsText } from '../../web/text/desk-referral/sv.ts'
import { text as later } from '../../web/text/later/sv.ts'
import { text as referralSv } from '../../web/text/referral/sv.ts'
import { safetyText } from '../../web/text/desk-safety/sv.ts'
import { receiverText } from '../../web/text/referral-receiver/sv.ts'
import { findings } from '../support/axe.ts'
import { comeOnDuty, holds, takeNext } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'
import { answerReady, hears, standInLine, say } from '../support/youth.ts'
import { sv } from '../../web/text/youth/with-door.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const nameOf = (id: string) => directorySv.services[id]!.name

journey(
  'the youth chooses receiver and words, the link opens once, and another is stopped',
  async ({ clinic, enter }) => {
    const elin = (await enter()).page
    await comeOnDuty(elin, clinic.url, 'elin-mora')
    const youth = (await enter('phone')).page
    await standInLine(youth, clinic.url, { nickname: 'Sol' })
    await takeNext(elin)
    await answerReady(youth)
    await holds(elin, 'Sol')
    await say(youth, sv.chat.write, 'Jag vill ha hjälp i skolan')
    await hears(elin, 'Jag vill ha hjälp i skolan')

    await button(elin, safetyText.tools.refer).click()
    await elin.getByLabel(nameOf('elevhalsa'), { exact: true }).check()
    await elin.getByLabel(nameOf('ungdomsmottagning'), { exact: true }).check()
    await elin.getByLabel(nameOf('socialtjanst'), { exact: true }).check()
    await elin.getByLabel(handsText.refer.words).fill('Förslag från Elin')
    await button(elin, handsText.refer.show).click()

    await youth.getByRole('heading', { name: referralSv.title }).waitFor()
    await youth.getByLabel(referralSv.words).fill('Mina egna ord om skolan')
    await button(youth, referralSv.make).click()
    await youth.getByText(referralSv.made('Elin')).waitFor()
    const line = elin.getByRole('log').getByText(/fungerar en gång/)
    await line.nth(2).waitFor()
    const links = (await line.allTextContents()).map((text) => /https?:\S+/.exec(text)![0])
    expect(links).toHaveLength(3)

    const receiver = (await enter()).page
    const asked: string[] = []
    receiver.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')))
    await receiver.goto(links[0]!)
    await receiver.getByText(receiverText.from('Elin', 'Mora kommun')).waitFor()
    await button(receiver, receiverText.open).click()
    await receiver.getByText('Mina egna ord om skolan').waitFor()
    const key = links[0]!.split('.').at(-1)!
    expect(
      asked.filter((sent) => sent.includes(key)),
      'the key reaches no server',
    ).toEqual([])
    expect(receiver.url()).not.toContain(key)
    await receiver.getByLabel(receiverText.answers.contact).check()
    await receiver.getByText(receiverText.thanks).waitFor()

    const second = (await enter()).page
    await second.goto(links[0]!)
    await second.getByText(receiverText.gone).waitFor()

    const unopened = youth.getByRole('listitem').filter({ hasText: nameOf('ungdomsmottagning') })
    await unopened.getByRole('button', { name: referralSv.stop }).click()
    // Only this row says it: somewhere on the page the words may run together by chance.
    await unopened.filter({ hasText: `: ${referralSv.states.stopped}` }).waitFor()
    await second.goto('about:blank')
    await second.goto(links[1]!)
    await second.getByText(receiverText.gone).waitFor()

    // Another day, on another phone: the code's five words are enough.
    await button(youth, referralSv.keep).click()
    await button(youth, later.links.newCode).click()
    await youth.getByText(later.links.kept).waitFor()
    const words = (await youth.locator('.code-words li').allTextContents()).join(' ')
    expect(await findings(youth, 'links kept')).toEqual([])
    const { page: phone } = await enter('phone')
    await phone.goto(`${clinic.url}/#kod`)
    await phone.getByLabel(later.code.label).fill(words)
    await phone.keyboard.press('Enter')
    await phone.getByRole('heading', { name: later.links.title }).waitFor()
    const third = phone.getByRole('listitem').filter({ hasText: nameOf('socialtjanst') })
    await third.getByRole('button', { name: later.links.stop }).click()
    await third.getByText(later.links.states.stopped).waitFor()
    expect(await findings(phone, 'links of a code')).toEqual([])
    await second.goto('about:blank')
    await second.goto(links[2]!)
    await second.getByText(receiverText.gone).waitFor()
    await phone.getByRole('button', { name: later.mine.eraseAll }).click()
    await phone.getByRole('button', { name: later.yes, exact: true }).click()
    await phone.getByRole('heading', { name: later.mine.erasedTitle }).waitFor()
    expect(clinic.printed()).not.toContain('Mina egna ord')
  },
)
