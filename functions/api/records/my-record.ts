/** The rows of a known youth's own pages. */
import type { myRecordApi } from '../../../shared/contract/records/my-record.ts'
import type { recordTakeOut } from '../../../shared/contract/records/take-out.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import {
  blocksOf,
  identityOf,
  notesOf,
  readersOf,
  type RecordsWorld,
  setBlock,
  signOut,
} from '../../records/index.ts'
import { showConsents } from '../../use-cases/records/show-consents.ts'
import { takeOutRecord } from '../../use-cases/records/take-out-record.ts'
import type { Handlers } from '../serve/serve.ts'
import { employerName } from '../../visit/index.ts'

const done = { outcome: 'done' } as const

export const myRecordHandlers: Handlers<typeof myRecordApi & typeof recordTakeOut, RecordsWorld> = {
  myRecord: async (world, owner) => {
    const person = await identityOf(world, owner)
    if (person === undefined) throw new Refusal('not-found')
    const blocked = await blocksOf(world, owner)
    return {
      firstName: person.firstName,
      keeper: owner.principal,
      employer: employerName(owner.principal),
      readings: await readersOf(world, owner),
      blocked: blocked.map(({ unit }) => ({ unit, employer: employerName(unit) })),
      consents: await showConsents(world, owner),
    }
  },
  myJournal: async (world, owner) => ({ notes: await notesOf(world, owner) }),
  takeOutRecord,
  block: async (world, owner, { unit }) => {
    await setBlock(world, owner, unit, true)
    return done
  },
  unblock: async (world, owner, { unit }) => {
    await setBlock(world, owner, unit, false)
    return done
  },
  signOut: async (world, owner) => {
    await signOut(world, owner)
    return done
  },
}
