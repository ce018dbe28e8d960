/** What is filled in, as it is filled in; and what is missing before it can be sent. */
import type { Signal } from '@preact/signals'
import type { IntakeForm, SenderKind } from '../../shared/contract/intake/intake-form.ts'
import { phonePattern } from '../../shared/rules/safety/colleague-line.ts'
import {
  ageOn,
  ageRuleFor,
  consentFaults,
  type ConsentWay,
  type WhyOne,
} from '../../shared/rules/intake/consent-by-age.ts'
import { intakeRule } from '../../shared/rules/intake/intake-rule.ts'
import { isDay, type Day } from '../../shared/rules/opening/shift-times.ts'
import { senderText as text } from '../text/sender/sv.ts'

export interface Filled {
  kind: SenderKind | undefined
  name: string
  workplace: string
  phone: string
  firstName: string
  lastName: string
  born: string
  municipality: string
  reach: string
  about: string
  done: string
  saidYes: boolean
  way: ConsentWay | undefined
  whyOne: WhyOne | undefined
  judgement: string
  reply: 'yes' | 'no' | undefined
}
export type Field = keyof Filled
export type Faults = Partial<Record<Field, string>>

export interface FormState {
  readonly filled: Signal<Filled>
  readonly faults: Signal<Faults>
}

/** In the order of the page. */
export const nothing: Filled = {
  kind: undefined,
  name: '',
  workplace: '',
  phone: '',
  firstName: '',
  lastName: '',
  born: '',
  municipality: '',
  reach: '',
  about: '',
  done: '',
  saidYes: false,
  way: undefined,
  whyOne: undefined,
  judgement: '',
  reply: undefined,
}

export const longest: Readonly<Partial<Record<Field, number>>> = {
  name: intakeRule.longestName,
  workplace: intakeRule.longestPlace,
  firstName: intakeRule.longestName,
  lastName: intakeRule.longestName,
  reach: intakeRule.longestReach,
  about: intakeRule.longestAbout,
  done: intakeRule.longestDone,
  judgement: intakeRule.longestWhy,
}

/** Undefined while the day is not whole. */
export const ageOf = ({ born }: Pick<Filled, 'born'>, today: Day): number | undefined =>
  isDay(born) ? ageOn(born, today) : undefined

/** Of age there is one way, which nobody needs to choose. */
const wayOf = ({ way }: Filled, age: number): ConsentWay | undefined =>
  ageRuleFor(age)?.usual === 'youth-alone' ? 'youth-alone' : way

const mustBe = [
  'kind',
  'name',
  'workplace',
  'phone',
  'firstName',
  'lastName',
  'born',
  'municipality',
  'reach',
  'about',
  'reply',
] as const satisfies readonly Field[]

const isEmpty = (value: Filled[Field]): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '')

const tooLong = (filled: Filled): Faults =>
  Object.fromEntries(
    Object.entries(longest).flatMap(([field, most]) => {
      const over = String(filled[field as Field]).trim().length - most
      return over > 0 ? [[field, text.tooLong(over)]] : []
    }),
  )

const consentMissing = (filled: Filled, age: number): Faults => {
  const way = wayOf(filled, age)
  const { saidYes, whyOne, judgement } = filled
  const found = consentFaults(age, {
    youth: saidYes,
    way: way ?? 'youth-and-both',
    whyOne,
    judgement,
  })
  return {
    ...(found.includes('age') ? { born: text.otherAge } : {}),
    ...(found.includes('youth') ? { saidYes: text.saidYesNeeded } : {}),
    ...(way === undefined || found.includes('guardians') ? { way: text.needed } : {}),
    ...(found.includes('whyOne') ? { whyOne: text.needed } : {}),
    ...(found.includes('judgement') ? { judgement: text.needed } : {}),
  }
}

/** The young person's own yes is asked for at every age, so it is said to be missing at once. */
const bornMissing = ({ born, saidYes }: Filled): Faults => ({
  born: born.trim() === '' ? text.needed : text.dayNeeded,
  ...(saidYes ? {} : { saidYes: text.saidYesNeeded }),
})

/** Nothing when it can be sent. */
export const faultsOf = (filled: Filled, today: Day): Faults => {
  const age = ageOf(filled, today)
  const missing = mustBe
    .filter((field) => isEmpty(filled[field]))
    .map((field) => [field, text.needed])
  return {
    ...(Object.fromEntries(missing) as Faults),
    ...(filled.phone.trim() === '' || phonePattern.test(filled.phone.trim())
      ? {}
      : { phone: text.phoneWrong }),
    ...tooLong(filled),
    ...(age === undefined ? bornMissing(filled) : consentMissing(filled, age)),
  }
}

/** Only what has no faults is one. */
export const formOf = (filled: Filled, today: Day): IntakeForm => {
  const {
    kind = 'school',
    name,
    workplace,
    phone,
    firstName,
    lastName,
    born,
    municipality,
  } = filled
  const way = wayOf(filled, ageOf(filled, today) ?? 0) ?? 'youth-and-both'
  const done = filled.done.trim()
  const judgement = filled.judgement.trim()
  return {
    sender: { kind, name, workplace, phone: phone.trim() },
    youth: { firstName, lastName, born, municipality, reach: filled.reach },
    about: filled.about,
    ...(done === '' ? {} : { done }),
    consent: {
      youth: filled.saidYes,
      way,
      ...(way === 'youth-and-one' && filled.whyOne ? { whyOne: filled.whyOne } : {}),
      ...(way === 'youth-alone' && judgement !== '' ? { judgement } : {}),
      reply: filled.reply === 'yes',
    },
  }
}
