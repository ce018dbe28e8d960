/** An evening by the keys alone: sixty in line, eight of them met in its order, one in danger with two keys, one handed over. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import type { Urgency } from '../../shared/rules/line/triage.ts'
import { deskText } from '../../web/text/desk/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { procedureRule } from '../../shared/rules/safety/procedure-steps.ts'
import { safetyText } from '../../web/text/desk-safety/sv.ts'
import { comeOnDuty } from '../support/counsellor.ts'
import { tabTo } from '../support/keyboard.ts'
import { journey } from '../support/stage.ts'
import { placeInLine, wire } from '../support/wire.ts'

/** Two feel worse than the others and one is in danger; they come among the last, and are met first. */
const came = Array.from({ length: 60 }, (_, at): Urgency => {
  if (at === 59) return 'danger'
  return at % 20 === 19 ? 'distress' : 'talk'
})
const metInOrder = [59, 19, 39, 0, 1, 2, 3, 4]

const joined = async (clinic: string) => {
  const all = []
  for (const [at, urgency] of came.entries()) {
    const line = wire(clinic, `127.0.1.${at + 1}`)
    const { visit, secret } = await placeInLine(line, { urgency })
    all.push({ ...line.speak(youthApi, `Visit ${secret}`), visit })
  }
  return all
}

const { alarm, procedure } = safetyText
const inState = (page: Page, state: string) => page.locator(`.talk-row-turn[data-${state}]`)

/** Every step of the procedure by one key each, and the two keys that close it. */
const twoKeys = async (page: Page, colleague: Page) => {
  await tabTo(page, procedure.open, 'Enter')
  await colleague.getByText(procedure.call('Elin', 'Mora kommun')).waitFor()
  await tabTo(colleague, procedure.join, 'Enter')
  await page.getByText(procedure.second('Amir', 'Borlänge kommun')).waitFor()
  for (const answered of procedureRule.steps.keys()) {
    await page.keyboard.press('Alt+g')
    await page.locator('.step[data-done="true"]').nth(answered).waitFor()
  }
  await tabTo(page, procedure.turn, 'Enter')
  await colleague.getByText(procedure.turned('Elin')).waitFor()
  await tabTo(colleague, procedure.turn, 'Enter')
  await colleague.getByText(procedure.none).waitFor()
}

journey(
  'with sixty in line a counsellor takes, writes, sends what is prepared, meets danger, hands over, ends and closes eight talks by keys',
  async ({ clinic, enter }) => {
    const { page } = await enter('desktop')
    const { page: colleague } = await enter('desktop')
    await comeOnDuty(page, clinic.url, 'elin-mora')
    await comeOnDuty(colleague, clinic.url, 'amir-borlange')
    const youths = await joined(clinic.url)
    const summary = page.locator('.line-summary')
    await summary.getByText(/^Kö\s60\s·/).waitFor()

    const takes = async (which: number, press = () => page.keyboard.press('Alt+n')) => {
      await press()
      await inState(page, 'state="called"').waitFor()
      const { visit, ready } = youths[which]!
      // Nobody else has been called: their answer would change nothing.
      await ready({ visit })
      await inState(page, 'state="called"').waitFor({ state: 'detached' })
    }
    const writes = async (talk: number) => {
      await page.keyboard.press(`Alt+${talk}`)
      await page.keyboard.type('Hej')
      await page.keyboard.press('Enter')
    }
    const sendsPrepared = async (talk: number) => {
      await page.keyboard.press(`Alt+${talk}`)
      await page.keyboard.press('Alt+k')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.locator('dialog').waitFor({ state: 'detached' })
      await page.keyboard.press('Enter')
    }
    const endsAndCloses = async (left: number) => {
      await page.keyboard.press('Alt+a')
      await page.getByRole('dialog').waitFor()
      await tabTo(page, staffText.end.yes, 'Enter')
      await page.getByLabel(staffText.outcome.advice).waitFor()
      await tabTo(page, staffText.outcome.advice, 'Space')
      await tabTo(page, staffText.close.save, 'Enter')
      await tabTo(page, staffText.close.now, 'Enter')
      await page.locator('.talk-row').nth(left).waitFor({ state: 'detached' })
    }

    const handsOver = async (which: number) => {
      await page.keyboard.press('Alt+l')
      await page.getByRole('dialog').waitFor()
      await tabTo(page, 'Amir, kurator, Borlänge kommun', 'Space')
      await tabTo(page, staffText.handover.ask, 'Enter')
      await page.locator('dialog').waitFor({ state: 'detached' })
      const { visit, answerHandover } = youths[which]!
      await answerHandover({ visit, yes: true })
      await colleague.getByRole('button', { name: deskText.offers.accept }).waitFor()
      await tabTo(colleague, deskText.offers.accept, 'Enter')
      await colleague.locator('.talk-row').waitFor()
    }

    for (const at of [0, 2, 4, 6]) {
      const isFirst = at === 0
      const meetDanger = () => tabTo(page, alarm.take, 'Enter')
      await takes(metInOrder[at]!, isFirst ? meetDanger : undefined)
      if (isFirst) await twoKeys(page, colleague)
      await takes(metInOrder[at + 1]!)
      await writes(1)
      await sendsPrepared(2)
      if (at === 6) await handsOver(metInOrder[7]!)
      else await endsAndCloses(1)
      await endsAndCloses(0)
    }
    await summary.getByText(/^Kö\s52\s·/).waitFor()
    expect(await page.getByText(deskText.take.nobody).count()).toBe(0)
  },
)
