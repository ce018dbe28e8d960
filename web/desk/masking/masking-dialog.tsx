/** The switch for covered words, and the counsellor's own list. */
import { Tick } from '../../ui/field/tick.tsx'
import { useId, useRef, useState } from 'preact/hooks'
import { TextField } from '../../ui/field/text-field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { maskingText as text } from '../../text/masking/sv.ts'
import { staffText } from '../../text/staff/sv.ts'
import { addWord, coverOn, ownWords, removeWord, setCover, tooLongBy } from './masking-choices.ts'
import './masking.css'

const OwnWords = () => {
  const [word, setWord] = useState('')
  const [trouble, setTrouble] = useState('')
  const [told, setTold] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const add = () => {
    const outcome = addWord(word)
    setTold('')
    setTrouble(
      outcome === 'added'
        ? ''
        : outcome === 'isDistress'
          ? text.isDistress(word.trim())
          : outcome === 'tooLong'
            ? staffText.tooLong(tooLongBy(word))
            : text[outcome],
    )
    if (outcome === 'added') setWord('')
    field.current?.focus()
  }
  const remove = (one: string) => {
    removeWord(one)
    setTold(text.removed(one))
    field.current?.focus()
  }
  return (
    <section class="stack tight" aria-labelledby={`${id}-own`}>
      <h3 id={`${id}-own`}>{text.own}</h3>
      <p class="small quiet">{text.ownAbout}</p>
      <form
        class="stack tight"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextField
          label={text.word}
          inputRef={field}
          error={trouble}
          value={word}
          onInput={setWord}
        />
        <button type="submit" class="button small">
          {text.add}
        </button>
      </form>
      {ownWords.value.length === 0 ? (
        <p class="small">{text.none}</p>
      ) : (
        <ul class="plain-list own-words">
          {ownWords.value.map((one) => (
            <li key={one}>
              <span dir="auto">{one}</span>
              <button type="button" class="button quiet small" onClick={() => remove(one)}>
                {text.remove}
                <span class="visually-hidden"> {one}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="visually-hidden" role="status">
        {told}
      </p>
    </section>
  )
}

export const MaskingDialog = ({ onClose }: { onClose: () => void }) => (
  <Panel title={text.title} close={text.close} onClose={onClose}>
    <Tick class="row" checked={coverOn.value} onTick={setCover}>
      {text.on}
    </Tick>
    <p>{text.about}</p>
    <p>{text.never}</p>
    <OwnWords />
  </Panel>
)
