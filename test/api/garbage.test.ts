/** Walks every row that takes something and gives it what it never asked for: refused, named, never stored. */
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { StaffRole } from '../../shared/contract/endpoint.ts'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import {
  allRows,
  bearer,
  joinBody,
  openDoors,
  pathFor,
  people,
  proofBody,
  staffFor,
  type Doors,
  type Row,
} from '../support/contract.ts'
import { hasSent } from '../support/intake.ts'
import { takesPart } from '../support/programme-contract.ts'
import { expectRefused } from '../support/refused.ts'

const secretWord = 'GlassmanufakturistenAnnaAndersson'

let doors: Doors
let mine: { visit: string; authorization: string }
let guest: { visit: string; authorization: string }
let opened: string
let takes: string
let patient: string
let sender: string
beforeAll(async () => {
  doors = await openDoors()
  mine = await doors.joined()
  guest = await doors.guested()
  opened = (await doors.coded()).authorization
  takes = (await takesPart(doors.world, people.therapist)).authorization
  patient = await doors.known()
  sender = await hasSent(doors.world)
})

const credential = ({ row }: Row) => {
  if (row.who === 'youth') return mine.authorization
  if (row.who === 'guest') return guest.authorization
  if (row.who === 'code') return opened
  if (row.who === 'participant') return takes
  if (row.who === 'patient') return patient
  if (row.who === 'sender') return sender
  return bearer(row.who in staffFor ? staffFor[row.who as StaffRole] : people.mora)
}
const send = (row: Row, given: { body?: unknown; raw?: string }) =>
  doors.ask(row.row.method, pathFor(row.row, (row.row.who === 'guest' ? guest : mine).visit), {
    ...given,
    authorization: credential(row),
  })
const accepted = async (row: Row): Promise<object> =>
  row.name === 'join'
    ? joinBody(doors.world)
    : row.name === 'sendIn' ||
        row.name === 'newCode' ||
        row.name === 'openCode' ||
        row.name === 'tellFeedback'
      ? {
          ...row.body,
          ...(await proofBody(doors.world)),
          ...(row.name === 'openCode' && { words: 'abborre' }),
        }
      : row.body!
const withBody = allRows.filter(({ row }) => row.body !== undefined)

describe('what nobody asked for is refused', () => {
  test.each(withBody)('no body at all: $row.summary', async (row) => {
    await expectRefused(await send(row, {}), 'bad-input')
  })

  test.each(withBody)('text that is not JSON: $row.summary', async (row) => {
    for (const raw of ['{', 'null', '[]', '"hej"', '\u0000', '<script>'])
      await expectRefused(await send(row, { raw }), 'bad-input')
  })

  test.each(withBody)('one field too many, named but never repeated: $row.summary', async (row) => {
    const body = { ...(await accepted(row)), name: secretWord }
    const answer = await send(row, { body })
    const copy = answer.clone() as Response
    await expectRefused(answer, 'bad-input')
    expect(await copy.text()).not.toContain(secretWord)
  })

  test.each(withBody)('every field of the wrong kind: $row.summary', async (row) => {
    for (const [field, value] of Object.entries(await accepted(row))) {
      const wrong = typeof value === 'object' ? secretWord : { nested: secretWord }
      const answer = await send(row, { body: { ...(await accepted(row)), [field]: wrong } })
      const copy = answer.clone() as Response
      const { fields } = await expectRefused(answer, 'bad-input')
      expect(
        fields?.some((name) => name.split('.')[0] === field),
        `${field} is named`,
      ).toBe(true)
      expect(await copy.text()).not.toContain(secretWord)
    }
  })

  test.each(withBody)('more than anybody can need to say: $row.summary', async (row) => {
    const raw = JSON.stringify({
      ...(await accepted(row)),
      filler: 'x'.repeat((row.row.largest ?? 0) + 20_000),
    })
    await expectRefused(await send(row, { raw }), 'too-large')
  })

  test.each(allRows.filter(({ row }) => row.query !== undefined))(
    'a question with unknown words: $row.summary',
    async (row) => {
      for (const query of [
        '?after=-1',
        '?after=1.5',
        '?after=mycket',
        '?after=1&name=Anna',
        '?epoch=-1',
      ])
        await expectRefused(
          await doors.ask('GET', `${pathFor(row.row, mine.visit)}${query}`, {
            authorization: credential(row),
          }),
          'bad-input',
        )
    },
  )

  test.each(allRows.filter(({ row }) => row.path.includes(':visit')))(
    'a visit that is no visit: $row.summary',
    async (row) => {
      for (const odd of ['v_1', '..%2F..%2Fetc', '%00', 'v_' + 'A'.repeat(26)]) {
        const answer = await doors.ask(row.row.method, pathFor(row.row, odd), {
          body: row.body,
          authorization: credential(row),
        })
        expect([400, 404]).toContain(answer.status)
        expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
      }
    },
  )

  test.each(withBody)(
    'whatever anybody sends, the answer is never a fault of ours: $row.summary',
    async (row) => {
      const before = doors.world.logged.filter((event) => event === 'fault').length
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.object()), async (body) => {
          const answer = await send(row, { body: body ?? null })
          expect(answer.status).toBeLessThan(500)
        }),
        { numRuns: 60 },
      )
      expect(doors.world.logged.filter((event) => event === 'fault')).toHaveLength(before)
    },
  )
})

describe('joining', () => {
  test('without solved proof of work gives no place and writes nothing', async () => {
    const unproven = await openDoors()
    unproven.world.trustProofs(false)
    const body = await joinBody(unproven.world)
    await expectRefused(await unproven.ask('POST', youthApi.join.path, { body }), 'proof-missing')
    const door = (await (await unproven.ask('GET', youthApi.door.path)).json()) as {
      waiting: number
    }
    expect(door.waiting).toBe(0)
  })

  test('twice with one proof gives one place: the same to who asks again, none to a thief', async () => {
    const body = await joinBody(doors.world)
    const first = await (await doors.ask('POST', youthApi.join.path, { body })).json()
    const again = await (await doors.ask('POST', youthApi.join.path, { body })).json()
    expect(again).toEqual(first)
    const thief = { ...body, nonce: 'C'.repeat(22) }
    await expectRefused(await doors.ask('POST', youthApi.join.path, { body: thief }), 'proof-used')
  })

  test('gives a secret of 256 bits, and the store keeps only its hash', async () => {
    const body = await joinBody(doors.world)
    const { visit, secret } = (await (
      await doors.ask('POST', youthApi.join.path, { body })
    ).json()) as Record<string, string>
    expect(Buffer.from(secret!, 'base64url')).toHaveLength(32)
    const item = await doors.world.clinic.get({ pk: `VISIT#${visit}`, sk: 'VISIT' })
    expect(JSON.stringify(item)).not.toContain(secret)
  })
})
