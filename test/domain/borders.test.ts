/**
 * Every role at every employer asks every row of the product, of a clinic in which everything has
 * happened: nobody without a part in it sees a word, a name or a number; and no other key opens it.
 */
import { beforeAll, expect, test } from 'vitest'
import type { StaffRole } from '../../shared/contract/endpoint.ts'
import { units } from '../../shared/county/dalarna.ts'
import type { UnitId } from '../../shared/ids.ts'
import { allRows, anybody, bearer, pathFor, people, staffFor } from '../support/contract.ts'
import { livedIn, planted, type LivedIn } from '../support/lived-in.ts'
import { charlie } from '../support/test-eid.ts'

const roles = Object.keys(staffFor) as StaffRole[]
const secrets = { ...planted, number: charlie.personalNumber }
type Secret = keyof typeof secrets

let lived: LivedIn
const sealed: { pk: string; sk: string; texts: string[] }[] = []
beforeAll(async () => {
  lived = await livedIn((world) => {
    const { write } = world.records
    world.records.write = (change) => {
      if ('put' in change) {
        const { pk, sk, ...rest } = change.put
        const texts = Object.values(rest).filter(
          (value): value is string =>
            typeof value === 'string' && /^eyJ[\w-]+\.\.?[\w-]*\./.test(value),
        )
        if (texts.length > 0 && sk !== 'KEY') sealed.push({ pk, sk, texts })
      }
      return write(change)
    }
  })
})

/** What the e-identification says to whoever brings its code: nothing the clinic keeps. */
const rows = allRows.filter(({ name }) => name !== 'prove')

/** By design: who has said why, who is responsible, whom the person has let in. Nothing else. */
const lets: readonly {
  row: string
  role: StaffRole
  /** Absent: at every employer. */
  unit?: UnitId
  what: readonly Secret[]
}[] = [
  {
    row: 'openInEmergency',
    role: 'counsellor',
    unit: 'region-dalarna',
    // The assessment is kept in the record, and opens with it.
    what: ['note', 'name', 'number', 'kept'],
  },
  // Whoever answers for the log sees of whom an entry is.
  { row: 'sample', role: 'admin', unit: 'region-dalarna', what: ['emergency', 'name', 'alias'] },
  // A plan made together is its keeper's unit's, and theirs whom the youth has said yes to by name (ADR 45).
  { row: 'sip', role: 'counsellor', unit: 'region-dalarna', what: ['plan', 'name'] },
  { row: 'sharedSip', role: 'counsellor', unit: 'mora-kommun', what: ['name'] },
  // Told without a sender, of a page and not of oneself.
  { row: 'feedback', role: 'coordinator', what: ['unusable'] },
  { row: 'ideas', role: 'coordinator', what: ['idea'] },
  { row: 'ideas', role: 'youth-developer', what: ['idea'] },
  { row: 'searchLog', role: 'admin', unit: 'region-dalarna', what: ['name'] },
  { row: 'seeEmergencyAlarm', role: 'admin', unit: 'region-dalarna', what: ['emergency'] },
]
const isLet = (row: string, role: StaffRole, unit: UnitId, what: Secret): boolean =>
  lets.some(
    (one) =>
      one.row === row &&
      one.role === role &&
      (one.unit ?? unit) === unit &&
      one.what.includes(what),
  )

const seenIn = (said: string): Secret[] =>
  (Object.keys(secrets) as Secret[]).filter((name) => {
    const word = secrets[name]
    return said.includes(word) || said.includes(Buffer.from(word).toString('base64url'))
  })

const asks = async (authorization: string, { row, name, body }: (typeof allRows)[number]) => {
  const given =
    name === 'openInEmergency' ? { ...body, personalNumber: charlie.personalNumber } : body
  const path = row.path
    .replace(':participant', lived.participant)
    .replace(':letter', lived.letter)
    .replace(':referral', lived.referral)
  const answer = await lived.doors.ask(
    row.method,
    pathFor({ ...row, path: path as typeof row.path }, lived.known.visit),
    { authorization, ...(given === undefined ? {} : { body: given }) },
  )
  return answer.text()
}

test('whoever has a part in it does see it: this test can tell', async () => {
  const seen = new Set<Secret>()
  for (const member of [people.region, people.mora, people.orsa, people.therapist])
    for (const row of allRows)
      if (row.row.method === 'GET' && member.roles.some((role) => role === row.row.who))
        for (const what of seenIn(await asks(bearer(member), row))) seen.add(what)
  expect([...seen].sort()).toEqual(
    expect.arrayContaining(['assessment', 'draft', 'letter', 'message', 'name', 'note', 'thread']),
  )
})

test('by what is asked: every role at every employer, every row, and no cross read', async () => {
  const leaks = new Set<string>()
  let asked = 0
  let byDesign = 0
  for (const { id: unit } of units)
    for (const role of roles)
      for (const row of rows) {
        const said = await asks(bearer(anybody(role, unit)), row)
        asked += 1
        for (const what of seenIn(said))
          if (isLet(row.name, role, unit, what)) byDesign += 1
          else leaks.add(`${role} at ${unit} sees ${what} by ${row.name}`)
      }
  console.log(
    `${units.length} employers × ${roles.length} roles × ${rows.length} rows = ${asked} asked, seen by design ${byDesign}, leaks ${leaks.size}`,
  )
  expect([...leaks]).toEqual([])
  expect(byDesign).toBeGreaterThan(0)
})

test('by the key: of everything that is sealed in the records, no other employer’s key opens any', async () => {
  const { world } = lived
  const kinds = new Set<string>()
  let tried = 0
  for (const { pk, sk } of sealed) {
    const [, principal = '', subject = ''] = /^SUBJECT#([^#]+)#(.+)$/.exec(pk) ?? []
    if (subject === '') continue
    kinds.add(String(sk.split('#')[0]))
    const key = await world.records.get({ pk, sk: 'KEY' })
    for (const { id } of units.filter((unit) => unit.id !== principal)) {
      await expect(world.vault.open(id, String(key?.wrapped))).rejects.toThrow()
      tried += 1
    }
  }
  console.log(
    `${sealed.length} sealed items of ${kinds.size} kinds, ${tried} foreign keys tried, none opens`,
  )
  expect(kinds.size).toBeGreaterThan(6)
})
