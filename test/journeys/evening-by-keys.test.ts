/** An evening by the keys alone: sixty in line, eight of them met in the order of the line, and each talk closed. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import type { Urgency } from '../../shared/rules/line/triage.ts'
import { deskText } from '../../web/text/desk/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { comeOnDuty } from '../support/counsellor.ts'
import { tabTo } from '../support/keyboard.ts'
import { journey } from '../support/stage.ts'
import { placeInLine, wire } from '../support/wire.ts'

/** Three feel worse than the others; they come among the last, and are met first. */
const came = Array.from({ length: 60 }, (_, at): Urgency => (at % 20 === 19 ? 'distress' : 'talk'))
const metInOrder = [19, 39, 59, 0, 1, 2, 3, 4]

const joined = async (clinic: string) => {
  const all = []
  for (const [at, urgency] of came.entries()) {
    const line = wire(clinic, `127.0.1.${at + 1}`)
    const { visit, secret } = await placeInLine(line, { urgency })
    all.push({ ...line.speak(youthApi, `Visit ${secret}`), visit })
  }
  return all
}

const inState = (page: Page, state: string) => page.locator(`.talk-row-turn[data-${state}]`)

journey(
  'with sixty in line a counsellor takes, writes, sends what is prepared, ends and closes eight talks by keys',
  async ({ clinic, enter }) => {
    const { page } = await enter('desktop')
    await comeOnDuty(page, clinic.url, 'elin-mora')
    const youths = await joined(clinic.url)
    const summary = page.locator('.line-summary')
    await summary.getByText(/^Kö 60 ·/).waitFor()

    const takes = async (which: number) => {
      await page.keyboard.press('Alt+n')
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

    for (const at of [0, 2, 4, 6]) {
      await takes(metInOrder[at]!)
      await takes(metInOrder[at + 1]!)
      await writes(1)
      await sendsPrepared(2)
      await endsAndCloses(1)
      await endsAndCloses(0)
    }
    await summary.getByText(/^Kö 52 ·/).waitFor()
    expect(await page.getByText(deskText.take.nobody).count()).toBe(0)
  },
)
