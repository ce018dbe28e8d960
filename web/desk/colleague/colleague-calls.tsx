/** Whoever is asked by a colleague sees it beside the line, and answers on the page of safety. */
import { useState } from 'preact/hooks'
import { phonePattern } from '../../../shared/rules/safety/colleague-line.ts'
import { attempt } from '../../staff/attempt.ts'
import { tell } from '../../staff/notices/notices.ts'
import { colleagueText as text } from '../../text/desk-colleague/sv.ts'
import { TextField } from '../../ui/field/text-field.tsx'
import { useDeskStore } from '../desk-store.ts'
import { ColleagueChat } from './colleague-chat.tsx'

/** Of talks that are not at this desk: those have the line beside them. */
const useAsked = () => {
  const { safety, desk } = useDeskStore()
  const here = desk.state.value?.visits.map(({ visit }) => visit) ?? []
  return safety.lines.value.filter(({ visit, asked }) => asked && !here.includes(visit))
}

export const ColleagueCalls = () => {
  const { inbox, colleagues } = useDeskStore()
  const asked = useAsked()
  if (asked.length === 0) return null
  return (
    <section class="desk-part procedure-calls" aria-label={text.askedTitle}>
      <h2>{text.askedTitle}</h2>
      {asked.map(({ visit, others: [first] }) => (
        <div key={visit} class="offer stack tight">
          <p>
            {text.asked(first?.firstName ?? '', first?.employer ?? '')}
            {(colleagues.of(visit)?.unread.value ?? 0) > 0 && (
              <span class="unread">
                {colleagues.of(visit)?.unread.value}
                <span class="visually-hidden"> {text.unread}</span>
              </span>
            )}
          </p>
          <button type="button" class="button small" onClick={() => (inbox.view.value = 'safety')}>
            {text.toIt}
          </button>
        </div>
      ))}
    </section>
  )
}

export const AskedOfMe = () => (
  <>
    {useAsked().map(({ visit }) => (
      <ColleagueChat key={visit} visit={visit} />
    ))}
  </>
)

/** The number is of the shift: it stands with the desk, and goes with it. */
export const OwnPhone = () => {
  const { safety } = useDeskStore()
  const [typed, type] = useState<string | undefined>(undefined)
  const [error, setError] = useState<string | undefined>(undefined)
  const value = typed ?? safety.phone.value ?? ''
  const save = async () => {
    const phone = value.trim()
    if (phone !== '' && !phonePattern.test(phone)) return setError(text.phone.wrong)
    setError(undefined)
    const saved = await attempt(() => safety.api.ownPhone(phone === '' ? {} : { phone }))
    if (saved === undefined) return
    tell('good', phone === '' ? text.phone.taken : text.phone.saved)
    await safety.refresh()
    type(undefined)
  }
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        label={text.phone.label}
        hint={text.phone.hint}
        inputMode="tel"
        value={value}
        error={error}
        onInput={type}
      />
      <button type="submit" class="button quiet small">
        {text.phone.save}
      </button>
    </form>
  )
}
