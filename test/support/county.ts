/** A small county for domain tests: counsellors at their desks and youths at the door. */
import type { Join } from '../../shared/contract/visit/door.ts'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import { goOnDuty } from '../../functions/visit/desk/go-on-duty.ts'
import { rankOf } from '../../functions/ports/rank.ts'
import { join } from '../../functions/visit/line/put-in-line.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { offerOf } from '../../functions/use-cases/line/line-now.ts'
import { takeNext } from '../../functions/visit/line/take-next.ts'
import { visitById, visitOfYouth } from '../../functions/visit/find-visit.ts'
import type { Visit } from '../../functions/visit/visit.ts'
import type { TestWorld } from './test-world.ts'

export const elin: StaffMember = {
  id: 'elin-mora',
  firstName: 'Elin',
  unit: 'mora-kommun',
  profession: 'kurator',
  languages: ['sv', 'en'],
  roles: ['counsellor'],
}
export const amir: StaffMember = {
  ...elin,
  id: 'amir-borlange',
  firstName: 'Amir',
  unit: 'borlange-kommun',
}
export const maja: StaffMember = {
  ...elin,
  id: 'maja-region',
  firstName: 'Maja',
  unit: 'region-dalarna',
  profession: 'barnmorska',
}

export interface Youth {
  visit: string
  secret: string
}

/** A young person who joins the chat line, with the given wishes. */
export const youthJoins = async (world: TestWorld, wishes: Partial<Join> = {}): Promise<Youth> => {
  const challenge = await world.proof.challenge('place')
  return join(world, {
    proof: { challenge, solution: { counter: 1, derivedKey: '00' } },
    nonce: world.id(),
    channel: 'chat',
    topics: [],
    urgency: 'talk',
    language: 'sv',
    ...wishes,
  })
}

export const isHere = (world: TestWorld, staff: StaffMember, seats = 2) =>
  goOnDuty(world, staff, { status: 'here', seats, channels: ['chat'] })

/** One press of "Ta nästa". */
export const takes = (
  world: TestWorld,
  staff: StaffMember,
  seat = 1,
  press = world.id(),
): Promise<Visit | undefined> =>
  takeNext(world, {
    staff,
    seat,
    press,
    offer: offerOf({ channels: ['chat'], staff }),
    rank: rankOf(staff.id),
  })

export const asYouth = (world: TestWorld, { visit, secret }: Youth): Promise<Visit> =>
  visitOfYouth(world, visit, secret)

/** Somebody comes to a desk, takes this young person, and they talk. */
export const isTaken = async (
  world: TestWorld,
  youth: Youth,
  staff: StaffMember = elin,
): Promise<Visit> => {
  await isHere(world, staff)
  await takes(world, staff)
  return ready(world, await asYouth(world, youth))
}

/** The visit as it is stored now. */
export const now = async (world: TestWorld, visit: string): Promise<Visit> => {
  const found = await visitById(world, visit, true)
  if (found === undefined) throw new Error('the visit is gone')
  return found
}
