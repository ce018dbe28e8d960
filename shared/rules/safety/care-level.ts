/**
 * Which door is the right one: need × age × municipality gives services in order, each with the reason
 * it stands there. A map of who is responsible for what; it names no illness and judges no risk.
 */
import { services, type CareLevel, type DirectoryEntry, type Need } from '../../county/directory.ts'
import { municipalitiesNamed } from '../../county/dalarna.ts'
import type { Municipality } from '../../ids.ts'

export type AgeGroup = '13-15' | '16-17' | '18-20' | '21-24'

/** Why a service stands where it stands, as told in words. */
export type Reason =
  /** Before everything when somebody may be in danger. */
  | 'now-if-danger'
  /** Near, without a referral. */
  | 'first-door'
  /** Responsible by law, whatever the age. */
  | 'by-law'
  /** Takes over when the first door is not enough; the first door sends on. */
  | 'sent-on-to'
  /** Takes over, and one may go by oneself. */
  | 'may-go-oneself'
  /** Beside the others. */
  | 'beside'

export interface Suggestion {
  service: DirectoryEntry
  reason: Reason
  /** Which municipalities it is for; of one that each has for itself, the one that was told. */
  municipality?: string | undefined
}

const yearsOf: Record<AgeGroup, readonly [number, number]> = {
  '13-15': [13, 15],
  '16-17': [16, 17],
  '18-20': [18, 20],
  '21-24': [21, 24],
}

export const careLevelRule: {
  /** The lower, the earlier in the list. */
  order: Record<CareLevel, number>
  /** Needs for which the municipality's social service comes before care. */
  byLaw: readonly Need[]
  source: string
  confirmedBy: string | null
} = {
  order: { acute: 0, first: 1, specialist: 2, support: 3 },
  byLaw: ['violence', 'honour', 'family', 'money'],
  source:
    'the near door before the specialist, our own proposal; what the municipality answers for, SoL 2025:400; both to be confirmed',
  confirmedBy: null,
}

const fitsAge = ({ ages }: DirectoryEntry, group: AgeGroup | undefined): boolean => {
  if (group === undefined) return true
  const [from, to] = yearsOf[group]
  return ages.from <= to && ages.to >= from
}

const reasonOf = (service: DirectoryEntry, need: Need): Reason => {
  if (service.level === 'acute') return 'now-if-danger'
  if (service.level === 'support') return 'beside'
  if (service.level === 'specialist') return service.byReferral ? 'sent-on-to' : 'may-go-oneself'
  return service.id === 'socialtjanst' && careLevelRule.byLaw.includes(need)
    ? 'by-law'
    : 'first-door'
}

/** Where nobody has told which municipality, no door is left out. */
const isFor = ({ municipalities: its }: DirectoryEntry, asked: Municipality | undefined): boolean =>
  its === undefined || asked === undefined || its.includes(asked)

export interface Asked {
  need: Need
  /** Undefined where nobody has told it: then no door is left out. */
  age?: AgeGroup | undefined
  municipality?: Municipality | undefined
}

/**
 * In the order to try them: never empty, and never a specialist before a door that is open to all. `among`: as the county
 * has them, where that is known.
 */
export const rightDoors = (
  { need, age, municipality }: Asked,
  among: readonly DirectoryEntry[] = services,
): Suggestion[] => {
  const own = municipality === undefined ? [] : [municipality]
  const found = among
    .filter((service) => service.needs.includes(need) && fitsAge(service, age))
    .filter((service) => isFor(service, municipality))
    .map((service) => ({
      service,
      reason: reasonOf(service, need),
      municipality:
        municipalitiesNamed(service.where === 'own-municipality' ? own : service.municipalities) ||
        undefined,
    }))
  const order = ({ service, reason }: Suggestion) =>
    careLevelRule.order[service.level] - (reason === 'by-law' ? 0.5 : 0)
  return found.sort((a, b) => order(a) - order(b))
}
