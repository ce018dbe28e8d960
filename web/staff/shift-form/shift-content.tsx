/** What a shift is for: how many talks at once, which channels, and which languages of the person. */
import { Tick } from '../../ui/field/tick.tsx'
import type { Language } from '../../../shared/ids.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { shiftsText as text } from '../../text/shifts/sv.ts'
import { talksToChoose } from '../seat-choice.ts'
import { channelName, languageName } from '../names-of-terms.ts'
import { channels, type What } from './shift-fields.ts'
import './shift-form.css'

interface Props {
  what: What
  set: (change: Partial<What>) => void
  /** Of the person; with one alone there is nothing to choose. */
  languages: readonly Language[]
}

const toggled = <T,>(all: readonly T[], chosen: readonly T[], one: T): T[] =>
  all.filter((other) => (other === one ? !chosen.includes(one) : chosen.includes(other)))

export const ShiftWhat = ({ what, set, languages }: Props) => (
  <>
    <SelectField
      label={text.talks}
      value={what.talks}
      options={talksToChoose(what.talks).map((talks) => ({ value: talks, label: talks }))}
      onChoose={(talks) => set({ talks })}
    />
    <fieldset class="shift-checks">
      <legend>{text.channels}</legend>
      {channels.map((one) => (
        <Tick
          key={one}
          checked={what.channels.includes(one)}
          onTick={() => set({ channels: toggled(channels, what.channels, one) })}
        >
          {channelName(one)}
        </Tick>
      ))}
      {what.channels.length === 0 && <p class="error">{text.oneChannel}</p>}
    </fieldset>
    {languages.length > 1 && (
      <fieldset class="shift-checks">
        <legend>{text.languages}</legend>
        {languages.map((one) => (
          <Tick
            key={one}
            checked={what.languages.includes(one)}
            onTick={() => set({ languages: toggled(languages, what.languages, one) })}
          >
            {languageName(one)}
          </Tick>
        ))}
        {what.languages.length === 0 && <p class="error">{text.oneLanguage}</p>}
      </fieldset>
    )}
  </>
)
