/** A youth crosses the border with what they agree to, becomes known by own choice, and sees what follows. */
import { expect } from 'vitest'
import { deskText } from '../../web/text/desk/sv.ts'
import { safetyText } from '../../web/text/desk-safety/sv.ts'
import { journalText } from '../../web/text/journal/sv.ts'
import { text as known } from '../../web/text/identified/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { comeOnDuty, holds, offerTo, takeNext } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'
import { answerReady, hears, standInLine, say } from '../support/youth.ts'

const { handover } = sv.visit
const maja = 'Maja, barnmorska, Region Dalarna'

journey('across the border with what was agreed to, and known by own choice', async (stage) => {
  const { clinic, enter } = stage
  const elin = (await enter('desktop')).page
  await comeOnDuty(elin, clinic.url, 'elin-mora')
  const region = (await enter('desktop')).page
  await comeOnDuty(region, clinic.url, 'maja-region')
  const youth = (await enter('phone')).page
  await standInLine(youth, clinic.url, { nickname: 'Björk', topics: ['somn'], home: 'Mora' })
  await takeNext(elin)
  await answerReady(youth)
  await holds(elin, 'Björk')
  expect(await youth.getByRole('button', { name: known.become }).count(), 'no such law here').toBe(
    0,
  )

  await offerTo(elin, 'Björk', maja)
  await youth.getByText(handover.border.SoL).waitFor()
  await youth.getByLabel(known.moves.what.topics).check()
  await youth.getByRole('button', { name: handover.yes, exact: true }).click()
  await region.getByRole('button', { name: deskText.offers.accept }).click()
  await youth.getByRole('heading', { name: maja }).waitFor()
  const facts = region.locator('.facts')
  await facts.getByText(sv.names.topics.somn).waitFor()
  expect(await facts.getByText('Mora').count(), 'not agreed to').toBe(0)
  await region.getByText(staffText.know.lawOf.HSL).waitFor()

  await youth.getByRole('button', { name: known.become }).click()
  const panel = youth.getByRole('dialog')
  await panel.getByText(known.lead).waitFor()
  await panel.getByRole('button', { name: known.no }).click()
  await youth.getByRole('button', { name: known.become }).click()
  await panel.getByRole('button', { name: known.go }).click()
  await youth.getByRole('link', { name: 'Charlie Demo' }).click()
  await panel.getByText(known.sure('Charlie Demo', 'Region Dalarna')).waitFor()
  expect(new URL(youth.url()).search, 'the address is clean').toBe('')
  expect(await region.getByText(staffText.know.lawOf.journal).count(), 'nothing is said yet').toBe(
    0,
  )
  await panel.getByRole('button', { name: known.yes }).click()
  await youth.getByText(known.isKnown('Region Dalarna')).waitFor()
  await region.getByText(staffText.know.lawOf.journal).waitFor()
  await say(youth, sv.chat.write, 'Hej igen')
  await hears(region, 'Hej igen')

  const press = (name: string) => region.getByRole('button', { name, exact: true }).click()
  await press(safetyText.tools.journal)
  const journal = region.locator('.tool')
  await journal.getByText(journalText.none).waitFor()
  await press(journalText.sign)
  await journal.getByText(journalText.missing).waitFor()
  await journal.getByLabel(journalText.template).selectOption({ label: 'Stödsamtal' })
  await journal.getByText(journalText.draft.kept).waitFor()
  for (const part of ['reason', 'assessment', 'action'] as const)
    await journal.getByLabel(journalText[part], { exact: true }).fill(`Skriven ${part}`)
  await press(journalText.sign)
  const notes = journal.locator('.journal-note')
  await notes.getByText('Skriven assessment').waitFor()
  await press(journalText.correct)
  await journal.getByLabel(journalText.assessment, { exact: true }).fill('Rättad bedömning')
  await journal.getByLabel(journalText.why).fill('Fel ord')
  await press(journalText.sign)
  await notes.getByText(journalText.corrects('Fel ord')).waitFor()
  await notes.getByText('Skriven assessment').waitFor()
  expect(await notes.count(), 'the original stays').toBe(2)
  await region.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await press(journalText.print)
  await region.locator('body[data-printed]').waitFor()

  const later = (await enter('phone')).page
  await later.goto(`${clinic.url}/#mitt`)
  await later.getByRole('button', { name: known.mine.signIn }).click()
  await later.getByRole('link', { name: 'Charlie Demo' }).click()
  await later.getByText(known.mine.hello('Charlie', 'Region Dalarna')).waitFor()
  const corrected = `${known.mine.actions.correct} ${known.mine.resources.journal}`
  await later.getByText(corrected).waitFor()
  await later.screenshot({ path: 'test-results/mine.png', fullPage: true })
  await later.getByRole('button', { name: known.mine.doBlock, exact: true }).click()
  await later.getByText(known.mine.isBlocked('Region Dalarna')).waitFor()
})
