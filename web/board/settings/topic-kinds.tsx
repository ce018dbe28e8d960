/** What the county calls a topic itself: every language side by side, each with the name that it is built with. */
import { everyTopic, namedTopics } from '../../../shared/county/offered.ts'
import type { TopicNames } from '../../../shared/county/topic-names.ts'
import { type LanguageCode, languages } from '../../../shared/languages.ts'
import type { AnyTopic } from '../../../shared/rules/line/newer-topic.ts'
import { settingLimits } from '../../../shared/rules/settings/setting.ts'
import { oddTopicName } from '../../../shared/rules/settings/topic-names.ts'
import { builtTopics } from '../../../shared/topic-words/topic-words.ts'
import { LimitedLine } from '../../staff/text-field-limits.tsx'
import { namedText as text } from '../../text/settings/sv.ts'
import type { Kind } from './setting-parts.ts'

const built = (topic: AnyTopic, lang: LanguageCode = 'sv') => builtTopics[lang][topic]
const namedIn = (value: TopicNames) =>
  namedTopics.filter((topic) => languages.some(({ lang }) => value[lang]?.[topic] !== undefined))
const stays = everyTopic.filter((topic) => !namedTopics.includes(topic))

/** A field that is emptied has the built name again. */
const renamed = (value: TopicNames, lang: string, topic: AnyTopic, name: string): TopicNames => {
  const { [topic]: _, ...others } = value[lang] ?? {}
  const own = name === '' ? others : { ...others, [topic]: name }
  const { [lang]: __, ...rest } = value
  return Object.keys(own).length === 0 ? rest : { ...rest, [lang]: own }
}

interface TopicProps {
  topic: AnyTopic
  value: TopicNames
  write: (value: TopicNames) => void
}
const Topic = ({ topic, value, write }: TopicProps) => (
  <details>
    <summary>{text.topic(built(topic), value['sv']?.[topic])}</summary>
    <div class="account-fields">
      {languages.map(({ lang, name }) => (
        <LimitedLine
          key={lang}
          label={text.nameIn(built(topic), name)}
          hint={text.built(built(topic, lang))}
          longest={settingLimits.topic}
          value={value[lang]?.[topic] ?? ''}
          onInput={(own) => write(renamed(value, lang, topic, own))}
        />
      ))}
    </div>
  </details>
)

export const named: Kind<TopicNames> = {
  ofCode: () => ({}),
  odd: (of, value) => oddTopicName(`named.${of}`, value),
  Fields: ({ value, write }) => (
    <div class="stack tight">
      <p>{text.sameMeaning}</p>
      <p class="small quiet">{text.about}</p>
      <p class="small quiet">{text.stays(stays.map((topic) => built(topic)))}</p>
      {namedTopics.map((topic) => (
        <Topic key={topic} topic={topic} value={value} write={write} />
      ))}
    </div>
  ),
  Shown: ({ value }) => {
    const all = namedIn(value)
    if (all.length === 0) return <p class="small quiet">{text.none}</p>
    return (
      <ul class="plain-list stack tight small">
        {all.map((topic) => (
          <li key={topic}>
            <strong>{built(topic)}</strong>
            <ul class="plain-list">
              {languages.map(({ lang, name, dir }) => {
                const own = value[lang]?.[topic]
                return (
                  <li key={lang} class={own === undefined ? 'quiet' : undefined}>
                    <bdi>{name}</bdi>:{' '}
                    <bdi lang={lang} dir={dir}>
                      {own ?? built(topic, lang)}
                    </bdi>{' '}
                    {own === undefined ? (
                      text.asBuilt
                    ) : (
                      <span class="quiet">({text.built(built(topic, lang))})</span>
                    )}
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
      </ul>
    )
  },
  Brief: ({ value }) => {
    const { length } = namedIn(value)
    return <p class="small quiet">{length === 0 ? text.none : text.many(length)}</p>
  },
}
