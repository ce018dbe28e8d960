/** A little about the youth: everything may be left out, and nothing asked for names a person. */
import { useRef } from 'preact/hooks'
import { municipalities } from '../../../shared/county/dalarna.ts'
import type { AgeBand, Gender } from '../../../shared/ids.ts'
import { Choices } from '../../ui/choice/choice.tsx'
import { answer, answers, unanswer } from './join-answers.ts'
import { hasChoiceOfWho } from './join-who.tsx'
import { optionsOf } from '../options-of-catalogue.ts'
import { words } from '../language.ts'
import { Onward, WhoSees } from '../shell.tsx'
import { goTo } from '../route.ts'
import { longestName, tooLong } from '../limits.ts'

export const AboutFields = () => {
  const { join, names } = words()
  const { ageBand, gender } = answers.value
  return (
    <>
      <Choices<AgeBand>
        legend={join.about.age}
        options={optionsOf(names.ages)}
        chosen={ageBand === undefined ? [] : [ageBand]}
        onChoose={([chosen]) => chosen !== undefined && answer({ ageBand: chosen })}
      />
      <Choices<Gender>
        legend={join.about.gender}
        options={optionsOf(names.genders)}
        chosen={gender === undefined ? [] : [gender]}
        onChoose={([chosen]) => chosen !== undefined && answer({ gender: chosen })}
      />
      <Home />
      <Nickname />
    </>
  )
}

export const AboutYou = () => {
  const { join } = words()
  const long = tooLong(answers.value.nickname)
  return (
    <div class="stack wide">
      <p class="quiet">{join.about.hint}</p>
      <AboutFields />
      <WhoSees>{join.about.see}</WhoSees>
      <Onward
        alert={long}
        onPress={() => {
          if (!long) goTo(hasChoiceOfWho() ? 'who' : 'ready')
        }}
      >
        {join.next}
      </Onward>
    </div>
  )
}

const Home = () => {
  const { about } = words().join
  const { municipality, avoidOwn } = answers.value
  const avoid = useRef<HTMLLabelElement>(null)
  return (
    <div class="stack tight">
      <div class="field">
        <label for="municipality">{about.municipality}</label>
        <select
          id="municipality"
          value={municipality ?? ''}
          onChange={({ currentTarget: { value } }) => {
            if (value === '') unanswer('municipality', 'avoidOwn')
            else answer({ municipality: value })
            // What belongs to the choice is seen when it is made.
            requestAnimationFrame(() => avoid.current?.scrollIntoView({ block: 'nearest' }))
          }}
        >
          <option value="">{about.noMunicipality}</option>
          {municipalities.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {municipality !== undefined && (
        <label class="choice" ref={avoid}>
          <input
            type="checkbox"
            checked={avoidOwn === true}
            onChange={({ currentTarget }) => answer({ avoidOwn: currentTarget.checked })}
          />
          <span>{about.avoidOwn}</span>
        </label>
      )}
    </div>
  )
}

const Nickname = () => {
  const { about } = words().join
  return (
    <div class="stack tight">
      <NicknameField value={answers.value.nickname} onInput={(nickname) => answer({ nickname })} />
      <div class="row">
        {about.suggestions.map((name) => (
          <button
            key={name}
            type="button"
            class="button quiet small"
            onClick={() => answer({ nickname: name })}
          >
            {name}
          </button>
        ))}
      </div>
    </div>
  )
}

interface NameProps {
  value: string
  onInput: (value: string) => void
}

/** Drawn by hand: the parts that other fields are made of would weigh more than all of this on the way into a talk. */
export const NicknameField = ({ value, onInput }: NameProps) => {
  const { about } = words().join
  return (
    <div class="field">
      <label for="nickname">{about.nickname}</label>
      <p class="quiet small" id="nickname-hint">
        {`${about.nicknameHint} ${value.trim().length}/${longestName}`}
      </p>
      <input
        dir="auto"
        id="nickname"
        aria-describedby="nickname-hint"
        aria-invalid={!!tooLong(value)}
        autocomplete="off"
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </div>
  )
}
