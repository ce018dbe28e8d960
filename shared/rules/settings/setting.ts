/** What a county may change itself: a closed list of names, each with its value's shape, whose it is, and how many sign. */
import * as z from 'zod/mini'
import { chainFor } from '../../county/care-chains.ts'
import { waysOf } from '../../county/crisis-changes.ts'
import { crisisContacts } from '../../county/crisis-contacts.ts'
import { units } from '../../county/dalarna.ts'
import { mayHide, serviceById } from '../../county/directory.ts'
import { legalTexts, type LegalName } from '../../county/legal-texts.ts'
import { namedTopics, type Offer, type Offered, offers } from '../../county/offered.ts'
import { placeById } from '../../county/places.ts'
import { Channel, Topic, type UnitId } from '../../ids.ts'
import { languages } from '../../languages.ts'
import { type AnyTopic, newerTopics } from '../line/newer-topic.ts'
import { mostTalks } from '../line/seat-rule.ts'
import { type Indicator, indicators } from '../report/indicators.ts'
import { AddedContacts, AddedServices } from './added.ts'
import { date, hidden, line, phone, plainName, publicNumber, web } from './setting-shapes.ts'

export const settingLimits = {
  address: 120,
  hours: 200,
  title: 60,
  text: 600,
  replies: 20,
  targets: 12,
  steps: 15,
  legal: 1500,
  topic: 40,
} as const
const { address, hours, title, text, replies } = settingLimits

export const PlaceSetting = z.strictObject({
  address: line(address),
  hours: line(hours),
  phone,
  web,
})
const serviceWays = { call: publicNumber, web }
/** As pages of every release are told it. */
export const ServiceWays = z.strictObject(serviceWays)
export const ServiceSetting = z.strictObject({ ...serviceWays, hidden })
export type ServiceSetting = z.infer<typeof ServiceSetting>
export const RepliesSetting = z
  .array(
    z.strictObject({
      title: line(title).check(z.minLength(1)),
      text: line(text).check(z.minLength(1)),
    }),
  )
  .check(z.minLength(1), z.maxLength(replies))
export type RepliesSetting = z.infer<typeof RepliesSetting>
/** Of a contact of urgent help: its number, and where one writes; only the ways that it has. */
const contactWays = { call: publicNumber, chat: web }
const month = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/))
/** A goal from a month on, each a decision; none of two for one month, and in order. */
const targetsFor = ({ formula }: Indicator) => {
  const [least, most] = formula.kind === 'share' ? [0, 1] : [1, formula.kind === 'mean' ? 5 : 10]
  const decided = z.strictObject({
    from: month,
    target: z.number().check(z.minimum(least), z.maximum(most)),
    decided: date,
    source: line(hours).check(z.minLength(3)),
  })
  const isInOrder = (all: readonly { from: string }[]) =>
    all.every(({ from }, n) => n === 0 || from > all[n - 1]!.from)
  return z.array(decided).check(z.maxLength(settingLimits.targets), z.refine(isInOrder))
}
/** People on duty for each way of talking: never fewer than one, nor without one whose talk may stay without a name. */
const people = z.int().check(z.minimum(1), z.maximum(10))
const byChannel = z.strictObject({ chat: people, voice: people, video: people })
const OpeningSetting = z
  .strictObject({ people: byChannel, anonymousAdvisers: byChannel })
  .check(
    z.refine(({ people: all, anonymousAdvisers: some }) =>
      Channel.options.every((channel) => some[channel] <= all[channel]),
    ),
  )
export type OpeningSetting = z.infer<typeof OpeningSetting>
/** Of a care chain: what is asked in order, and what is done where the answer is yes. */
export const ChainSetting = z
  .array(z.strictObject({ ask: line(text).check(z.minLength(1)), then: line(text) }))
  .check(z.minLength(1), z.maxLength(settingLimits.steps))
export type ChainSetting = z.infer<typeof ChainSetting>
/** Of what the code ships, in one's own order, each once; what always stays is there. */
const offeredOf = ({ all, always }: Offer) => {
  const isOffer = (chosen: readonly string[]) =>
    new Set(chosen).size === chosen.length &&
    chosen.every((one) => all.includes(one)) &&
    always.every((one) => chosen.includes(one))
  return z.array(z.string()).check(z.minLength(1), z.refine(isOffer))
}
/** In Swedish always; an empty one of another language is read in Swedish. */
const legalIn = (languages: readonly string[]) => {
  const words = line(settingLimits.legal)
  const least = (language: string) => (language === 'sv' ? 3 : 0)
  return z.strictObject(
    Object.fromEntries(
      languages.map((language) => [language, words.check(z.minLength(least(language)))]),
    ),
  )
}
const optionally = <T>(names: readonly string[], one: T) =>
  Object.fromEntries(names.map((name) => [name, one]))
/** By language and topic. Whatever is named in another language is named in Swedish, which staff and the report say. */
const TopicNamesSetting = z
  .strictObject(
    optionally(
      languages.map(({ lang }) => lang),
      z.optional(
        z.strictObject(optionally(namedTopics, z.optional(plainName(settingLimits.topic)))),
      ),
    ),
  )
  .check(
    z.refine((names) =>
      Object.values(names).every((its = {}) =>
        Object.keys(its).every((topic) => names['sv']?.[topic] !== undefined),
      ),
    ),
  )
/** The most talks that somebody may hold at once. */
export const TalksSetting = z.int().check(z.minimum(1), z.maximum(mostTalks))
/** Hours a week that an employer has agreed to staff. */
export const HoursSetting = z.number().check(z.minimum(0), z.maximum(168))

export const replyFrames = ['opening', 'crisis', 'closing'] as const
export type ReplyGroup = AnyTopic | (typeof replyFrames)[number]
export const replyGroups: readonly ReplyGroup[] = [...replyFrames, ...Topic.options, ...newerTopics]

/** What is said when somebody may be harmed, and whom to reach then: clinical text, and two sign. */
const inDanger: readonly ReplyGroup[] = ['crisis', 'vald', 'heder', 'sjalvskada', 'inte-vilja-leva']

export interface SettingKind {
  schema: z.ZodMiniType
  signatures: 1 | 2
  /** Whose admins change it; absent where the county's coordinators do. */
  unit?: UnitId
}

const kinds: Readonly<Record<string, (of: string) => SettingKind | undefined>> = {
  place: (of) => {
    const place = placeById(of)
    return place && { schema: PlaceSetting, signatures: 1, unit: place.unit }
  },
  contact: (of) => {
    const ways = waysOf(crisisContacts.find(({ id }) => id === of) ?? { id: '112' })
    const shape = Object.fromEntries(ways.map((way) => [way, contactWays[way]]))
    const schema = z.strictObject({ ...shape, hidden })
    return ways.length > 0 ? { schema, signatures: 2 } : undefined
  },
  service: (of) => {
    // Whom to ring in danger to life is nobody's to change.
    const service = of === '112' ? undefined : serviceById(of)
    if (service === undefined) return undefined
    const schema = mayHide(service) ? ServiceSetting : ServiceWays
    return { schema, signatures: service.level === 'acute' ? 2 : 1 }
  },
  added: (of) => {
    if (of === 'contacts') return { schema: AddedContacts, signatures: 2 }
    return of === 'services' ? { schema: AddedServices, signatures: 1 } : undefined
  },
  replies: (of) => {
    const group = replyGroups.find((one) => one === of)
    return group && { schema: RepliesSetting, signatures: inDanger.includes(group) ? 2 : 1 }
  },
  chain: (of) => (chainFor(of) === undefined ? undefined : { schema: ChainSetting, signatures: 2 }),
  opening: (of) => (of === 'rule' ? { schema: OpeningSetting, signatures: 2 } : undefined),
  desk: (of) => (of === 'talks' ? { schema: TalksSetting, signatures: 2 } : undefined),
  target: (of) => {
    const indicator = indicators.find(({ id }) => id === of)
    return indicator && { schema: targetsFor(indicator), signatures: 1 }
  },
  offered: (of) => {
    const offer = Object.hasOwn(offers, of) ? offers[of as Offered] : undefined
    return offer && { schema: offeredOf(offer), signatures: offer.signatures }
  },
  named: (of) => (of === 'topics' ? { schema: TopicNamesSetting, signatures: 2 } : undefined),
  legal: (of) => {
    const text = Object.hasOwn(legalTexts, of) ? legalTexts[of as LegalName] : undefined
    return text && { schema: legalIn(text.languages), signatures: 2 }
  },
  hours: (of) =>
    units.some(({ id }) => id === of) ? { schema: HoursSetting, signatures: 1 } : undefined,
}

/** A name is its kind and what it is of: `place.mora-kommun`. Undefined for what is not in the list. */
export const settingOf = (name: string): SettingKind | undefined => {
  const [, kind = '', of = ''] = /^([a-z]+)\.(.+)$/.exec(name) ?? []
  return Object.hasOwn(kinds, kind) ? kinds[kind]?.(of) : undefined
}

/** The value, when it is one of this name. */
export const settingValue = (name: string, value: unknown): unknown => {
  const read = settingOf(name)?.schema.safeParse(value)
  return read?.success === true ? read.data : undefined
}
