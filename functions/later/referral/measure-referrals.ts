/** "Never sent round", as counts of four weeks: made, opened, led to contact, sent on. */
import { shown } from '../../../shared/rules/line/small-numbers.ts'
import { keys } from '../../store/keys.ts'
import type { World } from '../../ports/world.ts'

export const measureReferrals = async (world: World) => {
  const rows = await world.clinic.list(keys.allReferred)
  const count = (event: string) => shown(rows.filter((row) => row.event === event).length)
  return {
    made: count('made'),
    opened: count('opened'),
    contact: count('contact'),
    sentOn: count('sent-on'),
    notReached: count('not-reached'),
    stopped: count('stopped'),
  }
}
