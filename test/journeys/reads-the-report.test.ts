/** Whoever steers the county reads a year beside another, on the page, on paper and in a file; no more than that is theirs. */
import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { boardText } from '../../web/text/board/sv.ts'
import { reachText } from '../../web/text/report/reach.ts'
import { reportText as text } from '../../web/text/report/sv.ts'
import { signIn, signInByProvider } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'

journey(
  'a reader compares two quarters, reads whom we do not reach and takes it along, with the words that the coordinator has kept',
  async ({ clinic, enter }) => {
    const { page } = await enter('desktop')
    await signInByProvider(page, `${clinic.url}/samordning/`, 'rut-lasare')
    await page.getByRole('heading', { name: text.indicators }).waitFor()
    expect(await page.getByRole('navigation', { name: 'Samordning' }).count()).toBe(0)

    const periods = await page.getByLabel(text.period, { exact: true }).locator('option').all()
    const values = await Promise.all(periods.map((one) => one.getAttribute('value')))
    const quarters = values.filter((one): one is string => /-K\d$/.test(one ?? ''))
    await page.getByLabel(text.period, { exact: true }).selectOption(quarters[0]!)
    await page.getByLabel(text.beside).selectOption(quarters[1]!)
    const visits = page.getByRole('region', { name: text.sections.visits.title, exact: true })
    await visits.getByRole('columnheader', { name: text.periodName(quarters[1]!) }).waitFor()
    const joined = visits.getByRole('row', { name: text.joined })
    expect(await joined.getByRole('cell').allInnerTexts()).toEqual([
      expect.stringMatching(/^\d[\d\s]+$/),
      expect.stringMatching(/^\d[\d\s]+$/),
    ])
    await page.getByRole('heading', { name: text.sections.equal.title }).waitFor()

    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: text.csv }).click()
    const file = await readFile(await (await saved).path(), 'utf8')
    expect(file.startsWith('\uFEFF"Period";"Avsnitt"')).toBe(true)
    expect(file).toContain(`"${quarters[0]}";"${text.sections.visits.title}";"${text.joined}";`)

    const year = values.find((one) => /^\d{4}$/.test(one ?? ''))!
    await page.getByLabel(text.period, { exact: true }).selectOption(year)
    await page.getByRole('heading', { name: reachText.by.home }).waitFor()
    expect(await page.getByText(/^Jämfört med: Exempelsiffror/).count()).toBeGreaterThan(0)
    const programme = page.getByRole('region', { name: text.sections.programme.title })
    const begun = programme.getByRole('row', { name: text.countName('programme.begun') })
    expect(
      await begun.innerText(),
      'a quarter hides nothing of what is told by the year',
    ).not.toContain(text.hidden)
    await page.getByText(text.nothingWritten).first().waitFor()
    expect(await page.getByLabel(text.summary).count(), 'a reader writes nothing').toBe(0)

    const other = (await enter('phone')).page
    await signIn(other, `${clinic.url}/samordning/`, 'britta-samordnare')
    await other.getByRole('heading', { name: boardText.longest }).waitFor()
    await other.getByRole('link', { name: text.tab, exact: true }).click()
    await other.getByLabel(text.period, { exact: true }).selectOption(year)
    await other.getByLabel(text.summary).fill('Fler samtal på kvällar.')
    await other.getByRole('button', { name: text.keepWords }).click()
    await other
      .locator('.staff-notices, [role="status"]')
      .getByText(/Version 1, /)
      .first()
      .waitFor()
    expect(await other.getByLabel(text.summary).inputValue()).toBe('Fler samtal på kvällar.')
    await other.getByLabel(text.summary).fill('Inte sparat än.')
    await other.emulateMedia({ media: 'print' })
    expect(await other.getByText('Fler samtal på kvällar.').isVisible()).toBe(true)
    expect(await other.getByText('Inte sparat än.').isVisible(), 'paper says what is kept').toBe(
      false,
    )
    expect(
      await other
        .getByText(/^Version 1, sparad/)
        .first()
        .isVisible(),
    ).toBe(true)
    await other.emulateMedia({ media: 'screen' })
    await other.getByText(reachText.importTitle).click()
    await other.getByLabel(reachText.source).fill('SCB')
    const table = {
      name: 'tabell.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('region;år\n1;2'),
    }
    await other.getByLabel(reachText.file).setInputFiles(table)
    await other.getByRole('button', { name: reachText.read }).click()
    await other.getByText(reachText.fault(reachText.faults['no-age'], undefined)).waitFor()
    const languages = Buffer.from('språk;år;antal\nSomaliska;2026;1200\n')
    await other.getByLabel(reachText.kind).selectOption('languages')
    await other.getByLabel(reachText.file).setInputFiles({ ...table, buffer: languages })
    await other.getByRole('button', { name: reachText.read }).click()
    await other.getByText(reachText.kept('Språk hemma', 2026, 1)).waitFor()

    await page.reload()
    await page.getByLabel(text.period, { exact: true }).selectOption(year)
    await page.getByText('Fler samtal på kvällar.').waitFor()
    const definition = page
      .locator('.definitions')
      .getByText(/^Version 1/)
      .first()
    expect(await definition.innerText(), 'nobody has confirmed it yet').toContain(text.proposed)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('Fler samtal på kvällar.').isVisible()).toBe(true)
    const paper = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1')
    expect(paper).toContain('/StructTreeRoot')
    // A4, in points.
    expect(paper).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
    expect(paper.match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(4)
  },
)
