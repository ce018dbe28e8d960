/** A youth who has chosen to be known talks with the region, and what stands in the journal then. */
import type { Page } from 'playwright-core'
import { safetyText } from '../../web/text/desk-safety/sv.ts'
import { journalText } from '../../web/text/journal/sv.ts'
import { text as known } from '../../web/text/identified/sv.ts'
import { comeOnDuty, takeNext } from './counsellor.ts'
import type { Stage } from './stage.ts'
import { answerReady, standInLine } from './youth.ts'

export const identifiedTalk = async ({
  clinic,
  enter,
}: Stage): Promise<{ maja: Page; youth: Page }> => {
  const maja = (await enter('desktop')).page
  await comeOnDuty(maja, clinic.url, 'maja-region')
  const youth = (await enter('phone')).page
  await standInLine(youth, clinic.url, { nickname: 'Björk' })
  await takeNext(maja)
  await answerReady(youth)
  await youth.getByRole('button', { name: known.become }).click()
  await youth.getByRole('dialog').getByRole('button', { name: known.go }).click()
  await youth.getByRole('link', { name: 'Charlie Demo' }).click()
  await youth.getByRole('dialog').getByRole('button', { name: known.yes }).click()
  await youth.getByText(known.isKnown('Region Dalarna')).waitFor()
  return { maja, youth }
}

/** Signs a first note; the journal stays open. */
export const signsNote = async (desk: Page): Promise<void> => {
  await desk.getByRole('button', { name: safetyText.tools.journal, exact: true }).click()
  const journal = desk.locator('.tool')
  for (const part of ['reason', 'assessment', 'action'] as const)
    await journal.getByLabel(journalText[part], { exact: true }).fill(`Skriven ${part}`)
  await journal.getByRole('button', { name: journalText.sign, exact: true }).click()
  await journal.locator('.journal-note').getByText('Skriven assessment').waitFor()
}
