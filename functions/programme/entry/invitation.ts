/** An invitation: five words from a therapist that let one youth in, once. */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Join } from '../../../shared/contract/visit/door.ts'
import { programmeRule } from '../../../shared/programme/programme-rule.ts'
import { nextTreatmentState } from '../../../shared/programme/treatment/treatment-states.ts'
import { closeWays, type Owner, type RecordsWorld } from '../../records/index.ts'
import { expiresAt } from '../../store/expired.ts'
import { patch, put } from '../../store/items.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import type { Key } from '../../store/store.ts'
import { updateTreatment, heardFromYouth } from '../treatment/update-treatment.ts'
import { hashesOf, notFound, newWords, payForTry } from './secret-words.ts'
import { asksForBoth, hasOwnWay } from './session.ts'
import { OwnerItem, ownerOf, treatmentOf, type TreatmentItem } from '../treatment/treatment-item.ts'

const InvitationItem = z.extend(OwnerItem, {
  until: z.optional(z.number()),
  /** Kept on after its time, so that whoever comes late is told what to do. */
  expires: z.optional(z.number()),
  /** The press that used it. */
  usedBy: z.optional(z.string()),
})

/** New words; those before stop working at once. */
export const invite = async (
  world: RecordsWorld,
  owner: Owner,
): Promise<{ words: string; until: number }> => {
  const until = world.now() + programmeRule.invitation
  const { words, hash } = await newWords(world, 'invitation')
  const item = { ...ownerOf(owner), until, expires: expiresAt(until) }
  await put(world.records, programmeKeys.invitation(hash), InvitationItem, item)
  const before = (await treatmentOf(world, owner)).invitation
  await updateTreatment(world, owner, (treatment) => ({
    ...treatment,
    invitation: hash,
    invitedUntil: until,
  }))
  if (before !== undefined) await closeWays(world, [programmeKeys.invitation(before)])
  return { words, until }
}

/** A known patient who has made ways of their own since: from then on they come in by those. */
const isComingBack = (treatment: TreatmentItem): boolean =>
  asksForBoth(treatment) && treatment.invitedUntil === undefined && hasOwnWay(treatment)

const begin = (treatment: TreatmentItem, now: number): TreatmentItem => {
  const next = nextTreatmentState(treatment.state, 'begin')
  const begun = next === undefined ? treatment : { ...treatment, state: next, begunAt: now }
  return heardFromYouth(begun, now)
}

/**
 * Five words from a therapist are one of two proofs: a known patient makes their ways back anew before anything is
 * shown, once for each invitation, and every page that was in before is out.
 */
const withoutWays = (treatment: TreatmentItem): TreatmentItem =>
  asksForBoth(treatment) && treatment.invitedUntil !== undefined
    ? {
        ...treatment,
        ownCode: undefined,
        passkeys: [],
        eid: undefined,
        sessions: treatment.sessions + 1,
        invitedUntil: undefined,
      }
    : treatment

/**
 * The treatment that has begun. The same press again finds its own success; another press on used
 * words is refused (`invitation-used`), and words that are wrong or too old are `not-found`.
 */
export const useInvitation = async (
  world: RecordsWorld,
  { proof, words, once }: { proof: Join['proof']; words: string; once: string },
): Promise<TreatmentItem> => {
  await payForTry(world, proof)
  const { known } = await hashesOf(world, 'invitation', words)
  for (const hash of known) {
    const key = programmeKeys.invitation(hash)
    const when = [{ path: 'usedBy', absent: true }] as const
    const used = await patch(world.records, key, InvitationItem, when, { usedBy: once })
    const found = used.ok ? used.item : used.current
    if (found === undefined) continue
    if (found.usedBy !== once) throw new Refusal('invitation-used')
    let gone: readonly Key[] = []
    const treatment = await updateTreatment(world, ownerOf(found), (now) => {
      // A newer invitation has taken its place.
      if (now.invitation !== hash) throw new Refusal('not-found')
      if (isComingBack(now)) throw new Refusal('invitation-used')
      const next = withoutWays(now)
      gone =
        next === now ? [] : programmeKeys.waysIn(ownerOf(found), { ...now, invitation: undefined })
      return begin(next, world.now())
    })
    await closeWays(world, gone)
    return treatment
  }
  return notFound()
}
