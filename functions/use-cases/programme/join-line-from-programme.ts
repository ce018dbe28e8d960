/** "Jag har kört fast": from the programme into the live line, with the therapist's note if the youth wants. */
import { doorHours } from '../../opening/index.ts'
import {
  heardFromYouth,
  openSealed,
  type TreatmentItem,
  treatmentOf,
  updateTreatment,
} from '../../programme/index.ts'
import type { Opened, RecordsWorld } from '../../records/index.ts'
import { keys } from '../../store/keys.ts'
import { joinLine } from '../line/join.ts'
import { type Joined, sealNote } from '../../visit/index.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Join } from '../../../shared/contract/visit/door.ts'
import type { Language, VisitId } from '../../../shared/ids.ts'
import { programmeRule } from '../../../shared/programme/programme-rule.ts'
import { type Urgency, urgencyWith } from '../../../shared/rules/line/triage.ts'

export interface JoiningFromProgramme {
  proof: Join['proof']
  nonce: string
  urgency: Urgency
  language: Language
  share: boolean
}

/**
 * The youth's own safety answer of the last day counts as what is most urgent, also when the choice
 * made now is milder; never the other way round. Nothing else of the programme decides anything.
 */
const urgencyOf = ({ flags }: TreatmentItem, chosen: Urgency, now: number): Urgency => {
  const lately = flags.filter(({ at }) => now - at <= programmeRule.safetyPriority)
  return urgencyWith(
    chosen,
    lately.map(({ level }) => level),
  )
}

/** The note lies with the visit like that of a hand-over; it names nobody and is gone with the talk. */
const attachNote = async (
  world: RecordsWorld,
  owner: Opened<'enrolment' | 'feedback'>,
  { lineNote }: TreatmentItem,
  visit: VisitId,
): Promise<void> => {
  const note = await openSealed(world, owner, lineNote)
  if (note === undefined) return
  const plain = { v: 0, kid: 'none', data: Buffer.from(note).toString('base64url') }
  await world.clinic.write({
    patch: keys.visit(visit),
    when: [{ path: 'state', is: 'waiting' }],
    set: { note: sealNote(world, visit, plain) },
  })
}

type Outcome =
  | ({ outcome: 'joined' } & Joined)
  | { outcome: 'closed' | 'full'; opens?: number | undefined }

export const joinLineFromProgramme = async (
  world: RecordsWorld,
  owner: Opened<'enrolment' | 'feedback'>,
  ask: JoiningFromProgramme,
): Promise<Outcome> => {
  const treatment = await treatmentOf(world, owner)
  const { proof, nonce, language, share } = ask
  const urgency = urgencyOf(treatment, ask.urgency, world.now())
  const wish: Join = { proof, nonce, urgency, language, channel: 'chat', topics: ['angest'] }
  const prepare = (visit: VisitId) => attachNote(world, owner, treatment, visit)
  let joined: Joined
  try {
    joined = await joinLine(world, wish, share ? prepare : undefined)
  } catch (error) {
    const code = error instanceof Refusal ? error.code : undefined
    if (code !== 'closed' && code !== 'full' && code !== 'channel-closed') throw error
    // This way in is the chat: where that is shut, it is closed.
    return { outcome: code === 'full' ? code : 'closed', opens: (await doorHours(world)).opens }
  }
  await updateTreatment(world, owner, (now) => heardFromYouth(now, world.now()))
  return { outcome: 'joined', ...joined }
}
