/** "Not yours" answers like "not there", row by row: nobody learns from a refusal that somebody exists. */
import { beforeAll, describe, expect, test } from 'vitest'
import { lettersForCounsellor, lettersForYouth } from '../../shared/contract/later/letters.ts'
import { safetyForCounsellor } from '../../shared/contract/safety/safety.ts'
import {
  allRows,
  bearer,
  bodies,
  isOfStaff,
  openDoors,
  pathFor,
  people,
  type Doors,
} from '../support/contract.ts'
import { takesPart } from '../support/programme-contract.ts'

const once = 'A'.repeat(22)
let doors: Doors
/** Things that are there and are somebody else's, by the name they have in an address. */
let theirs: Record<'letter' | 'participant' | 'visit' | 'alarm' | 'procedure', string>

beforeAll(async () => {
  doors = await openDoors()
  const { world, ask } = doors
  const { participant } = await takesPart(world, people.therapist)
  const { authorization } = await doors.coded()
  const written = await ask('POST', lettersForYouth.writeLetter.path, {
    body: bodies.later.writeLetter,
    authorization,
  })
  const { letter } = (await written.json()) as { letter: string }
  const mora = bearer(people.mora)
  const taken = lettersForCounsellor.takeLetter.path.replace(':letter', letter)
  expect((await ask('POST', taken, { authorization: mora })).status).toBe(200)
  const duty = { status: 'here', seats: 2, channels: ['chat'] }
  await ask('POST', '/api/counsellor/duty', { body: duty, authorization: mora })
  const { visit } = await doors.joined()
  const press = { press: once, seat: 1, visit, reason: 'came-back' }
  await ask('POST', '/api/counsellor/claims', { body: press, authorization: mora })
  const opened = safetyForCounsellor.openProcedure.path.replace(':visit', visit)
  expect((await ask('POST', opened, { authorization: mora })).status).toBe(200)
  theirs = { letter, participant, visit, alarm: visit, procedure: visit }
})

const things = ['letter', 'participant', 'visit'] as const
const rows = allRows
  .filter(isOfStaff)
  .flatMap((row) =>
    things
      .filter((thing) => row.row.path.includes(`:${thing}`))
      .map((thing) => ({ ...row, thing })),
  )
/** Rows by which somebody may offer to help with what is another's: they say in words that it is taken. */
const mayKnow = ['takeLetter', 'accept', 'decline', 'coverFor', 'acceptLetter', 'declineLetter']

const stranger = (who: string) =>
  bearer(who === 'counsellor' ? people.orsa : who === 'admin' ? people.admin : people.elsewhere)

describe('somebody else of the same role', () => {
  test('is asked about at every row that names a letter, a participant or a visit', () => {
    expect(rows.length).toBeGreaterThan(40)
  })

  test('while whoever it belongs to is let in', async () => {
    for (const [path, member] of [
      [`/api/later/counsellor/letters/${theirs.letter}`, people.mora],
      [`/api/counsellor/visits/${theirs.visit}`, people.mora],
      [`/api/programme/therapist/participants/${theirs.participant}`, people.therapist],
    ] as const)
      expect((await doors.ask('GET', path, { authorization: bearer(member) })).status).toBe(200)
  })

  test.each(rows.filter(({ name, row }) => !mayKnow.includes(name) && row.who !== 'admin'))(
    'hears of another’s $thing what they hear of none: $row.summary',
    async ({ row, body, thing }) => {
      const missing = {
        letter: `l_${once}`,
        participant: `s_${once}`,
        visit: `v_${'a'.repeat(26)}`,
      }
      const said = []
      for (const id of [theirs[thing], missing[thing]]) {
        const path = pathFor(
          { ...row, path: row.path.replace(`:${thing}`, id) as typeof row.path },
          missing.visit,
        )
        const answer = await doors.ask(row.method, path, { body, authorization: stranger(row.who) })
        said.push(`${answer.status} ${await answer.text()}`)
      }
      expect(said[0]).toBe(said[1])
      expect(said[0]).toMatch(/^(404|200 \{"outcome":"(nothing|done)")/)
    },
  )
})
