/** How one language names each topic: a new one does not compile until every language has chosen its name. */
import type { AnyTopic } from '../rules/line/newer-topic.ts'

export type TopicWords = Readonly<Record<AnyTopic, string>>
