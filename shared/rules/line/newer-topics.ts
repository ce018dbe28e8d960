/** Topics since the last release, each with the nearest that its pages know: both are told, until a release may say the newer alone. */
import type { Topic } from '../../ids.ts'

export const nearestTopic = {
  skolfranvaro: 'stress-skola',
  heder: 'vald',
} as const satisfies Readonly<Record<string, Topic>>
export type NewerTopic = keyof typeof nearestTopic
export const newerTopics = Object.keys(nearestTopic) as NewerTopic[]

export const isNewerTopic = (topic: string): topic is NewerTopic =>
  Object.hasOwn(nearestTopic, topic)

/** What a talk is about, the newer first: they say it more closely. */
export const topicsTold = ({
  topics = [],
  newerTopics: newer = [],
}: {
  topics?: readonly Topic[] | undefined
  newerTopics?: readonly NewerTopic[] | undefined
}): (Topic | NewerTopic)[] => [...newer, ...topics]
