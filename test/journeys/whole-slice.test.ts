/** The whole slice, as a youth and a counsellor live it: from the door to a talk that is erased. */
import { expect } from 'vitest'
import { sv } from '../../web/text/youth/with-door.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import type { Size } from '../support/browser.ts'
import {
  endAndClose,
  holds,
  sayHere,
  signInByProvider,
  takeNext,
  talkWith,
} from '../support/counsellor.ts'
import { journey, type Stage } from '../support/stage.ts'
import { answerReady, hears, joinLine, say } from '../support/youth.ts'

const wholeSlice =
  (size: Size) =>
  async ({ clinic, enter }: Stage) => {
    const counsellor = await enter('desktop')
    await signInByProvider(counsellor.page, `${clinic.url}/personal/`, 'elin-mora')
    await sayHere(counsellor.page)

    const { page } = await enter(size)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).origin))
    await page.goto(clinic.url)
    expect(await page.title()).toBe(sv.door.title)
    await joinLine(page, { topics: ['angest', 'somn'], urgency: 'talk', nickname: 'Björk' })
    await page.getByText(sv.wait.ahead(0)).waitFor()

    await takeNext(counsellor.page)
    await answerReady(page)
    await holds(counsellor.page, 'Björk')
    await page.getByRole('heading', { name: 'Elin, kurator, Mora kommun' }).waitFor()

    await say(page, sv.chat.write, 'Jag kan inte sova.')
    await hears(counsellor.page, 'Jag kan inte sova.')
    await say(counsellor.page, staffText.write.label('Björk'), 'Vad bra att du skriver.')
    await hears(page, 'Vad bra att du skriver.')
    await talkWith(counsellor.page, 'Björk').getByText(staffText.chat.states.seen).waitFor()

    await endAndClose(counsellor.page, 'Björk')
    await page.getByRole('heading', { name: sv.visit.after.titles.ended }).waitFor()
    for (const statement of Object.values(sv.visit.after.survey.statements))
      await page
        .getByRole('group', { name: statement })
        .getByLabel(sv.visit.after.survey.grade(5))
        .check({ force: true })
    await page.getByRole('button', { name: sv.visit.after.survey.send }).click()
    await page.getByText(sv.visit.after.survey.thanks).waitFor()
    await page.getByRole('button', { name: sv.visit.after.erase }).click()
    await page.getByText('2 meddelanden är borta för alltid.').waitFor()
    await page.getByRole('button', { name: sv.visit.after.forget }).click()
    await page.getByRole('heading', { name: sv.door.heading }).waitFor()

    const left = await page.evaluate(() => ({
      session: sessionStorage.length,
      local: localStorage.length,
      cookie: document.cookie,
    }))
    expect(left).toEqual({ session: 0, local: 0, cookie: '' })
    expect(await page.context().cookies()).toEqual([])
    expect(new Set(asked), 'nothing is asked of anybody else').toEqual(new Set([clinic.url]))
  }

journey('a youth on a phone joins without a name, is met, and leaves no trace', wholeSlice('phone'))
journey(
  'a youth at a desk joins without a name, is met, and leaves no trace',
  wholeSlice('desktop'),
)
