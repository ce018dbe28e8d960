/** What it is about and what to be called: both may be left out, and neither names anybody. */
import type { AnyTopic } from '../../../shared/rules/line/newer-topic.ts'
import { Choices } from '../../ui/choice/choice.tsx'
import { NicknameField } from '../join/join-about.tsx'
import { words } from '../language.ts'
import { offered } from '../offered.ts'
import { tooLong } from '../limits.ts'
import { optionsOf } from '../options-of-catalogue.ts'

interface Props {
  title: string
  topics: readonly AnyTopic[]
  nickname: string
  onTell: (told: { topics?: readonly AnyTopic[]; nickname?: string }) => void
}

const mostTopics = 6

/** Said above what sends it, by its name: the field may be in a fold that is shut. */
export const calledTooLong = (nickname: string): string | undefined => {
  const said = tooLong(nickname)
  return said && `${words().join.about.nickname} ${said}`
}

export const TellMore = ({ title, topics, nickname, onTell }: Props) => {
  const { join, names } = words()
  return (
    <details class="card">
      <summary>{title}</summary>
      <div class="stack">
        <NicknameField value={nickname} onInput={(value) => onTell({ nickname: value })} />
        <Choices<AnyTopic>
          legend={join.topics.title}
          options={optionsOf(names.topics, offered('topics'))}
          chosen={topics}
          several
          onChoose={(chosen) => onTell({ topics: chosen.slice(0, mostTopics) })}
        />
      </div>
    </details>
  )
}
