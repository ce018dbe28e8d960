/** As many counsellors as the country would have, each with as many talks as a desk holds. */
import { rankOf } from '../../functions/ports/rank.ts'
import type { World } from '../../functions/ports/world.ts'
import { keys } from '../../functions/store/keys.ts'
import { offerOf } from '../../functions/use-cases/line/line-now.ts'
import { goOnDuty } from '../../functions/visit/desk/go-on-duty.ts'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import { join } from '../../functions/visit/line/put-in-line.ts'
import { takeNext } from '../../functions/visit/line/take-next.ts'
import { joinOf, staffOf } from '../bench/people.ts'

export const wholeCountry = { desks: 1150, talks: 3 }

/** The desks, in the order in which the clock finds them; each youth is in a talk and has a page open. */
export const fullDesks = async (
  world: World,
  { desks, talks }: typeof wholeCountry,
): Promise<{ staff: StaffMember; visits: string[] }[]> => {
  const filled = []
  for (let desk = 0; desk < desks; desk++) {
    // The same numbers of digits sort as they count.
    const staff = { ...staffOf(0), id: `staff-${10_000 + desk}` }
    await goOnDuty(world, staff, { status: 'here', seats: talks, channels: ['chat'] })
    const visits: string[] = []
    for (let seat = 1; seat <= talks; seat++) {
      const wish = {
        ...joinOf(desk * talks + seat),
        profession: undefined,
        language: 'sv' as const,
      }
      await join(world, wish)
      const offer = offerOf({ channels: ['chat'], staff })
      const press = `press-${staff.id}-${seat}`
      const taken = await takeNext(world, { staff, seat, press, offer, rank: rankOf(staff.id) })
      if (taken === undefined) throw new Error('nobody to take')
      visits.push(taken.visit)
      const set = { state: 'talking', connection: `page-${desk}-${seat}` }
      await world.clinic.write({ patch: keys.visit(taken.visit), when: [], set })
    }
    filled.push({ staff, visits })
  }
  return filled
}
