/** What is wrong with a county's own name of a topic, in a sentence: one rule for the page, the server and the file. */
import * as z from 'zod/mini'
import { everyTopic, namedTopics } from '../../county/offered.ts'
import { languages } from '../../languages.ts'
import { builtTopics } from '../../topic-words/topic-words.ts'
import type { AnyTopic } from '../line/newer-topic.ts'
import { asRead, plainName } from './setting-shapes.ts'
import { settingLimits } from './setting.ts'

const Name = plainName(settingLimits.topic)
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const namesIn = (value: unknown): [string, unknown][] =>
  isObject(value) ? Object.entries(value) : []

/** What another topic is called already in that language: by the code, and by the county. */
const taken = (lang: string, topic: string, own: readonly [string, unknown][]): Set<string> => {
  const built = builtTopics[lang as keyof typeof builtTopics]
  const others = [...Object.entries(built), ...own].filter(([one]) => one !== topic)
  return new Set(others.map(([, name]) => asRead(String(name))))
}

/** Undefined where nothing is wrong with any name that is there, and of every other setting. The shape is the setting's own. */
export const oddTopicName = (setting: string, value: unknown): string | undefined => {
  if (setting !== 'named.topics') return undefined
  const swedish = new Map(namesIn(isObject(value) && 'sv' in value ? value.sv : undefined))
  for (const [lang, own] of namesIn(value)) {
    const language = languages.find((one) => one.lang === lang)
    if (language === undefined) return 'Ämnen har namn på sidans språk, och på inget annat.'
    const names = namesIn(own)
    for (const [topic, name] of names) {
      if (!everyTopic.includes(topic as AnyTopic)) return 'Ett av ämnena finns inte.'
      const shown = builtTopics.sv[topic as AnyTopic]
      if (!namedTopics.includes(topic as AnyTopic))
        return `”${shown}” heter likadant i alla län: det säger fara, eller något annat, och döps inte om.`
      const where = `”${shown}”, ${language.name}`
      if (!z.safeParse(Name, name).success)
        return `${where}: skriv ett namn med bara text, utan osynliga tecken, <, >, &, $ och citattecken, högst ${settingLimits.topic} tecken.`
      if (!swedish.has(topic)) return `${where}: skriv namnet på svenska också.`
      if (taken(lang, topic, names).has(asRead(String(name))))
        return `${where}: ett annat ämne heter så. Två ämnen med samma namn går inte att skilja åt.`
    }
  }
  return undefined
}
