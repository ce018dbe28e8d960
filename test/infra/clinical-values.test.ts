/** What a clinician must sign is listed whole: nothing with a source and no name is left out of docs/clinical-values.md. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { clinicalRules, clinicalValuesPage } from '../../infra/documents/clinical-values.ts'

it('docs/clinical-values.md is written down as it is: `npm run docs` writes it anew', async () => {
  expect(readFileSync('docs/clinical-values.md', 'utf8')).toBe(await clinicalValuesPage())
})

it('has as many values as the programme’s rules leave for somebody to confirm', async () => {
  const unsigned = ['shared/programme', 'shared/rules/scales']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => /^(?!.*\/(compiled|content|instruments)\/).*\.ts$/.test(file))
    .flatMap((file) => readFileSync(file, 'utf8').match(/^ *confirmedBy: null,$/gm) ?? [])
  const rules = await clinicalRules()
  const elsewhere = ['paceRule', 'silence']
  expect(rules.filter(([name]) => !elsewhere.includes(name))).toHaveLength(unsigned.length)
  expect(unsigned.length).toBeGreaterThan(8)
})

it('asks about every change of the text, each with its question', () => {
  const rows = readFileSync('docs/clinical-review.md', 'utf8').match(/^\| \d+ \|.*\|$/gm) ?? []
  expect(rows.map((row) => Number(row.split('|')[1]))).toEqual(rows.map((_, at) => at + 1))
  for (const row of rows)
    expect(
      row
        .split('|')
        .slice(2, 5)
        .every((cell) => cell.trim() !== ''),
      row,
    ).toBe(true)
})
