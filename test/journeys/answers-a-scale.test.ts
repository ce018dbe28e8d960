/** A rating scale in an ordinary talk: sent, answered by choice, met before it is sent on, seen by whoever asked. */
import { expect } from 'vitest'
import { scaleTexts } from '../../shared/rules/scales/rating-scale-texts.ts'
import { safetyText } from '../../web/text/desk-safety/sv.ts'
import { scaleToolText } from '../../web/text/desk-scales/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { comeOnDuty, takeNext } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'
import { answerReady, joinLine } from '../support/youth.ts'

journey(
  'a youth in a talk answers a scale, is met by help before it is sent, and the counsellor sees it',
  async ({ clinic, enter }) => {
    const elin = (await enter('desktop')).page
    await comeOnDuty(elin, clinic.url, 'elin-mora')
    const { page } = await enter('phone')
    await page.goto(clinic.url)
    await joinLine(page)
    await takeNext(elin)
    await answerReady(page)

    await elin.getByRole('button', { name: safetyText.tools.scale, exact: true }).click()
    await elin.getByLabel(scaleToolText.which).selectOption('phq9')
    await elin.getByRole('button', { name: scaleToolText.send }).click()

    await page.getByRole('button', { name: 'Svara på frågorna' }).click()
    const form = page.getByRole('dialog')
    const { items } = scaleTexts.phq9
    for (const [at] of items.entries()) {
      await form.getByText(`Fråga ${at + 1} av ${items.length}`).waitFor()
      await form.getByLabel(at === 8 ? 'Flera dagar' : 'Inte alls', { exact: true }).check()
      await form.getByRole('button', { name: 'Nästa' }).click()
    }
    await form
      .getByRole('link', { name: sv.crisis.call('112') })
      .first()
      .waitFor()
    await form.getByRole('button', { name: 'Skicka svaren' }).click()
    await page.getByText('Tack. Den du pratar med ser dina svar.').waitFor()

    await elin.getByText(scaleToolText.flag).waitFor()
    expect(await elin.getByText(`${scaleToolText.score} 1`).count()).toBe(1)
  },
)
