/**
 * What to be called: made up, and never cut. Drawn by hand: the parts that other fields are made of would weigh more
 * than all of this on the way into a talk.
 */
import { words } from '../language.ts'
import { tooLong } from '../too-long.ts'

interface Props {
  value: string
  onInput: (value: string) => void
}

export const NicknameField = ({ value, onInput }: Props) => {
  const { about } = words().join
  return (
    <div class="field">
      <label for="nickname">{about.nickname}</label>
      <p class="quiet small" id="nickname-hint">
        {about.nicknameHint}
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
