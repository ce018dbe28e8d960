/** What is offered of a list that the code ships: ticked or not, and one step up at a time. */
import { type Offered, offers } from '../../../shared/county/offered.ts'
import type { Topic } from '../../../shared/ids.ts'
import { topicName } from '../../staff/names-of-terms.ts'
import { offeredText as text } from '../../text/settings/sv.ts'
import { Tick } from '../../ui/field/tick.tsx'
import type { Kind } from './setting-parts.ts'

const nameOf = (of: string, id: string): string =>
  of === 'topics' ? topicName(id as Topic) : (text.exercises[id] ?? id)
const offerOf = (of: string) => offers[of as Offered]
const hiddenOf = (of: string, value: readonly string[]) =>
  offerOf(of).all.filter((id) => !value.includes(id))

interface RowProps {
  of: string
  id: string
  value: string[]
  write: (value: string[]) => void
}

const Row = ({ of, id, value, write }: RowProps) => {
  const at = value.indexOf(id)
  const stays = offerOf(of).always.includes(id)
  const others = value.filter((one) => one !== id)
  return (
    <li class="setting-offer">
      <Tick
        class="account-tick"
        checked={at !== -1}
        disabled={stays || (at !== -1 && others.length === 0)}
        onTick={(isOffered) => write(isOffered ? [...value, id] : others)}
      >
        <span>
          {nameOf(of, id)}
          {stays && <span class="quiet small"> {text.stays}</span>}
        </span>
      </Tick>
      {at !== -1 && (
        <button
          type="button"
          class="button plain small"
          aria-label={text.upWhat(nameOf(of, id))}
          aria-disabled={at === 0}
          onClick={({ currentTarget }) => {
            if (at > 0) write([...others.slice(0, at - 1), id, ...others.slice(at - 1)])
            // A row that moves takes its button out of the page for a moment.
            requestAnimationFrame(() => currentTarget.focus())
          }}
        >
          {text.up}
        </button>
      )}
    </li>
  )
}

export const offered: Kind<string[]> = {
  ofCode: (of) => [...offerOf(of).all],
  Fields: ({ of, value, write }) => (
    <div class="stack tight">
      <p class="small quiet">{text.about[of as Offered]}</p>
      <ul class="plain-list">
        {[...value, ...hiddenOf(of, value)].map((id) => (
          <Row key={id} of={of} id={id} value={value} write={write} />
        ))}
      </ul>
    </div>
  ),
  Shown: ({ of, value }) => {
    const hidden = hiddenOf(of, value).map((id) => nameOf(of, id))
    return (
      <>
        <ol class="small">
          {value.map((id) => (
            <li key={id}>{nameOf(of, id)}</li>
          ))}
        </ol>
        {hidden.length > 0 && <p class="small">{text.hidden(hidden.join(', '))}</p>}
      </>
    )
  },
  Brief: ({ of, value }) => <p class="small">{text.many(value.length, offerOf(of).all.length)}</p>,
}
