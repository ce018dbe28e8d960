/** Whom the youth would like to meet: only those are offered that somebody on duty can be, and nothing is asked that has one answer. */
import type { Language, Profession } from '../../../shared/ids.ts'
import { Choices } from '../../ui/choice/choice.tsx'
import { answer, answers, languageOfTalk, unanswer } from './join-answers.ts'
import { door as doorNow } from '../door/door-status.ts'
import { words } from '../language.ts'
import { Onward, WhoSees } from '../shell.tsx'
import { goTo } from '../route.ts'

const offered = () => {
  const door = doorNow()
  const { profession } = answers.value
  return {
    languages: [...new Set<Language>(['sv', languageOfTalk(), ...(door?.languages ?? [])])],
    professions: [
      ...new Set<Profession>([...(door?.professions ?? []), ...(profession ? [profession] : [])]),
    ],
  }
}

/** Swedish and English are those of the pages, and chosen with them; whoever reads Swedish seldom needs an interpreter. */
export const hasChoiceOfWho = (): boolean => {
  const { languages, professions } = offered()
  return (
    professions.length > 0 ||
    words().lang !== 'sv' ||
    languages.some((one) => one !== 'sv' && one !== 'en')
  )
}

export const WhoFields = () => {
  const { join, lang, names } = words()
  const { profession, interpreter } = answers.value
  const { languages, professions } = offered()
  return (
    <>
      {professions.length > 0 && (
        <Choices<Profession | 'any'>
          legend={join.who.profession}
          options={[
            { value: 'any', label: join.who.any, hint: join.who.anyHint },
            ...professions.map((value) => ({ value, label: names.professions[value] })),
          ]}
          chosen={[profession ?? 'any']}
          onChoose={([chosen]) => {
            if (chosen === 'any' || chosen === undefined) unanswer('profession')
            else answer({ profession: chosen })
          }}
        />
      )}
      {languages.length > 1 && (
        <Choices<Language>
          legend={join.who.language}
          options={languages.map((value) => ({ value, label: names.languages[value] }))}
          chosen={[languageOfTalk()]}
          onChoose={([chosen]) => chosen !== undefined && answer({ language: chosen })}
        />
      )}
      <details class="who-sees" open={lang !== 'sv'}>
        <summary>{join.who.interpreter}</summary>
        <Choices<Language | 'none'>
          legend={join.who.interpreterHint}
          options={[
            { value: 'none', label: join.who.noInterpreter },
            ...(Object.keys(names.languages) as Language[])
              .filter((value) => value !== 'sv')
              .map((value) => ({ value, label: names.languages[value] })),
          ]}
          chosen={[interpreter ?? 'none']}
          onChoose={([chosen]) => {
            if (chosen === 'none' || chosen === undefined) unanswer('interpreter')
            else answer({ interpreter: chosen })
          }}
        />
      </details>
    </>
  )
}

export const WhoToMeet = () => {
  const { join } = words()
  return (
    <div class="stack wide">
      <WhoFields />
      <WhoSees>{join.who.see}</WhoSees>
      <Onward onPress={() => goTo('ready')}>{join.next}</Onward>
    </div>
  )
}
