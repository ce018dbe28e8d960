/** A whole treatment on a clock of its own: enrolment, eight modules, a safety answer, a setback, the follow-up. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { scaleTexts } from '../../shared/rules/scales/rating-scale-texts.ts'
import { text as sv } from '../../web/text/programme/sv.ts'
import { therapistText } from '../../web/text/treatment/sv.ts'
import {
  answerAll,
  checkIn,
  comeBack,
  comeIn,
  doAgain,
  doModule,
  enrol,
  giveFeedback,
  openWorklist,
} from '../support/programme.ts'
import { journey } from '../support/stage.ts'

const week = 7 * 24 * 3_600_000
const never = 'Inte alls'

/** The participant's page says that the treatment is in this state. */
const stands = (page: Page, state: string): Promise<void> =>
  page.locator('.participant-head').getByText(`${state} · `).waitFor()

journey(
  'ten weeks from enrolment to the follow-up, with a safety answer and a setback on the way',
  async ({ clinic, enter }) => {
    const hanna = (await enter('desktop')).page
    await openWorklist(hanna, clinic.url, 'hanna-region')
    const words = await enrol(hanna, clinic.url, 'Kim')
    await hanna.getByRole('link', { name: therapistText.enrol.toPage }).click()
    await hanna.getByRole('heading', { name: 'Kim' }).waitFor()

    const { page } = await enter('phone')
    const code = await comeIn(page, clinic.url, words)

    for (let number = 1; number <= 8; number++) {
      const module = `m${number}`
      await doModule(page, clinic.url, module)
      await checkIn(page, clinic.url)
      if (number === 4) {
        await page.goto(`${clinic.url}/program/#fragor/phq9/m4`)
        const { items } = scaleTexts.phq9
        await answerAll(page, items.length, (question) => (question === 9 ? 'Flera dagar' : never))
        // Help is there before anything is sent on.
        await page.getByRole('heading', { name: sv.scale.before.title }).waitFor()
        expect(
          await page.getByRole('link', { name: sv.crisis.call('112') }).count(),
        ).toBeGreaterThan(0)
        await page.getByLabel('Vissa svårigheter').check()
        await page.getByRole('button', { name: sv.scale.before.send }).click()
        await page.getByRole('heading', { name: sv.scale.after.title }).waitFor()
      }

      await hanna.reload()
      if (number === 4) {
        const flags = hanna.getByRole('region', { name: therapistText.page.flags })
        await flags.getByLabel(therapistText.page.flagDone).selectOption({ label: 'Ringde' })
        await flags.getByRole('button', { name: therapistText.page.done }).click()
        await flags.getByText(/Ringde · Hanna/).waitFor()
      }
      await giveFeedback(hanna, `Fint att du gjorde avsnitt ${number}.`)

      await clinic.jump(week)
      await page.goto(`${clinic.url}/program/#`)
      await comeBack(page, code)
      await page.getByText(`Fint att du gjorde avsnitt ${number}.`).waitFor()
    }
    await page.getByRole('heading', { name: sv.overview.steps['keep-going'].title }).waitFor()

    // A setback: the therapist lets a module be done once more.
    await hanna.reload()
    await hanna.getByRole('button', { name: /^Låt göra om: Testa/ }).click()
    await hanna
      .getByLabel(therapistText.page.why)
      .selectOption({ label: therapistText.overrideWhy.setback })
    await hanna.getByRole('button', { name: therapistText.page.repeat, exact: true }).click()
    await stands(hanna, therapistText.states.active)
    await doAgain(page, clinic.url, 'm5')
    await hanna.reload()
    await giveFeedback(hanna, 'Ett bakslag är inte att börja om.')

    await page.goto(`${clinic.url}/program/#brev`)
    await page.getByLabel(sv.letter.write).fill('Hej du. Minns matsalen.')
    await page.getByRole('button', { name: sv.letter.keep }).click()
    await page.getByText(sv.letter.kept).waitFor()

    await clinic.jump(14 * week)
    await page.goto(`${clinic.url}/program/#brev`)
    await comeBack(page, code)
    await page.getByText('Hej du. Minns matsalen.').waitFor()
    // And the one that was written in the last part.
    await page.getByText('Så här gick det i m8').waitFor()

    await hanna.reload()
    // What waits stands open.
    await hanna.getByRole('button', { name: therapistText.page.followUp }).click()
    await stands(hanna, therapistText.states.finished)
    await page.goto(`${clinic.url}/program/#`)
    await page.getByText(sv.overview.over.finished).waitFor()
    expect(
      await page.getByRole('listitem').filter({ hasText: sv.overview.states.done }).count(),
    ).toBe(8)
  },
)
