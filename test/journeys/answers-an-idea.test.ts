/** A youth leaves an idea and votes without a name; the youth developer reads it before anybody else, answers, and sees the votes. */
import { expect } from 'vitest'
import { wallStaffText } from '../../web/text/board-wall/sv.ts'
import { text as doorText } from '../../web/text/door/sv.ts'
import { text } from '../../web/text/wall/sv.ts'
import { findings } from '../support/axe.ts'
import { signInByProvider } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'

const written = 'Jag heter Kim och vill ha öppet på lördagar'
const shown = 'Öppet på lördagar'
const did = 'Vi provar i vår.'

journey(
  'an idea is read, answered and shown; a question is asked, and a vote is counted',
  async ({ clinic, enter }) => {
    const youth = (await enter('phone')).page
    await youth.goto(clinic.url)
    await youth.getByRole('link', { name: doorText.ideas }).click()
    await youth.getByRole('button', { name: text.idea.send }).click()
    await youth.getByText(text.idea.missing).waitFor()
    await youth.getByLabel(text.idea.words).fill(written)
    expect(await findings(youth, 'ideas and answers')).toEqual([])
    await youth.getByRole('button', { name: text.idea.send }).click()
    await youth.getByText(text.idea.thanks(60)).waitFor()
    await youth.getByRole('button', { name: text.question.send }).click()
    await youth.getByText(text.question.choose).waitFor()
    await youth.getByLabel('Fler språk').check()
    await youth.getByRole('button', { name: text.question.send }).click()
    await youth.getByText(text.question.thanks).waitFor()
    expect(clinic.printed(), 'never logged').not.toContain('Kim')

    const ylva = (await enter('desktop')).page
    await signInByProvider(ylva, `${clinic.url}/samordning/`, 'ylva-utvecklare')
    const idea = ylva.locator('.wall-idea').filter({ hasText: written })
    await idea.waitFor()
    expect(await ylva.getByRole('navigation', { name: 'Samordning' }).count()).toBe(0)
    const votes = ylva.getByRole('row', { name: 'Fler språk' })
    await votes.getByText(wallStaffText.fewVotes).waitFor()
    const plain = (await enter('phone', { javaScriptEnabled: false })).page
    await plain.goto(`${clinic.url}/api/later/youth/wall/words`)
    expect(await plain.content(), 'nobody sees it yet').not.toContain('lördagar')

    await idea.getByRole('button', { name: wallStaffText.show }).click()
    await idea.getByText(wallStaffText.bothNeeded).waitFor()
    await idea.getByLabel(wallStaffText.shownAs).fill(shown)
    await idea.getByLabel(wallStaffText.answer).fill(did)
    await idea.getByRole('button', { name: wallStaffText.show }).click()
    await ylva.getByText(wallStaffText.nowShown).waitFor()

    await ylva.getByRole('button', { name: wallStaffText.end }).click()
    await ylva.getByText(wallStaffText.ended).waitFor()
    await ylva.getByRole('button', { name: wallStaffText.ask }).click()
    await ylva.getByText(wallStaffText.needsMore).waitFor()
    await ylva
      .getByLabel(wallStaffText.question, { exact: true })
      .fill('När ska vi ha öppet längre?')
    await ylva.getByLabel(wallStaffText.option(1)).fill('Fredagar')
    await ylva.getByLabel(wallStaffText.option(2)).fill('Söndagar')
    await ylva.getByRole('button', { name: wallStaffText.ask }).click()
    await ylva.getByText(wallStaffText.asked).waitFor()
    await ylva.getByRole('row', { name: 'Söndagar' }).getByText('0').waitFor()

    await plain.goto(`${clinic.url}/ideer/`)
    await plain.getByRole('link', { name: text.answers.asWords }).click()
    await plain.getByText(did).waitFor()
    await youth.reload()
    const answered = youth.locator('.answered').filter({ hasText: shown })
    await answered.getByText(did).waitFor()
    expect(await youth.content()).not.toContain('Kim')
    await youth.getByLabel('Söndagar').check()
    await youth.getByRole('button', { name: text.question.send }).click()
    await youth.getByText(text.question.thanks).waitFor()
    await ylva.reload()
    const sundays = ylva.getByRole('row', { name: 'Söndagar' })
    await sundays.getByText(wallStaffText.fewVotes).waitFor()
  },
)
