/** A session of a participant: short, signed, and over for all devices as soon as one says so. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Session } from '../../../shared/contract/programme/entry.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { openToken, sealToken } from '../../ports/signed-token.ts'
import { updateTreatment } from '../treatment/update-treatment.ts'
import { ownerOf, readTreatment, type TreatmentItem } from '../treatment/treatment-item.ts'

/** Long enough for a module of thirty minutes and a pause in it; the page renews it while it is used. */
const lasts = 2 * 3_600_000

interface Sealed {
  principal: string
  subject: string
  sessions: number
  until: number
}

export const waysBackOf = ({ passkeys, ownCode, eid }: TreatmentItem): Session['ways'] => ({
  passkey: passkeys.length > 0,
  code: ownCode !== undefined,
  ...(eid !== undefined && { eid: true }),
})

/** HSLF-FS 2016:40 3 kap. 15 §: a known patient comes in by what they know and what they have together, or by e-id. */
export const asksForBoth = ({ identity }: Pick<TreatmentItem, 'identity'>): boolean =>
  identity === 'identified'

/** Whether a known patient has made what it takes to come in without an invitation. */
export const hasOwnWay = (treatment: TreatmentItem): boolean => {
  const { passkey, code, eid } = waysBackOf(treatment)
  return (passkey && code) || eid === true
}

/** Whoever comes in, and whether a way back is still to be made before anything is shown. */
export interface Participant extends Owner {
  lacksWay?: true
}

export const makeSession = (world: RecordsWorld, treatment: TreatmentItem): Session => {
  const until = world.now() + lasts
  const sealed: Sealed = { ...ownerOf(treatment), sessions: treatment.sessions, until }
  const token = sealToken(world, 'participant', sealed)
  const both = asksForBoth(treatment) ? { both: true as const } : {}
  return { token, until, ways: waysBackOf(treatment), language: treatment.language, ...both }
}

/** Whose session it is. Throws `not-found` alike for none, a false, an old and an ended one. */
export const participantOf = async (
  world: RecordsWorld,
  token: string | undefined,
): Promise<Participant> => {
  const session = openToken<Sealed>(world, 'participant', token ?? '')
  if (session === undefined || session.until <= world.now()) throw new Refusal('not-found')
  const owner = ownerOf(session)
  const treatment = await readTreatment(world, owner)
  if (treatment?.sessions !== session.sessions) throw new Refusal('not-found')
  const lacksWay = asksForBoth(treatment) && !hasOwnWay(treatment)
  return lacksWay ? { ...owner, lacksWay } : owner
}

/** Every session of every device is over. */
export const endSessions = async (world: RecordsWorld, owner: Owner): Promise<void> => {
  await updateTreatment(world, owner, (treatment) => ({
    ...treatment,
    sessions: treatment.sessions + 1,
  }))
}
