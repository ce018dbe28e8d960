/** Whom the youth would like to meet: only those are offered that somebody on duty can be. */
import type { Language, Profession } from '../../../shared/ids.ts'
import { Choices } from '../../ui/choice/choice.tsx'
import { answer, answers } from './join-answers.ts'
import { door as doorNow } from '../door/door-status.ts'
import { words } from '../language.ts'
import { WhoSees } from '../shell.tsx'
import { goTo } from '../route.ts'

export const WhoFields = () => {
  const { join, names } = words()
  const door = doorNow()
  const { profession, language } = answers.value
  const { profession: _, ...anybody } = answers.value
  const languages = [...new Set<Language>(['sv', language, ...(door?.languages ?? [])])]
  const professions = [
    ...new Set<Profession>([...(door?.professions ?? []), ...(profession ? [profession] : [])]),
  ]
  return (
    <>
      <Choices<Profession | 'any'>
        legend={join.who.profession}
        options={[
          { value: 'any', label: join.who.any, hint: join.who.anyHint },
          ...professions.map((value) => ({ value, label: names.professions[value] })),
        ]}
        chosen={[profession ?? 'any']}
        onChoose={([chosen]) => {
          if (chosen === 'any' || chosen === undefined) answers.value = anybody
          else answer({ profession: chosen })
        }}
      />
      {languages.length > 1 && (
        <Choices<Language>
          legend={join.who.language}
          options={languages.map((value) => ({ value, label: names.languages[value] }))}
          chosen={[language]}
          onChoose={([chosen]) => chosen !== undefined && answer({ language: chosen })}
        />
      )}
    </>
  )
}

export const WhoToMeet = () => {
  const { join } = words()
  return (
    <div class="stack wide">
      <WhoFields />
      <WhoSees title={join.seeTitle}>{join.who.see}</WhoSees>
      <button type="button" class="button full onward" onClick={() => goTo('ready')}>
        {join.next}
      </button>
    </div>
  )
}
