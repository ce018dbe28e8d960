/** Finding somebody among many: by words, by what waits, and by how far the treatment has come. */
import type { WorkRow } from '../../../shared/contract/programme/therapist-shapes.ts'
import { matchesWords } from '../../staff/match-words.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { therapistText } from '../../text/treatment/sv.ts'

const text = therapistText.list

export const urgentReasons: readonly string[] = [
  'safety-now',
  'safety',
  'deterioration',
  'late-feedback',
  'late-message',
  'uncovered',
]

type Waits = '' | 'something' | 'urgent'

export interface ParticipantFilter {
  words: string
  waits: Waits
  state: WorkRow['state'] | ''
}

export const everybody: ParticipantFilter = { words: '', waits: '', state: '' }

/** A colleague's participant has no name here, and is found by the colleague's. */
export const isFound = (row: WorkRow, { words, waits, state }: ParticipantFilter): boolean => {
  const said = [row.mine ? row.alias : '', row.therapist.firstName, row.cover?.firstName ?? '']
  const reasons = row.reasons.map(({ kind }) => kind)
  const isUrgent = row.uncovered || reasons.some((kind) => urgentReasons.includes(kind))
  return (
    (state === '' || row.state === state) &&
    (waits !== 'something' || row.uncovered || reasons.length > 0) &&
    (waits !== 'urgent' || isUrgent) &&
    matchesWords(said, words)
  )
}

interface Props {
  filter: ParticipantFilter
  set: (filter: ParticipantFilter) => void
  found: number
  all: number
}

const states = Object.keys(therapistText.states) as WorkRow['state'][]

export const FindParticipant = ({ filter, set, found, all }: Props) => (
  <div class="row filter-row" role="search" aria-label={text.find}>
    <TextField
      label={text.find}
      inRow
      type="search"
      value={filter.words}
      onInput={(words) => set({ ...filter, words })}
    />
    <SelectField
      label={text.reason}
      inRow
      value={filter.waits}
      options={[
        { value: '' as Waits, label: text.everything },
        { value: 'something' as Waits, label: text.something },
        { value: 'urgent' as Waits, label: text.urgent },
      ]}
      onChoose={(waits) => set({ ...filter, waits })}
    />
    <SelectField
      label={text.state}
      inRow
      value={filter.state}
      options={[
        { value: '' as ParticipantFilter['state'], label: text.everything },
        ...states.map((state) => ({ value: state, label: therapistText.states[state] })),
      ]}
      onChoose={(state) => set({ ...filter, state })}
    />
    <p role="status" class="small quiet">
      {found < all && text.found(found, all)}
    </p>
    {found < all && (
      <button type="button" class="button plain small" onClick={() => set(everybody)}>
        {text.clear}
      </button>
    )}
  </div>
)
