/** A plan as the youth and its keeper see it: what it says, whose yes it rests on, who comes, and all that was done of it. */
import type { SipShown } from '../../shared/contract/intake/sip-shapes.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { sipConsentMissing, sipMissing } from '../../shared/rules/sip/sip-rule.ts'
import { keepers, type Opened, type RecordsWorld } from '../records/index.ts'
import { employerName, type StaffMember } from '../visit/index.ts'
import { answersTo } from './calls.ts'
import { sharedSips } from './shared-sip.ts'
import { rowsOf, showRow, type SipItem, sipOf, sipsOf } from './sip-item.ts'
import { textsOf } from './sip-text.ts'

const shown = async (
  world: RecordsWorld,
  record: Opened<'sip'>,
  item: SipItem,
): Promise<SipShown | undefined> => {
  const texts = await textsOf(world, record, item)
  const now = texts.at(-1)
  if (now === undefined) return undefined
  const { age, youth, guardians, judged, until } = item.consent
  const answers = await answersTo(world, now)
  const { person, wish, goals, measures, responsible, meeting } = now
  return {
    ...showRow(item),
    keeper: employerName(record.principal),
    person: { firstName: person.firstName, lastName: person.lastName },
    age,
    consent: {
      youth,
      guardians,
      judged,
      until,
      missing: sipConsentMissing(item.consent, world.now()),
    },
    wish,
    goals,
    parties: now.parties.map((one) => ({
      ...one,
      called: now.calls[one.party] !== undefined,
      answer: answers.get(one.party),
    })),
    measures,
    responsible,
    meeting,
    youth: now.youth,
    staff: now.staff,
    missing: sipMissing({ ...now, followUpOn: item.followUpOn }),
    steps: texts.map(({ step }) => step),
  }
}

/** The latest first. */
export const showOwnSips = async (
  world: RecordsWorld,
  record: Opened<'sip'>,
): Promise<{ now: number; sips: SipShown[] }> => {
  const all = await Promise.all(
    (await sipsOf(world, record)).map((item) => shown(world, record, item)),
  )
  const sips = all.flatMap((one) => (one === undefined ? [] : [one])).reverse()
  return { now: world.now(), sips }
}

export const showSip = async (
  world: RecordsWorld,
  record: Opened<'sip'>,
  sip: string,
): Promise<SipShown> => {
  const found = await shown(world, record, await sipOf(world, record.principal, sip))
  if (found === undefined) throw new Refusal('not-found')
  return found
}

export const listSips = async (world: RecordsWorld, { unit }: StaffMember) => ({
  now: world.now(),
  keeps: keepers.some(({ id }) => id === unit),
  sips: await rowsOf(world, unit),
  shared: await sharedSips(world, unit),
})
