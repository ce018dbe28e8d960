/** What a youth has told, as the facts that its counsellor reads: a row for every field, in their order. */
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { municipalities } from '../../../shared/county/dalarna.ts'
import type { toldToHolder } from '../../../shared/rules/line/told-fields.ts'
import { topicName } from '../../data/topic-names.ts'
import { text as names } from '../names/sv.ts'

/** The name is the title of the talk and no fact of its own. */
export type FactField = Exclude<keyof typeof toldToHolder, 'nickname'>

interface Fact<T> {
  name: string
  /** Undefined when nothing was told. */
  say: (told: T) => string | undefined
}

export const facts: { readonly [Field in FactField]: Fact<DeskVisit[Field]> } = {
  topics: {
    name: 'Ämnen',
    say: (topics) => (topics.length === 0 ? 'Inget valt' : topics.map(topicName).join(', ')),
  },
  newerTopics: {
    name: 'Närmare',
    say: (topics) => topics?.map(topicName).join(', '),
  },
  ageBand: { name: 'Ålder', say: (band) => band && names.ages[band] },
  municipality: {
    name: 'Kommun',
    // The code itself for one that the county does not have.
    say: (told) => municipalities.find(({ code }) => code === told)?.name ?? told,
  },
  language: { name: 'Språk', say: (language) => names.languages[language] },
  interpreter: {
    name: 'Tolk',
    say: (language) => language && names.languages[language].toLowerCase(),
  },
  channel: { name: 'Kanal', say: (channel) => names.channels[channel] },
}

export const untold = 'Inte berättat'
