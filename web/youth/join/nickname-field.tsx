/** What to be called: made up, and never cut; whoever would go on with too much is led back to it. */
import { TextField } from '../../ui/field/text-field.tsx'
import { words } from '../language.ts'
import { tooLong } from '../too-long.ts'

/** Fits in the contract's 120 bytes also when every letter takes three. */
const longest = 30
const id = 'nickname'

interface Props {
  value: string
  onInput: (value: string) => void
}

export const NicknameField = ({ value, onInput }: Props) => {
  const { about } = words().join
  return (
    <TextField
      id={id}
      label={about.nickname}
      hint={about.nicknameHint}
      error={tooLong(value, longest)}
      value={value}
      onInput={onInput}
    />
  )
}

/** False where it does not fit: then it has the focus, also out of a fold that was shut. */
export const nicknameFits = (nickname: string): boolean => {
  if (tooLong(nickname, longest) === undefined) return true
  const field = document.getElementById(id)
  field?.closest('details')?.setAttribute('open', '')
  field?.focus()
  return false
}
