/** What a county may offer less of, or in another order: all that the code ships, and what always stays. No words: those are in every language. */
import { Topic } from '../ids.ts'
import { type AnyTopic, nearestTopic, newerTopics } from '../rules/line/newer-topic.ts'
import { mayBeNamed } from './topic-names.ts'

export interface Offer {
  all: readonly string[]
  /** Whoever is in danger must be able to say so, and everybody to say something else. */
  always: readonly string[]
  /** Self-help for anybody is clinical; which words the door asks with, while those of danger stay, is not. */
  signatures: 1 | 2
}

/** Each newer one after the nearest that is older. */
export const everyTopic: readonly AnyTopic[] = Topic.options.flatMap((topic): AnyTopic[] => [
  topic,
  ...newerTopics.filter((one) => nearestTopic[one] === topic),
])

/** Those that a county may call something else, in the order of the door. */
export const namedTopics: readonly AnyTopic[] = everyTopic.filter(mayBeNamed)

export const offers: Readonly<Record<'topics' | 'exercises', Offer>> = {
  topics: {
    all: everyTopic,
    always: ['vald', 'sjalvskada', 'inte-vilja-leva', 'annat'],
    signatures: 1,
  },
  /** Of the shelf of self-help, by the exercise that each part has. */
  exercises: {
    all: ['m2-andetag', 'm6-orosstund', 'm5-protokoll', 'm7-vardagen'],
    always: [],
    signatures: 2,
  },
}
export type Offered = keyof typeof offers
