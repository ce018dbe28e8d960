/** A counsellor's sign-in never ends a talk, and nobody is left by a press that was not meant. */
import { expect } from 'vitest'
import { deskText } from '../../web/text/desk/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { comeOnDuty, holds, signInByProvider, sayHere, takeNext } from '../support/counsellor.ts'
import { copyOfTab } from '../support/second-window.ts'
import { journey, type Actor, type Stage } from '../support/stage.ts'
import { until } from '../support/until.ts'
import { answerReady, hears, isWaiting, standInLine, say } from '../support/youth.ts'

const toYouth = staffText.write.label('Älv')

const talkWithElin = async ({ clinic, enter }: Stage, counsellor: Actor['page']) => {
  const { page: youth } = await enter('phone')
  await standInLine(youth, clinic.url, { nickname: 'Älv' })
  await takeNext(counsellor)
  await answerReady(youth)
  await holds(counsellor, 'Älv')
  return youth
}
/** Whatever the page does every so many seconds it does every second: a short life of a token is enough. */
const looksEverySecond = (): void => {
  const real = window.setInterval.bind(window)
  window.setInterval = ((run: () => void, every?: number) =>
    real(run, Math.min(every ?? 0, 1000))) as typeof window.setInterval
}

const pressSignOut = async (page: Actor['page']): Promise<void> => {
  await page.getByText(deskText.duty.more, { exact: true }).click()
  await page.getByRole('button', { name: staffText.signIn.out, exact: true }).click()
}

journey(
  'a talk goes on past the end of the token that it began with, and nobody is asked anything',
  async (stage) => {
    const { page } = await stage.enter('desktop')
    await page.addInitScript(looksEverySecond)
    await signInByProvider(page, `${stage.clinic.url}/personal/`, 'elin-mora')
    await sayHere(page)
    const first = await page.evaluate(() => sessionStorage.getItem('dorren.staff.token'))
    const youth = await talkWithElin(stage, page)
    const { exp } = JSON.parse(atob(first!.split('.')[1]!)) as { exp: number }
    await until('the first token has ended', () => stage.clinic.now() > exp * 1000 + 1000)
    await say(page, toYouth, 'Jag är kvar')
    await hears(youth, 'Jag är kvar')
    const answered = page.waitForResponse(/\/api\/counsellor\/desk$/)
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    expect((await answered).status()).toBe(200)
    expect(await page.getByText(staffText.signIn.again).count()).toBe(0)
  },
  () => ({ TOKEN_LASTS: '10' }),
)

journey(
  'a counsellor whose sign-in cannot be renewed is told in time, and signs in beside the talk',
  async (stage) => {
    const { page } = await stage.enter('desktop')
    await signInByProvider(page, `${stage.clinic.url}/personal/`, 'elin-mora')
    await sayHere(page)
    const youth = await talkWithElin(stage, page)
    await page.getByLabel(toYouth).fill('Halvskrivet')
    const again = page.getByRole('button', { name: staffText.signIn.againButton })
    expect(await again.count(), 'an hour is left').toBe(0)
    const token = await page.evaluate(() => sessionStorage.getItem('dorren.staff.token'))
    const { iat } = JSON.parse(atob(token!.split('.')[1]!)) as { iat: number }
    // The provider renews for a second, counted in whole ones: on a quick machine that is not over yet.
    await until('nothing renews the sign-in any more', () => Date.now() > iat * 1000 + 3_000)
    // Somebody comes back to the window three quarters of an hour later.
    await page.clock.setSystemTime(Date.now() + 46 * 60_000)
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    await again.waitFor()
    const said = (await page.locator('.sign-in-again').boundingBox())!
    const bar = (await page.locator('.top-bar').boundingBox())!
    expect(bar.y, 'it covers nothing').toBeGreaterThanOrEqual(said.y + said.height)
    // The browser stops the small window: what was written stays, and a link is there instead.
    await page.evaluate(() => (window.open = () => null))
    await again.click()
    await page.getByText(staffText.signIn.stopped).waitFor()
    const beside = page.waitForEvent('popup')
    await page.getByRole('link', { name: staffText.signIn.againButton }).click()
    await (await beside).locator('a[href*="login_hint=elin-mora"]').click()
    await page.getByText(staffText.signIn.stopped).waitFor({ state: 'detached' })
    expect(await page.getByLabel(toYouth).inputValue()).toBe('Halvskrivet')
    await page.getByLabel(toYouth).press('Control+Enter')
    await hears(youth, 'Halvskrivet')
  },
  () => ({ SIGN_IN_LASTS: '1' }),
)

journey(
  'whoever signs out or leaves the page with a talk open is asked first, and the youth is put first in line',
  async (stage) => {
    const { page } = await stage.enter('desktop')
    await comeOnDuty(page, stage.clinic.url, 'elin-mora')
    const youth = await talkWithElin(stage, page)
    const asked: string[] = []
    const ways = {
      'a reload': () => page.evaluate(() => void setTimeout(() => location.reload())),
      'going back': () =>
        page.evaluate(() => void setTimeout(() => history.go(1 - history.length))),
      closing: () => page.close({ runBeforeUnload: true }),
    }
    for (const [way, leave] of Object.entries(ways)) {
      const [dialog] = await Promise.all([page.waitForEvent('dialog'), leave()])
      expect(dialog.type(), `${way} is asked about`).toBe('beforeunload')
      await dialog.dismiss()
      await holds(page, 'Älv')
    }

    await pressSignOut(page)
    await page.getByRole('button', { name: deskText.duty.stay }).click()
    await say(page, toYouth, 'Jag går inte')
    await hears(youth, 'Jag går inte')
    const beside = await copyOfTab(page)
    await pressSignOut(page)
    page.on('dialog', (dialog) => {
      asked.push('again')
      void dialog.accept()
    })
    await page.getByRole('button', { name: deskText.duty.signOutNow }).click()
    await page.getByRole('button', { name: staffText.signIn.button }).waitFor()
    await beside.getByRole('button', { name: staffText.signIn.button }).waitFor()
    await isWaiting(youth)
    await youth.getByText(sv.visit.waiting.returned['put-back']).waitFor()
    expect(asked, 'what was meant is not asked again').toEqual([])
  },
)
