/** What the county offers of a list, in its order: as the start page was served with it, and all that the code ships where nobody has chosen. */
import type { Offered } from '../../shared/county/offered.ts'
import type { Topic } from '../../shared/ids.ts'
import type { NewerTopic } from '../../shared/rules/line/newer-topics.ts'
import type { Option } from '../ui/choice/choice.tsx'
import { words } from './language.ts'

export const offered = <Id extends string>(what: Offered, all: readonly Id[]): readonly Id[] => {
  const told = JSON.parse(document.body.dataset['offered'] ?? '{}') as { [W in Offered]?: Id[] }
  return told[what]?.filter((one) => all.includes(one)) ?? all
}

export const topicOptions = (): Option<Topic | NewerTopic>[] => {
  const { topics } = words().names
  return offered('topics', Object.keys(topics) as (keyof typeof topics)[]).map((value) => ({
    value,
    label: topics[value],
  }))
}
