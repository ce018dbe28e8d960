/** Fields to try out: with a hint, with something wrong, with a count, and one of a list. */
import { useState } from 'preact/hooks'
import { SelectField } from '../ui/field/select-field.tsx'
import { TextAreaField } from '../ui/field/text-area-field.tsx'
import { TextField } from '../ui/field/text-field.tsx'

const longest = 60
const options = (['chat', 'voice', 'video'] as const).map((value) => ({ value, label: value }))

export const TryFields = () => {
  const [line, setLine] = useState('')
  const [words, setWords] = useState('')
  const [one, setOne] = useState<(typeof options)[number]['value']>('chat')
  return (
    <section class="stack" aria-label="field">
      <h2>field</h2>
      <TextField label="text" hint="hint" value={line} onInput={setLine} />
      <TextField label="error" hint="hint" error="error" value={line} onInput={setLine} />
      <TextAreaField
        label="text area, count"
        rows={3}
        value={words}
        onInput={setWords}
        error={words.length > longest ? 'error' : undefined}
        count={{ longest, left: (many) => `${many}` }}
      />
      <SelectField label="select" options={options} value={one} onChoose={setOne} />
      <SelectField label="in row" inRow options={options} value={one} onChoose={setOne} />
    </section>
  )
}
