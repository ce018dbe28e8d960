/** Walks every row of the contract as somebody who may not call it: deny is the default. */
import { beforeAll, describe, expect, test } from 'vitest'
import { times } from '../../shared/rules/line/times.ts'
import {
  allRows,
  bearer,
  isOfStaff,
  openDoors,
  pathFor,
  people,
  type Doors,
} from '../support/contract.ts'
import { expectRefused } from '../support/refused.ts'

const nobodysVisit = `v_${'a'.repeat(26)}`
const nobodysSecret = `Visit ${'A'.repeat(43)}`
const rowsFor = (who: string) => allRows.filter(({ row }) => row.who === who)
const rowsOfStaff = allRows.filter(isOfStaff)
const inAVisit = allRows.filter(({ row }) => row.path.includes(':visit'))

let doors: Doors
let mine: { visit: string; authorization: string }
let other: { visit: string; authorization: string }
beforeAll(async () => {
  doors = await openDoors()
  mine = await doors.joined()
  other = await doors.joined()
})

const call = ({ row, body }: (typeof allRows)[number], visit: string, authorization?: string) =>
  doors.ask(row.method, pathFor(row, visit), {
    body,
    ...(authorization === undefined ? {} : { authorization }),
  })

describe('a stranger is refused', () => {
  test.each(rowsFor('youth'))(
    'without a secret, as if the visit were not there: $row.summary',
    async (row) => {
      await expectRefused(await call(row, mine.visit), 'not-found')
    },
  )

  test.each(rowsOfStaff)('without a sign-in: $row.summary', async (row) => {
    await expectRefused(await call(row, mine.visit), 'not-signed-in')
    await expectRefused(await call(row, mine.visit, 'Bearer somebody-else'), 'not-signed-in')
    await expectRefused(await call(row, mine.visit, mine.authorization), 'not-signed-in')
  })

  test.each(['patient', 'participant', 'sender'].flatMap(rowsFor))(
    'who is known to nobody, as if there were nothing: $row.summary',
    async (row) => {
      for (const given of [
        undefined,
        mine.authorization,
        'Patient a.b',
        'Participant a.b',
        `Sender ${'A'.repeat(43)}`,
        'Patient',
      ])
        await expectRefused(await call(row, mine.visit, given), 'not-found')
    },
  )
})

describe('a guest’s seat', () => {
  let guest: Awaited<ReturnType<Doors['guested']>>
  beforeAll(async () => {
    guest = await doors.guested()
  })

  test.each(rowsFor('guest'))('is nobody’s without its secret: $row.summary', async (row) => {
    const asked = [undefined, `Guest ${'A'.repeat(43)}`, 'Guest ?', mine.authorization]
    for (const authorization of asked)
      await expectRefused(await call(row, guest.visit, authorization), 'not-found')
    await expectRefused(await call(row, guest.visit, bearer(people.mora)), 'not-found')
  })

  test.each(rowsFor('guest'))('opens no other visit: $row.summary', async (row) => {
    const theirs = await call(row, mine.visit, guest.authorization)
    const missing = await call(row, nobodysVisit, guest.authorization)
    expect(await theirs.text()).toBe(await missing.text())
  })

  test.each(rowsFor('youth'))('is not the youth’s: $row.summary', async (row) => {
    const asYouth = guest.authorization.replace('Guest', 'Visit')
    for (const authorization of [guest.authorization, asYouth])
      await expectRefused(await call(row, guest.visit, authorization), 'not-found')
  })
})

describe('a role opens its own doors only', () => {
  test.each(rowsOfStaff)('and no other role opens them: $row.summary', async (row) => {
    // Whoever steers by the report, or plans by what the young propose, reads it too.
    const isCoordinators = row.row.who === 'reader' || row.row.who === 'youth-developer'
    const may = isCoordinators ? [row.row.who, 'coordinator'] : [row.row.who]
    const others = Object.values(people).filter(({ roles }) =>
      roles.every((role) => !may.includes(role)),
    )
    expect(others.length).toBeGreaterThanOrEqual(3)
    for (const other of others)
      await expectRefused(await call(row, mine.visit, bearer(other)), 'not-found')
  })

  test.each(['youth', 'patient', 'participant', 'sender'].flatMap(rowsFor))(
    'nobody of staff can act as a youth: $row.summary',
    async (row) => {
      for (const member of Object.values(people))
        await expectRefused(await call(row, mine.visit, bearer(member)), 'not-found')
    },
  )
})

describe('nobody reaches somebody else’s visit', () => {
  test.each(rowsFor('youth'))(
    'a youth with a secret of another visit: $row.summary',
    async (row) => {
      const theirs = await call(row, other.visit, mine.authorization)
      const missing = await call(row, nobodysVisit, mine.authorization)
      await expectRefused(theirs.clone() as Response, 'not-found')
      expect(await theirs.text()).toBe(await missing.text())
    },
  )

  test.each(rowsFor('youth'))(
    'a guessed secret answers like a missing visit: $row.summary',
    async (row) => {
      const wrong = await call(row, mine.visit, nobodysSecret)
      const missing = await call(row, nobodysVisit, nobodysSecret)
      const malformed = await call(row, mine.visit, 'Visit ?')
      const answers = [wrong, missing, malformed]
      for (const answer of answers) await expectRefused(answer.clone() as Response, 'not-found')
      expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
    },
  )

  test.each(
    inAVisit.filter(
      ({ row, name }) => row.who === 'counsellor' && !['accept', 'decline'].includes(name),
    ),
  )('a counsellor who does not hold the visit: $row.summary', async (row) => {
    await expectRefused(await call(row, mine.visit, bearer(people.orsa)), 'not-found')
    await expectRefused(await call(row, nobodysVisit, bearer(people.orsa)), 'not-found')
  })

  test('a hand-over that was never offered cannot be accepted', async () => {
    await doors.ask('POST', '/api/counsellor/duty', {
      body: { status: 'here', seats: 2, channels: ['chat'] },
      authorization: bearer(people.orsa),
    })
    const body = { press: 'B'.repeat(22), seat: 1 }
    const answer = await doors.ask('POST', `/api/counsellor/visits/${mine.visit}/handover/accept`, {
      body,
      authorization: bearer(people.orsa),
    })
    const said = answer.ok ? ((await answer.json()) as { outcome: string }).outcome : 'refused'
    expect(['taken-by-other', 'refused']).toContain(said)
    const still = await doors.ask('GET', `/api/youth/visits/${mine.visit}`, {
      authorization: mine.authorization,
    })
    expect(await still.json()).toMatchObject({ state: 'waiting' })
  })
})

describe('a secret ends with its visit', () => {
  test.each(rowsFor('youth'))(
    'an expired visit answers like a missing one: $row.summary',
    async (row) => {
      const old = await openDoors()
      const { visit, authorization } = await old.joined()
      old.world.pass(times.visitKept + 1000)
      const { method } = row.row
      const expired = await old.ask(method, pathFor(row.row, visit), {
        body: row.body,
        authorization,
      })
      const missing = await old.ask(method, pathFor(row.row, nobodysVisit), {
        body: row.body,
        authorization,
      })
      await expectRefused(expired.clone() as Response, 'not-found')
      expect(await expired.text()).toBe(await missing.text())
    },
  )
})

describe('what is not in the contract does not exist', () => {
  const ways = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
  const paths = [
    '/api/youth',
    '/api/youth/visits',
    '/api/counsellor/visits',
    '/api/coordinator/visits',
    '/api/counsellor/export',
  ]
  const known = new Set(allRows.map(({ row }) => `${row.method} ${row.path}`))
  const cases = ways
    .flatMap((way) => paths.map((path) => [way, path] as const))
    .filter(([way, path]) => !known.has(`${way} ${path}`))

  test.each(cases)('%s %s', async (way, path) => {
    await expectRefused(
      await doors.ask(way, path, { authorization: bearer(people.mora) }),
      'not-found',
    )
  })
})
