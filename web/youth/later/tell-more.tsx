/** What it is about and what to be called: both may be left out, and neither names anybody. */
import type { Topic } from '../../../shared/ids.ts'
import { isNewerTopic } from '../../../shared/rules/line/newer-topics.ts'
import { TextField } from '../../ui/field/text-field.tsx'
import { Choices, type Option } from '../../ui/choice/choice.tsx'
import { words } from '../language.ts'
import { topicOptions } from '../offered.ts'

interface Props {
  title: string
  topics: readonly Topic[]
  nickname: string
  onTell: (told: { topics?: readonly Topic[]; nickname?: string }) => void
}

/** What is told here has no place for the newer ones. */
const olderTopics = (): Option<Topic>[] =>
  topicOptions().filter((one): one is Option<Topic> => !isNewerTopic(one.value))

const mostTopics = 6
/** Fits in the contract's 120 bytes also when every letter takes three. */
const longestNickname = 30

export const TellMore = ({ title, topics, nickname, onTell }: Props) => {
  const { join } = words()
  return (
    <details class="card">
      <summary>{title}</summary>
      <div class="stack">
        <TextField
          label={join.about.nickname}
          hint={join.about.nicknameHint}
          maxLength={longestNickname}
          value={nickname}
          onInput={(value) => onTell({ nickname: value })}
        />
        <Choices<Topic>
          legend={join.topics.title}
          options={olderTopics()}
          chosen={topics}
          several
          onChoose={(chosen) => onTell({ topics: chosen.slice(0, mostTopics) })}
        />
      </div>
    </details>
  )
}
