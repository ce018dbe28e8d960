/**
 * A counsellor has one voice: at most one talk of a desk sounds or shows, by condition. A name left
 * behind by a crash is found out by whoever wants the voice next.
 */
import type { Channel, StaffId, VisitId } from '../../../shared/ids.ts'
import { keys } from '../../store/keys.ts'
import { patch } from '../../store/items.ts'
import type { Condition } from '../../store/store.ts'
import { visitById } from '../find-visit.ts'
import { takesVoice } from '../in-chat.ts'
import type { World } from '../../ports/world.ts'
import { DeskItem } from './desk.ts'

const stillSpeaks = async (world: World, staff: StaffId, visit: VisitId): Promise<boolean> => {
  const known = await visitById(world, visit, true)
  return known?.holder?.id === staff && takesVoice(known)
}

/** True when the desk's voice is this visit's now; false while another talk has it. */
export const takeVoice = async (world: World, staff: StaffId, visit: VisitId): Promise<boolean> => {
  const take = (free: Condition) =>
    patch(world.clinic, keys.desk(staff), DeskItem, [free], { voice: visit })
  const taken = await take({ path: 'voice', absent: true })
  if (taken.ok) return true
  const held = taken.current?.voice
  if (held === undefined || held === visit) return held === visit
  if (await stillSpeaks(world, staff, held)) return false
  return (await take({ path: 'voice', is: held })).ok
}

/** Safe to repeat; frees nothing of another visit. */
export const freeVoice = async (world: World, staff: StaffId, visit: VisitId): Promise<void> => {
  await world.clinic.write({
    patch: keys.desk(staff),
    when: [{ path: 'voice', is: visit }],
    set: { voice: undefined },
  })
}

/** What the desk can take now: while one talk sounds, only chat. */
export const channelsNow = async (world: World, desk: DeskItem): Promise<Channel[]> => {
  const { voice, staff, channels } = desk
  const speaks = voice !== undefined && (await stillSpeaks(world, staff.id, voice))
  return speaks ? channels.filter((one) => one === 'chat') : channels
}
