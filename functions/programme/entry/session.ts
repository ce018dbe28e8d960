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

export const waysBackOf = ({ passkeys, ownCode }: TreatmentItem): Session['ways'] => ({
  passkey: passkeys.length > 0,
  code: ownCode !== undefined,
})

export const makeSession = (world: RecordsWorld, treatment: TreatmentItem): Session => {
  const until = world.now() + lasts
  const sealed: Sealed = { ...ownerOf(treatment), sessions: treatment.sessions, until }
  return { token: sealToken(world, 'participant', sealed), until, ways: waysBackOf(treatment) }
}

/** Whose session it is. Throws `not-found` alike for none, a false, an old and an ended one. */
export const participantOf = async (
  world: RecordsWorld,
  token: string | undefined,
): Promise<Owner> => {
  const session = openToken<Sealed>(world, 'participant', token ?? '')
  if (session === undefined || session.until <= world.now()) throw new Refusal('not-found')
  const owner = ownerOf(session)
  const treatment = await readTreatment(world, owner)
  if (treatment?.sessions !== session.sessions) throw new Refusal('not-found')
  return owner
}

/** Every session of every device is over. */
export const endSessions = async (world: RecordsWorld, owner: Owner): Promise<void> => {
  await updateTreatment(world, owner, (treatment) => ({
    ...treatment,
    sessions: treatment.sessions + 1,
  }))
}
