/** Walks every row behind a return code as somebody who has not opened one, or has opened another. */
import { beforeAll, describe, expect, test } from 'vitest'
import { codeLimits } from '../../shared/rules/later/code-limits.ts'
import { allRows, bearer, openDoors, pathFor, people, type Doors } from '../support/contract.ts'
import { expectRefused } from '../support/refused.ts'

const rows = allRows.filter(({ row }) => row.who === 'code')
const nobodys = `v_${'a'.repeat(26)}`

let doors: Doors
beforeAll(async () => {
  doors = await openDoors()
})

describe('a stranger is refused', () => {
  test.each(rows)('as if there were nothing: $row.summary', async ({ row, body }) => {
    const { authorization } = await doors.joined()
    const path = pathFor(row, nobodys)
    const tries = [undefined, authorization, bearer(people.mora), 'Code', 'Code a.b', 'Code ?']
    const said = new Set<string>()
    for (const one of tries) {
      const given = one === undefined ? { body } : { body, authorization: one }
      const answer = await doors.ask(row.method, path, given)
      said.add(await answer.clone().text())
      await expectRefused(answer, 'not-found')
    }
    expect(said.size).toBe(1)
  })

  test.each(rows)('with a ticket that is over: $row.summary', async ({ row, body }) => {
    const old = await openDoors()
    const { authorization } = await old.coded()
    old.world.pass(codeLimits.ticket + 1)
    await expectRefused(
      await old.ask(row.method, pathFor(row, nobodys), { body, authorization }),
      'not-found',
    )
  })
})
