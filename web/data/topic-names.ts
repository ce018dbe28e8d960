/** What staff call a topic: as the code has it, until a page is told that the county has a name of its own. */
import { signal } from '@preact/signals'
import type { AnyTopic } from '../../shared/rules/line/newer-topic.ts'
import { text as built } from '../../shared/topic-words/sv.ts'

const own = signal<Readonly<Partial<Record<string, string>>>>({})

/** Of a server of the last release nothing is told. */
export const nameTopics = (names: Readonly<Partial<Record<string, string>>> = {}): void => {
  own.value = names
}

export const topicName = (topic: AnyTopic): string => own.value[topic] ?? built[topic]

/** Of every topic. */
export const topicNames = (): Readonly<Record<string, string>> => ({ ...built, ...own.value })
