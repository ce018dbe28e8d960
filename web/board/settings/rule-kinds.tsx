/** Settings that a rule reads: goals from a month on, what opens the door, and agreed hours. */
import { agreedHoursOf } from '../../../shared/county/agreed-hours.ts'
import { Channel } from '../../../shared/ids.ts'
import { mostTalks, usualTalks } from '../../../shared/rules/line/seat-rule.ts'
import { openRule } from '../../../shared/rules/opening/shift-door.ts'
import { type DecidedTarget, indicators } from '../../../shared/rules/report/indicators.ts'
import { type OpeningSetting, settingLimits } from '../../../shared/rules/settings/setting.ts'
import { channelName } from '../../staff/names-of-terms.ts'
import { LimitedLine } from '../../staff/text-field-limits.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { valueText as text } from '../../text/settings/sv.ts'
import { ListFields } from './list-fields.tsx'
import type { Kind } from './setting-parts.ts'

const percent = new Intl.NumberFormat('sv-SE', { style: 'percent', maximumFractionDigits: 1 })
const isShare = (of: string): boolean =>
  indicators.find(({ id }) => id === of)?.formula.kind === 'share'
const aim = (of: string, value: number): string =>
  isShare(of) ? percent.format(value) : value.toLocaleString('sv-SE')

/** What the code ships stands first; a decision holds from its month on. */
export const target: Kind<DecidedTarget[]> = {
  ofCode: () => [],
  Fields: ({ of, value, write }) => {
    const times = isShare(of) ? 100 : 1
    return (
      <>
        <ListFields
          rows={value}
          write={write}
          fresh={{ from: '', target: 0, decided: '', source: '' }}
          most={settingLimits.targets}
          add={text.addTarget}
          remove={text.removeTarget}
        >
          {(one, _n, put) => (
            <>
              <div class="account-fields">
                <TextField
                  label={text.targetFrom}
                  value={one.from}
                  onInput={(from) => put({ from })}
                />
                <TextField
                  label={isShare(of) ? text.targetShare : text.targetValue}
                  inputMode="decimal"
                  type="number"
                  step={0.1}
                  value={Math.round(one.target * times * 10) / 10}
                  onInput={(typed) => put({ target: Number(typed) / times })}
                />
                <TextField
                  label={text.decided}
                  value={one.decided}
                  onInput={(decided) => put({ decided })}
                />
              </div>
              <LimitedLine
                label={text.decidedBy}
                longest={settingLimits.hours}
                value={one.source}
                onInput={(source) => put({ source })}
              />
            </>
          )}
        </ListFields>
        <p class="small">{text.targetHolds}</p>
      </>
    )
  },
  Shown: ({ of, value }) => {
    const { words, target: first } = indicators.find(({ id }) => id === of)!
    const isMost = first !== null && 'atMost' in first
    const say = (number: number) => (isMost ? text.atMost : text.atLeast)(aim(of, number))
    const ofCodeNow = first === null ? undefined : 'atMost' in first ? first.atMost : first.atLeast
    return (
      <>
        <p class="small quiet">{words}</p>
        <ul class="plain-list small">
          {ofCodeNow !== undefined && <li>{text.fromBeginning(say(ofCodeNow))}</li>}
          {value.map(({ from, target: number, decided, source }, n) => (
            <li key={n}>
              {[from, decided, source].includes('')
                ? text.unfilledTarget(n + 1)
                : text.fromMonth(from, say(number), source)}
            </li>
          ))}
        </ul>
      </>
    )
  },
}

const openParts = ['people', 'anonymousAdvisers'] as const

export const opening: Kind<OpeningSetting> = {
  ofCode: () => ({ people: openRule.people, anonymousAdvisers: openRule.anonymousAdvisers }),
  Fields: ({ value, write }) => (
    <div class="stack tight">
      {openParts.map((part) => (
        <div key={part} class="account-fields">
          {Channel.options.map((channel) => (
            <TextField
              key={channel}
              label={text.openPart[part](channelName(channel))}
              type="number"
              inputMode="numeric"
              min={1}
              max={10}
              value={value[part][channel]}
              onInput={(typed) =>
                write({ ...value, [part]: { ...value[part], [channel]: Number(typed) } })
              }
            />
          ))}
        </div>
      ))}
      <p class="small">{text.openHolds}</p>
    </div>
  ),
  Shown: ({ value }) => (
    <ul class="plain-list small">
      {Channel.options.map((channel) => (
        <li key={channel}>
          {text.openOf(
            channelName(channel),
            value.people[channel],
            value.anonymousAdvisers[channel],
          )}
        </li>
      ))}
    </ul>
  ),
}

/** Of the desk: how many talks at once the staff can choose. */
export const desk: Kind<number> = {
  ofCode: () => usualTalks,
  Fields: ({ value, write }) => (
    <div class="stack tight">
      <TextField
        label={text.mostTalks}
        type="number"
        inputMode="numeric"
        min={1}
        max={mostTalks}
        value={value}
        onInput={(typed) => write(Number(typed))}
      />
      <p class="small">{text.mostTalksHold}</p>
    </div>
  ),
  Shown: ({ value }) => <p class="small">{text.mostTalksOf(value)}</p>,
}

export const hours: Kind<number> = {
  ofCode: (of) => agreedHoursOf(of) ?? 0,
  Fields: ({ value, write }) => (
    <TextField
      label={text.hours}
      type="number"
      inputMode="decimal"
      min={0}
      max={168}
      value={value}
      onInput={(typed) => write(typed === '' ? 0 : Number(typed))}
    />
  ),
  Shown: ({ value }) => <p class="small">{text.hoursOf(value)}</p>,
}
