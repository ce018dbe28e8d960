/** The accessibility statement: found from every page, readable without scripts, and answered by a person. */
import { expect } from 'vitest'
import { accessibilityStaffText } from '../../web/text/board-accessibility/sv.ts'
import { text as statementEn } from '../../web/text/statement/en.ts'
import { text as statementLatt } from '../../web/text/statement/latt.ts'
import { text as statementSv } from '../../web/text/statement/sv.ts'
import { findings } from '../support/axe.ts'
import { signIn } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'

const { report } = statementSv
const written = 'Knappen Skicka läses inte upp'

journey('told without a name, read by the coordinator, gone when done', async (stage) => {
  const { clinic, enter } = stage
  const plain = (await enter('phone', { javaScriptEnabled: false })).page
  await plain.goto(clinic.url)
  await plain.getByRole('link', { name: statementSv.link }).click()
  await plain.getByText(statementSv.status.partly).waitFor()
  expect(await plain.content()).toContain(report.noScript)
  expect(await plain.getByLabel(report.words).isVisible(), 'no form that cannot send').toBe(false)

  const { page } = await enter('phone')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.postData() ?? ''))
  for (const text of [statementLatt, statementEn]) {
    await page.goto(`${clinic.url}/${text.lang === 'en' ? 'en' : 'latt'}/tillganglighet/`)
    await page.getByRole('heading', { name: text.title }).waitFor()
  }
  await page.goto(`${clinic.url}/vem-hjalper/`)
  await page.getByRole('link', { name: statementSv.link }).click()
  await page.getByRole('heading', { name: statementSv.title }).waitFor()
  await page.getByRole('button', { name: report.send }).click()
  await page.getByText(report.missing).waitFor()
  await page.getByLabel(report.page).selectOption('talk')
  await page.getByLabel(report.words).fill(written)
  await page.getByRole('button', { name: report.send }).click()
  await page.getByText(report.thanks(30)).waitFor()
  expect(asked.filter((body) => body.includes(written))).toHaveLength(1)
  expect(clinic.printed(), 'never logged').not.toContain(written)

  for (const path of [
    '/samordning/',
    '/behandling/',
    '/program/',
    '/hanvisning/',
    '/remiss/',
    '/gast/',
  ]) {
    await plain.goto(clinic.url + path)
    await plain.getByRole('link', { name: statementSv.link }).waitFor()
  }
  const karin = (await enter('desktop')).page
  await signIn(karin, `${clinic.url}/samordning/`, 'britta-samordnare')
  await karin.getByRole('button', { name: accessibilityStaffText.show }).click()
  await karin.getByText(written).waitFor()
  expect(await findings(karin, 'feedback')).toEqual([])
  await karin.getByRole('button', { name: accessibilityStaffText.done }).click()
  await karin.getByText(accessibilityStaffText.none).waitFor()
})
