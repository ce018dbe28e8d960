/** Between any two employers there is a border, by the policy and by the key; borders.test.ts asks every row. */
import { expect, test } from 'vitest'
import { openFor, sealFor } from '../../functions/records/sealed.ts'
import { entriesOf } from '../../functions/records/log/append-to-log.ts'
import { keepPerson } from '../../functions/records/identity/person.ts'
import { beginCare } from '../../functions/records/identity/care-relation.ts'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import { recordKeys } from '../../functions/store/record-keys.ts'
import { units } from '../../shared/county/dalarna.ts'
import { maja } from '../support/county.ts'
import { charlie } from '../support/test-eid.ts'
import { testWorld } from '../support/test-world.ts'
import { chartFor } from '../support/care-rows.ts'
import { opened } from '../support/opened.ts'

const staffOf = (unit: string): StaffMember => ({ ...maja, id: `staff-${unit}`, unit })

test('of every employer’s records, no other employer’s staff reads anything: 16 × 15 tries', async () => {
  const world = testWorld()
  let refused = 0
  for (const { id: principal } of units) {
    const owner = await keepPerson(world, principal, charlie)
    await beginCare(world, owner, principal, `staff-${principal}`)
    expect((await chartFor(world, staffOf(principal), owner)).person).toEqual(charlie)
    for (const { id: unit } of units.filter(({ id }) => id !== principal)) {
      await expect(chartFor(world, staffOf(unit), owner)).rejects.toMatchObject({
        code: 'not-found',
      })
      refused += 1
    }
    const noted = (await entriesOf(world, principal)).map(({ resource }) => resource)
    expect(noted).toEqual(['identity', 'journal'])
  }
  expect(refused).toBe(16 * 15)
  console.log(`cross reads tried ${refused}, succeeded 0`)
})

test('by the key: what one employer sealed opens by no other’s key, whatever is moved where', async () => {
  const world = testWorld()
  const subject = `s_${'a'.repeat(22)}`
  const sealed = new Map<string, string>()
  for (const { id: principal } of units)
    sealed.set(principal, await sealFor(world, { principal, subject }, `hos ${principal}`))
  let tried = 0
  for (const { id: from } of units)
    for (const { id: to } of units) {
      const moved = String(sealed.get(from))
      const plain = openFor(world, opened({ principal: to, subject }), moved)
      if (from === to) expect(await plain).toBe(`hos ${from}`)
      else await expect(plain).rejects.toThrow()
      const item = await world.records.get(recordKeys.dataKey({ principal: from, subject }))
      const unwrapped = world.vault.open(to, String(item?.wrapped))
      if (from === to) expect((await unwrapped).length).toBe(32)
      else await expect(unwrapped).rejects.toThrow()
      tried += 1
    }
  console.log(`keys tried ${tried}, foreign ones that opened 0`)
})
