/** What the county offers of a list, in its order: as the start page was served with it, and all that the code ships where nobody has chosen. */
import type { Offered } from '../../shared/county/offered.ts'
import type { Topic } from '../../shared/ids.ts'
import { isNewerTopic, type NewerTopic } from '../../shared/rules/line/newer-topics.ts'
import type { Option } from '../ui/choice/choice.tsx'
import { words } from './language.ts'
import { optionsOf } from './options-of-catalogue.ts'

export const offered = <Id extends string>(what: Offered, all: readonly Id[]): readonly Id[] => {
  const told = JSON.parse(document.body.dataset['offered'] ?? '{}') as { [W in Offered]?: Id[] }
  return told[what]?.filter((one) => all.includes(one)) ?? all
}

export const topicOptions = (): Option<Topic | NewerTopic>[] => {
  const options = optionsOf(words().names.topics)
  const order = offered(
    'topics',
    options.map(({ value }) => value),
  )
  return order.flatMap((one) => options.filter(({ value }) => value === one))
}

/** Where what is told has no place for the newer ones. */
export const olderTopicOptions = (): Option<Topic>[] =>
  topicOptions().filter((one): one is Option<Topic> => !isNewerTopic(one.value))
