/** Topics since the last release, each with the nearest that its pages know: both are told, until a release may say the newer alone. */
import type { Topic } from '../../ids.ts'

export const newerTopics = ['skolfranvaro', 'heder'] as const
export type NewerTopic = (typeof newerTopics)[number]

export const nearestTopic: Readonly<Record<NewerTopic, Topic>> = {
  skolfranvaro: 'stress-skola',
  heder: 'vald',
}

export const isNewerTopic = (topic: string): topic is NewerTopic => topic in nearestTopic

/** As they are kept: a newer one in a field of its own, and as the nearest that pages of the last release know. */
export const keptTopics = (
  asked: readonly (Topic | NewerTopic)[],
): { topics: Topic[]; newerTopics: NewerTopic[] | undefined } => {
  const newer = asked.filter(isNewerTopic)
  return {
    topics: [...new Set(asked.map((one) => (isNewerTopic(one) ? nearestTopic[one] : one)))],
    newerTopics: newer.length > 0 ? newer : undefined,
  }
}

/** What a talk is about, the newer first: they say it more closely. */
export const topicsTold = ({
  topics = [],
  newerTopics: newer = [],
}: {
  topics?: readonly Topic[] | undefined
  newerTopics?: readonly NewerTopic[] | undefined
}): (Topic | NewerTopic)[] => [...newer, ...topics]
