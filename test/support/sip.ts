/** A plan made together, from wish to follow-up: for tests of its rows. */
import { callHash } from '../../functions/sip/sip-item.ts'
import { beginCare } from '../../functions/records/identity/care-relation.ts'
import { keepPerson } from '../../functions/records/identity/person.ts'
import type { Owner } from '../../functions/records/records-world.ts'
import type { PartyWished, SipShown } from '../../shared/contract/intake/sip-shapes.ts'
import type * as z from 'zod/mini'
import { maja } from './county.ts'
import { intakeRows as rows } from './intake.ts'
import { charlie } from './test-eid.ts'
import type { TestWorld } from './test-world.ts'

/** Another press each time. */
let pressed = 0
export const press = (): string => String(++pressed).padStart(22, 'P')

/** Charlie, seventeen, met by Maja at the region. */
export const charlieAtRegion = async (world: TestWorld): Promise<Owner> => {
  const owner = await keepPerson(world, maja.unit, charlie)
  await beginCare(world, owner, maja.unit, maja.id)
  return owner
}

export const four: z.output<typeof PartyWished>[] = [
  { party: 'a', unit: 'mora-kommun', name: 'Socialsekreterare, Mora kommun' },
  { party: 'b', name: 'Kurator, Storskolan' },
  { party: 'c', name: 'BUP Mora' },
  { party: 'd', name: 'Mamma' },
]

export const secretFor = (party: string): string => party.repeat(43)
export const callsFor = (parties: readonly string[]) =>
  parties.map((party) => ({ party, hash: callHash(secretFor(party)) }))

export const ownSip = async (world: TestWorld, owner: Owner): Promise<SipShown> =>
  (await rows.ownSips(world, owner, {})).sips[0]!

/** As the page showed it, and a press of its own. */
const at = async (world: TestWorld, owner: Owner) => {
  const { sip, rev } = await ownSip(world, owner)
  return { sip, rev, once: press() }
}

export const wishes = (
  world: TestWorld,
  owner: Owner,
  wish = 'Alla frågar samma sak.',
  once = press(),
) => rows.wishSip(world, owner, { once, wish, goals: ['Sova hela natten'] })
export const prepares = async (world: TestWorld, owner: Owner, more = {}) =>
  rows.writeSip(world, maja, {
    ...(await at(world, owner)),
    goals: ['Sova hela natten'],
    parties: four,
    measures: [],
    ...more,
  })
export const agrees = async (world: TestWorld, owner: Owner, parties = ['a', 'b', 'c', 'd']) =>
  rows.agreeToSip(world, owner, {
    ...(await at(world, owner)),
    parties,
    text: '1',
    lang: 'sv',
  })
export const guardians = async (
  world: TestWorld,
  owner: Owner,
  said: 'yes' | 'one-yes' | 'taken-back' | 'mature' | 'not-yet',
  more = {},
) => rows.recordSipConsent(world, maja, { ...(await at(world, owner)), said, ...more })
export const calls = async (world: TestWorld, owner: Owner, parties = ['a', 'b', 'c', 'd']) =>
  rows.callToSip(world, maja, {
    ...(await at(world, owner)),
    at: world.now() + 5 * 86_400_000,
    place: 'school',
    where: 'Rum 12',
    calls: callsFor(parties),
  })
export const whole = {
  measures: [
    { what: 'Samtal varje vecka', who: 'Maja, kurator', side: 'region', when: 'Från måndag' },
    { what: 'Kontaktperson', who: 'Socialsekreterare', side: 'municipality', when: 'I januari' },
    { what: 'Kortare dagar', who: 'Rektor, Storskolan', side: 'other', when: 'Till jul' },
  ],
  responsible: { side: 'region', name: 'Maja, Region Dalarna' },
  followUpOn: '2027-02-15',
} as const
export const writes = (world: TestWorld, owner: Owner, more = {}) =>
  prepares(world, owner, { ...whole, ...more })
export const handsOut = async (world: TestWorld, owner: Owner, to = ['a', 'b', 'd']) =>
  rows.handSipOut(world, maja, { ...(await at(world, owner)), to })

/** As far as it goes before anybody has said yes. */
export const wishedAndPrepared = async (world: TestWorld): Promise<Owner> => {
  const owner = await charlieAtRegion(world)
  await wishes(world, owner)
  await prepares(world, owner)
  return owner
}

const agreedBy = async (world: TestWorld, owner: Owner): Promise<void> => {
  await agrees(world, owner)
  await guardians(world, owner, 'yes')
}
const handedOutBy = async (world: TestWorld, owner: Owner): Promise<void> => {
  await calls(world, owner)
  await writes(world, owner)
  await handsOut(world, owner)
}

/** Every yes is there. */
export const agreed = async (world: TestWorld): Promise<Owner> => {
  const owner = await wishedAndPrepared(world)
  await agreedBy(world, owner)
  return owner
}

/** Written and handed out. */
export const handedOut = async (world: TestWorld): Promise<Owner> => {
  const owner = await agreed(world)
  await handedOutBy(world, owner)
  return owner
}

/** The same of somebody who is known already: the press names the plan. */
export const somebodyPlans = async (
  world: TestWorld,
  owner: Owner,
  wish: string,
  once: string,
): Promise<void> => {
  await wishes(world, owner, wish, once)
  await prepares(world, owner)
  await agreedBy(world, owner)
  await handedOutBy(world, owner)
}
