/** Links kept under a return code: another day, whoever has the words sees them and can stop them. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { codeLimits } from '../../../shared/rules/later/code-limits.ts'
import { changeCode, codeByHash, type OpenCode } from '../codes/code.ts'
import type { Condition } from '../../store/store.ts'
import type { Visit } from '../../visit/index.ts'
import type { World } from '../../ports/world.ts'
import { referralsOf } from './make-referral.ts'
import { referralById, type ReferralItem } from './referral.ts'

/** All links of the talk. Safe to repeat; refuses `too-many` when the code holds as many as it may. */
export const keepLinks = async (world: World, visit: Visit, code: OpenCode): Promise<number> => {
  const links = await referralsOf(world, visit)
  const until = Math.max(0, ...links.map((link) => link.until))
  for (let round = 0; round < 4; round++) {
    const now = await codeByHash(world, code.hash)
    if (now === undefined) throw new Refusal('not-found')
    const kept = now.links ?? []
    const all = [...new Set([...kept, ...links.map(({ referral }) => referral)])]
    if (all.length > codeLimits.mostLinks) throw new Refusal('too-many')
    if (all.length === kept.length) return links.length
    const path = 'linksRev'
    // A code from before there were links has no revision of them.
    const same: Condition =
      now.linksRev === undefined ? { path, absent: true } : { path, is: now.linksRev }
    const set = { links: all, linksRev: (now.linksRev ?? 0) + 1 }
    if ((await changeCode(world, now, set, [same], until)) !== undefined) return links.length
  }
  throw new Refusal('try-again')
}

/** What is still there of the links under a code, the latest first. */
export const linksOfCode = async (world: World, { links }: OpenCode): Promise<ReferralItem[]> => {
  const found = await Promise.all((links ?? []).map((id) => referralById(world, id)))
  return found.filter((link) => link !== undefined).sort((a, b) => b.madeAt - a.madeAt)
}
