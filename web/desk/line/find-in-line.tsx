/** Looks through the line: by level in one press, by what was told and by words under one lid. */
import type { LineEntry } from '../../../shared/contract/visit/line.ts'
import { reasonInLine, type Who } from '../../../shared/rules/line/take-reason.ts'
import { Tick } from '../../ui/field/tick.tsx'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import {
  channelName,
  languageName,
  levelWords,
  professionName,
} from '../../staff/names-of-terms.ts'
import { staffText } from '../../text/staff/sv.ts'
import { countsOf, everybody, toldOf, type LineFilter } from './line-match.ts'

const text = staffText.line.filter

const named = {
  channel: channelName,
  language: languageName,
  profession: professionName,
} as const

interface Props {
  all: readonly LineEntry[]
  /** More wait than are told of, so that each count is the least there are. */
  more: boolean
  filter: LineFilter
  /** Who looks. */
  who: Who
  onFilter: (filter: LineFilter) => void
}

const Told = <Field extends keyof typeof named>({
  field,
  all,
  filter,
  onFilter,
}: Props & { field: Field }) => {
  const nameOf = named[field] as (value: string) => string
  const told: readonly string[] = toldOf(all, field)
  return (
    <SelectField
      class="assess-field"
      label={text[field]}
      value={filter[field] ?? ''}
      options={[
        { value: '', label: text.all },
        ...told.map((value) => ({ value, label: nameOf(value) })),
      ]}
      onChoose={(value) => onFilter({ ...filter, [field]: value === '' ? undefined : value })}
    />
  )
}

export const FindInLine = (props: Props) => {
  const { all, more, filter, who, onFilter } = props
  const mine = all.filter((entry) => reasonInLine(entry, who) !== undefined).length
  const closed = all.filter(({ page }) => page !== 'here').length
  return (
    <div class="line-filter">
      <div class="line-levels" role="group" aria-label={text.levels}>
        {countsOf(all).map(([level, many]) => (
          <button
            type="button"
            key={level}
            class="line-level small"
            aria-pressed={filter.level === level}
            aria-label={`P${level} ${more ? text.atLeast(many) : many}: ${levelWords(level)}`}
            onClick={() =>
              onFilter({ ...filter, level: filter.level === level ? undefined : level })
            }
          >
            P{level} {many}
            {more && '+'}
          </button>
        ))}
      </div>
      <details>
        <summary class="small">{text.open}</summary>
        <div class="stack tight">
          <TextField
            label={text.words}
            value={filter.words}
            onInput={(words) => onFilter({ ...filter, words })}
          />
          <Told field="channel" {...props} />
          <Told field="language" {...props} />
          <Told field="profession" {...props} />
          {(filter.mine || mine > 0) && (
            <Tick
              class="row small line-choice"
              checked={filter.mine}
              onTick={(isMine) => onFilter({ ...filter, mine: isMine })}
            >
              {text.mine(mine)}
            </Tick>
          )}
          {(filter.connected || closed > 0) && (
            <Tick
              class="row small line-choice"
              checked={filter.connected}
              onTick={(connected) => onFilter({ ...filter, connected })}
            >
              {staffText.line.onlyConnected(closed)}
            </Tick>
          )}
          <button type="button" class="button plain small" onClick={() => onFilter(everybody)}>
            {text.clear}
          </button>
        </div>
      </details>
    </div>
  )
}
