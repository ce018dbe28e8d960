/** Everybody of whom something is kept erases it: each by what is theirs to press, and a patient's record by its time. */
import { codeByHash } from '../../functions/later/codes/code.ts'
import { forget } from '../../functions/records/retention/forget.ts'
import { programmeKeys, subjectListed } from '../../functions/store/programme-keys.ts'
import { recordKeys } from '../../functions/store/record-keys.ts'
import { eraseCode } from '../../functions/use-cases/later/return-code.ts'
import { end } from '../../functions/use-cases/talk/end-visit.ts'
import { erase } from '../../functions/visit/erase.ts'
import { now } from './county.ts'
import type { LivedIn } from './lived-in.ts'
import { rows } from './programme-people.ts'

export const everybodyErases = async ({
  world,
  code,
  waiting,
  known,
  handedOver,
  owner,
  treatment: { principal },
}: LivedIn): Promise<void> => {
  for (const { visit } of [known, handedOver]) {
    await end(world, await now(world, visit))
    await erase(world, await now(world, visit))
  }
  for (const { hash } of [code, waiting]) {
    const opened = await codeByHash(world, hash)
    if (opened === undefined) throw new Error('the code is gone')
    await eraseCode(world, opened)
  }
  const listed = await world.records.list(programmeKeys.listedAll(principal))
  for (const subject of listed.map(subjectListed))
    await rows.erase(world, { principal, subject }, { sure: true })
  const ledHere = await world.records.list(recordKeys.people(owner.principal))
  await forget(world, { owner, waysIn: [], ledHere }, 'journal')
}
