/** Topics since the last release, each with the nearest that its pages know: both are told, until a release may say the newer alone. */
import type { Topic } from '../../ids.ts'

export const newerTopics = ['skolfranvaro', 'heder'] as const
export type NewerTopic = (typeof newerTopics)[number]
export type AnyTopic = Topic | NewerTopic

export const nearestTopic: Readonly<Record<NewerTopic, Topic>> = {
  skolfranvaro: 'stress-skola',
  heder: 'vald',
}

export const isNewerTopic = (topic: string): topic is NewerTopic => topic in nearestTopic

/** As they are kept: a newer one in a field of its own, and as the nearest that pages of the last release know. */
export const keptTopics = (
  asked: readonly AnyTopic[],
): { topics: Topic[]; newerTopics: NewerTopic[] | undefined } => {
  const newer = asked.filter(isNewerTopic)
  return {
    topics: [...new Set(asked.map((one) => (isNewerTopic(one) ? nearestTopic[one] : one)))],
    newerTopics: newer.length > 0 ? newer : undefined,
  }
}

interface Told {
  topics?: readonly Topic[] | undefined
  newerTopics?: readonly NewerTopic[] | undefined
}

/** What a talk is about, the newer first: they say it more closely. */
export const topicsTold = ({ topics = [], newerTopics: newer = [] }: Told): AnyTopic[] => [
  ...newer,
  ...topics,
]

/** What is ticked before a talk is filed: the newer, and not the nearest that stands for it, or it would be counted twice. */
export const topicsToFile = ({ topics = [], newerTopics: newer = [] }: Told): AnyTopic[] => [
  ...newer,
  ...topics.filter((topic) => !newer.some((one) => nearestTopic[one] === topic)),
]
