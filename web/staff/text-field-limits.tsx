/** Words with a limit: what is pasted is never cut, and what is too much is counted and said. */
import { TextAreaField } from '../ui/field/text-area-field.tsx'
import { TextField } from '../ui/field/text-field.tsx'
import { staffText } from '../text/staff/sv.ts'

interface Props {
  label: string
  hint?: string | undefined
  rows: number
  longest: number
  value: string
  onInput: (value: string) => void
}

/** How many signs too many; 0 where it fits. */
export const tooMany = (value: string, longest: number): number =>
  Math.max(0, value.length - longest)

/** From here on it is worth knowing how much is left. */
const isNear = (value: string, longest: number) => value.length > longest * 0.8

export const TextFieldWithLimit = ({ longest, ...field }: Props) => {
  const over = tooMany(field.value, longest)
  return (
    <TextAreaField
      {...field}
      error={over > 0 ? staffText.tooLong(over) : undefined}
      {...(isNear(field.value, longest)
        ? { count: { longest, left: staffText.charactersLeft } }
        : {})}
    />
  )
}

/** One line of the same kind. */
export const LimitedLine = ({ longest, ...field }: Omit<Props, 'rows'>) => {
  const over = tooMany(field.value, longest)
  return <TextField {...field} error={over > 0 ? staffText.tooLong(over) : undefined} />
}
