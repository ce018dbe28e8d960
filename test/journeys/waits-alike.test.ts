/** Whether the wait is the same wherever somebody lives stands on the coordinator's board, and no youth does. */
import { expect } from 'vitest'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { boardText } from '../../web/text/board/sv.ts'
import { planText } from '../../web/text/plan/sv.ts'
import { findings } from '../support/axe.ts'
import { signIn } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'
import { clockMoves, once, placeInLine, staffToken, wire } from '../support/wire.ts'

const mora = '2062'
const falun = '2080'

journey('one place waits longer than another, and the board says so', async (stage) => {
  const { clinic, enter } = stage
  const line = wire(clinic.url, '127.0.0.1')
  const elin = line.speak(counsellorApi, await staffToken(line, clinic.url, 'elin-mora'))
  await elin.duty({ status: 'here', channels: ['chat'], seats: 2 })
  const joins = async (municipality: string) =>
    placeInLine(line, { topics: ['angest'], municipality })
  const isMet = async ({ visit, secret }: Awaited<ReturnType<typeof joins>>) => {
    await elin.take({ press: once(), seat: 1, visit, reason: 'came-back' })
    await line.speak(youthApi, `Visit ${secret}`).ready({ visit })
    await elin.end({ visit })
    await elin.close({ visit, topics: ['angest'], outcome: 'advice', whereTo: ['none'] })
  }

  // Five of Mora come first and wait four minutes; five of Falun are met at once.
  const early = await Promise.all(Array.from({ length: 5 }, () => joins(mora)))
  for (let half = 0; half < 8; half++) {
    await clockMoves(clinic, line, 30_000)
    await elin.desk()
    for (const { visit, secret } of early)
      await line.speak(youthApi, `Visit ${secret}`).visit({ visit })
  }
  for (const youth of early) await isMet(youth)
  for (let n = 0; n < 5; n++) await isMet(await joins(falun))

  // Told when its four whole weeks are over, whichever day of them this is.
  await clockMoves(clinic, line, 30 * 24 * 3_600_000)
  const { page } = await enter('desktop')
  await signIn(page, `${clinic.url}/samordning/`, 'britta-samordnare')
  await page.getByText(boardText.fairTimes('9')).waitFor()
  expect(await findings(page, 'the board')).toEqual([])
  await page.getByRole('main').getByRole('link', { name: planText.tabs.plan }).click()
  const fair = page.getByRole('region', { name: planText.fair })
  await fair.getByText(planText.ratio('9')).waitFor()
  const row = (place: string) => fair.getByRole('row', { name: new RegExp(`^${place}`) })
  expect(await row('Mora').innerText()).toContain(planText.minutes('4'))
  expect(await row('Falun').innerText()).toContain(planText.minutes('0'))
  // Where fewer than five have come, nothing is said.
  expect(await row('Orsa').innerText()).toContain(planText.few)
})
