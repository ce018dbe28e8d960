/** Out in one movement (U4): the page goes blank, the tab forgets, and back shows nothing. */
import { expect } from 'vitest'
import { neutralSite } from '../../web/ui/quick-exit/neutral-site.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { comeOnDuty, takeNext } from '../support/counsellor.ts'
import { journey, type Stage } from '../support/stage.ts'
import { answerReady, joinLine, say } from '../support/youth.ts'

const inLine = async ({ clinic, enter }: Stage) => {
  const { page } = await enter('phone')
  await page.route(`${neutralSite}*`, (route) =>
    route.fulfill({ body: 'Vädret', contentType: 'text/html; charset=utf-8' }),
  )
  await page.goto(clinic.url)
  await joinLine(page, { nickname: 'Kim' })
  return page
}

journey(
  'Shift three times in the middle of a talk leaves for the weather and forgets the talk',
  async (stage) => {
    const elin = await stage.enter('desktop')
    await comeOnDuty(elin.page, stage.clinic.url, 'elin-mora')
    const page = await inLine(stage)
    await takeNext(elin.page)
    await answerReady(page)
    await say(page, sv.chat.write, 'Någon kommer')
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift')
    await page.getByText('Vädret').waitFor()
    await page.goto(stage.clinic.url)
    await page.getByRole('heading', { name: sv.door.heading }).waitFor()
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
    expect(await page.getByText('Någon kommer').count()).toBe(0)
  },
)

journey('the button leaves too, and going back does not show the line', async (stage) => {
  const page = await inLine(stage)
  await page.getByRole('link', { name: sv.door.leave }).click()
  await page.getByText('Vädret').waitFor()
  await page.goBack()
  expect(await page.getByRole('heading', { name: sv.visit.waiting.title }).count()).toBe(0)
  expect(await page.title()).not.toMatch(/kö|chatt|Dörren/i)
})
