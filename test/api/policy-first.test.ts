/** The policy is asked before a handler runs, for every row that opens a record, and there is no way beside it. */
import { describe, expect, expectTypeOf, it, vi } from 'vitest'
import { answersOf } from '../../functions/api/serve/serve.ts'
import type { Opened } from '../../functions/records/access/enter.ts'
import { identityOf } from '../../functions/records/identity/person.ts'
import { notesOf } from '../../functions/records/journal/note-item.ts'
import type { Owner } from '../../functions/records/records-world.ts'
import { openFor } from '../../functions/records/sealed.ts'
import { contract } from '../../shared/contract/contract.ts'
import type { Endpoint, Table } from '../../shared/contract/endpoint.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { testWorld } from '../support/test-world.ts'

const rows = Object.values(contract).flatMap((table) =>
  Object.entries<Endpoint>(table).flatMap(([name, row]) =>
    row.needs === 'no-record' ? [] : [{ name, row }],
  ),
)
const world = testWorld()
type Ways = Parameters<typeof answersOf<Table, typeof world>>

describe.each(rows)('$name', ({ name, row }) => {
  const asks = async (open?: Ways[2]) => {
    const handler = vi.fn(() => Promise.resolve({}))
    const answers = answersOf({ [name]: row } as Table, { [name]: handler } as Ways[1], open)
    const answer = answers[name]?.(world, undefined as never, {} as never)
    return { handler, answer }
  }

  it('is not answered while the policy says no', async () => {
    const { handler, answer } = await asks(() => Promise.reject(new Refusal('not-found')))
    await expect(answer).rejects.toEqual(expect.objectContaining({ code: 'not-found' }))
    expect(handler).not.toHaveBeenCalled()
  })

  it('is not answered by an app that asks no policy', async () => {
    const { handler, answer } = await asks()
    await expect(answer).rejects.toEqual(expect.objectContaining({ code: 'not-found' }))
    expect(handler).not.toHaveBeenCalled()
  })
})

it('lets nothing sealed be opened by whoever merely knows whose it is', () => {
  expectTypeOf<Owner>().not.toExtend<Opened>()
  expectTypeOf<Opened<'answers'>>().not.toExtend<Opened<'journal'>>()
  expectTypeOf<Opened<'answers' | 'journal'>>().toExtend<Opened<'journal'>>()
  for (const way of [openFor, notesOf, identityOf] as const)
    expectTypeOf(way).parameter(1).toExtend<Opened>()
})
