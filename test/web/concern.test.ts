/** R7: the draft of a concern is addressed right in every municipality, and nothing here can send it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { municipalities } from '../../shared/county/dalarna.ts'
import { concernDraft, type Concern } from '../../shared/rules/safety/concern-draft.ts'
import { concernLaw, socialjourer } from '../../shared/county/socialjour.ts'
import { allRows } from '../support/contract.ts'

const concern: Concern = {
  municipality: '2062',
  reporter: 'Elin',
  employer: 'Mora kommun',
  identity: '',
  age: '13–15 år',
  facts: 'Blir slagen hemma.',
  source: 'seen',
  told: 'Vet att jag anmäler.',
  now: '2026-11-24',
}

test.each(municipalities)(
  'in $name it is addressed to that municipality, and to no other',
  ({ code }) => {
    const draft = concernDraft({ ...concern, municipality: code })
    const [own, ...others] = [...socialjourer].sort((a) => (a.municipality === code ? -1 : 1))
    expect(draft.split('\n')[0]).toBe(`Till: ${own!.to}`)
    for (const { to } of others) expect(draft.split('\n')[0]).not.toBe(`Till: ${to}`)
  },
)

test('it says what happened, how that is known, what the child was told, who reports and by which law', () => {
  const draft = concernDraft(concern)
  for (const part of [
    'Blir slagen hemma.',
    'Jag har själv sett',
    'Vet att jag anmäler.',
    'Elin',
    concernLaw.reference,
  ])
    expect(draft).toContain(part)
})

test('no row of the contract takes a concern, and the tool knows no way to the server', () => {
  const named = allRows.filter((row) =>
    /concern|orosanmal|anmalan/i.test(`${row.name} ${row.row.path}`),
  )
  expect(named).toEqual([])
  const source = readFileSync(
    new URL('../../web/desk/safety/concern-tool.tsx', import.meta.url),
    'utf8',
  )
  expect(source).not.toMatch(
    /client\(|fetch\(|\bapi\.|mailto:|sendBeacon|localStorage|sessionStorage/,
  )
})
