/** What two or more colleagues write to each other beside a talk, with the number to ring instead. */
import { useEffect } from 'preact/hooks'
import { crossesBorder } from '../../../shared/rules/records/regime.ts'
import { timeOfDay } from '../../data/format-times.ts'
import { TextFieldWithLimit, tooMany } from '../../staff/text-field-limits.tsx'
import { colleagueText as text } from '../../text/desk-colleague/sv.ts'
import { useDeskStore } from '../desk-store.ts'
import './colleague.css'

const longestLine = 1_500

const telephone = (phone: string): string => `tel:${phone.replaceAll(/[ -]/g, '')}`

/** A number that the phone or the computer rings. */
export const Ring = ({ name, phone }: { name: string; phone: string | undefined }) =>
  phone === undefined ? (
    <span class="small quiet">{text.noNumber(name)}</span>
  ) : (
    <a class="small" href={telephone(phone)}>
      {text.ring(name)}: {phone}
    </a>
  )

/** The number alone, where the name stands beside it. */
export const RingThis = ({ name, phone }: { name: string; phone: string | undefined }) =>
  phone === undefined ? null : (
    <a href={telephone(phone)} aria-label={`${text.ring(name)}: ${phone}`}>
      {phone}
    </a>
  )

interface Props {
  visit: string
  /** The numbers that there are stand elsewhere already. */
  rungAbove?: boolean
}

export const ColleagueChat = ({ visit, rungAbove = false }: Props) => {
  const { colleagues, desk } = useDeskStore()
  const line = colleagues.of(visit)
  const newest = line?.lines.value.at(-1)?.mid
  useEffect(() => line?.read(), [newest])
  if (line === undefined) return null
  const me = desk.state.value?.staff
  const others = line.members.value.filter(({ id }) => id !== me?.id)
  if (others.length === 0) return null
  const names = others.map(({ firstName }) => firstName).join(', ')
  const draft = line.draft.value
  const crosses = others.some(({ regime }) => me !== undefined && crossesBorder(me.regime, regime))
  const say = () => {
    const words = draft.trim()
    if (words === '' || tooMany(words, longestLine) > 0) return
    line.draft.value = ''
    line.say(words)
  }
  const lines = line.lines.value
  const shut = lines.some((one) => one.text === undefined)
  return (
    <section class="colleague-line stack tight" aria-label={`${text.title}: ${names}`}>
      <h3>
        {text.title}: {names}
      </h3>
      <p class="row">
        {others.map(
          ({ id, firstName, phone }) =>
            (phone === undefined || !rungAbove) && <Ring key={id} name={firstName} phone={phone} />,
        )}
      </p>
      {crosses && <p class="small">{text.border}</p>}
      <section aria-label={text.log} aria-live="polite">
        <ol class="plain-list colleague-said">
          {lines.length === 0 && <li class="small quiet">{text.empty}</li>}
          {shut && <li class="small quiet">{text.shut}</li>}
          {lines.map(
            ({ mid, from, firstName, at, text: words }) =>
              words !== undefined && (
                <li key={mid} data-own={from === me?.id}>
                  <span class="small quiet">
                    {from === me?.id ? text.you : firstName} {timeOfDay(at, 'sv-SE')}
                  </span>
                  {words}
                </li>
              ),
          )}
          {line.waiting.value.map(({ mid, text: words }) => (
            <li key={mid} data-own="true">
              <span class="small quiet">{text.waits(names)}</span>
              {words}
            </li>
          ))}
        </ol>
      </section>
      <form
        class="colleague-write"
        onSubmit={(event) => {
          event.preventDefault()
          say()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          say()
        }}
      >
        <TextFieldWithLimit
          label={text.write(names)}
          rows={2}
          longest={longestLine}
          value={draft}
          onInput={(value) => (line.draft.value = value)}
        />
        <button type="submit" class="button quiet small">
          {text.send}
        </button>
      </form>
    </section>
  )
}
