/** However long a talk becomes, the place to write stays where the eye left it, on the phone and at the desk. */
import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { staffText } from '../../web/text/staff/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { comeOnDuty, holds, takeNext } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'
import { answerReady, hears, standInLine, say } from '../support/youth.ts'

/** How far the page reaches below what is seen of it, and how far it has been scrolled. */
const outOfSight = (page: Page) =>
  page.evaluate(() => ({
    below: document.documentElement.scrollHeight - innerHeight,
    scrolled: scrollY,
  }))

journey('a long talk scrolls in its own place, and never the page', async ({ clinic, enter }) => {
  const elin = (await enter('desktop')).page
  await comeOnDuty(elin, clinic.url, 'elin-mora')
  const youth = (await enter('phone')).page
  await standInLine(youth, clinic.url, { nickname: 'Sav' })
  await takeNext(elin)
  await answerReady(youth)
  await holds(elin, 'Sav')
  for (const number of Array.from({ length: 8 }, (_, at) => at + 1)) {
    await say(youth, sv.chat.write, `Fråga ${number}`)
    await hears(elin, `Fråga ${number}`)
    await say(elin, staffText.write.label('Sav'), `Svar ${number}`)
    await hears(youth, `Svar ${number}`)
  }
  expect(await outOfSight(youth), 'on the phone').toEqual({ below: 0, scrolled: 0 })
  expect(await outOfSight(elin), 'at the desk').toEqual({ below: 0, scrolled: 0 })
})
