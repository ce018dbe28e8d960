/** How each kind of setting is filled in and seen: as the page that shows it will have it. */
import type { ComponentChildren } from 'preact'
import { agreedHoursOf } from '../../../shared/county/agreed-hours.ts'
import { type ContactValue, waysOf } from '../../../shared/county/changed-contacts.ts'
import { crisisContacts } from '../../../shared/county/crisis-contacts.ts'
import { services } from '../../../shared/county/directory.ts'
import { Channel } from '../../../shared/ids.ts'
import { openRule } from '../../../shared/rules/opening/shift-door.ts'
import { placeById, type PlaceValue } from '../../../shared/county/places.ts'
import { type DecidedTarget, indicators } from '../../../shared/rules/report/indicators.ts'
import {
  type OpeningSetting,
  type ReplyGroup,
  type RepliesSetting,
  type ServiceSetting,
  settingLimits,
} from '../../../shared/rules/settings/setting.ts'
import { LimitedLine, TextFieldWithLimit } from '../../staff/text-field-limits.tsx'
import { channelName } from '../../staff/names-of-terms.ts'
import { replyLibrary } from '../../staff/replies/library.ts'
import { TextField } from '../../ui/field/text-field.tsx'
import { text as directory } from '../../text/directory/sv.ts'
import { placeText, valueText as text } from '../../text/settings/sv.ts'

export interface Kind<Value = never> {
  /** What the code ships. */
  ofCode: (of: string) => Value
  Fields: (props: { of: string; value: Value; write: (value: Value) => void }) => ComponentChildren
  Shown: (props: { of: string; value: Value }) => ComponentChildren
  /** While nobody looks into it, where it is long. */
  Brief?: (props: { of: string; value: Value }) => ComponentChildren
}

const place: Kind<PlaceValue> = {
  ofCode: (of) => {
    const { address = '', hours = '', phone = '', web = '' } = placeById(of) ?? {}
    return { address, hours, phone, web }
  },
  Fields: ({ value, write }) => (
    <div class="account-fields">
      <LimitedLine
        label={placeText.address}
        longest={settingLimits.address}
        value={value.address}
        onInput={(address) => write({ ...value, address })}
      />
      <LimitedLine
        label={placeText.hours}
        longest={settingLimits.hours}
        value={value.hours}
        onInput={(hours) => write({ ...value, hours })}
      />
      <TextField
        label={placeText.phone}
        inputMode="tel"
        value={value.phone}
        onInput={(phone) => write({ ...value, phone })}
      />
      <TextField
        label={placeText.web}
        inputMode="url"
        autocapitalize="off"
        value={value.web}
        onInput={(web) => write({ ...value, web })}
      />
    </div>
  ),
  Shown: ({ value }) => {
    const lines = [value.address, value.hours, value.phone, value.web].filter((one) => one !== '')
    if (lines.length === 0) return <p class="small quiet">{placeText.none}</p>
    return <p class="small setting-lines">{lines.join('\n')}</p>
  },
}

interface FieldProps {
  value: string
  write: (value: string) => void
}
const Call = ({ value, write }: FieldProps) => (
  <TextField label={text.call} inputMode="tel" value={value} onInput={write} />
)
const Web = ({ label = text.web, value, write }: FieldProps & { label?: string }) => (
  <TextField label={label} inputMode="url" autocapitalize="off" value={value} onInput={write} />
)

const service: Kind<ServiceSetting> = {
  ofCode: (of) => {
    const { call = '', web = '' } = services.find(({ id }) => id === of) ?? {}
    return { call, web }
  },
  Fields: ({ value, write }) => (
    <div class="account-fields">
      <Call value={value.call} write={(call) => write({ ...value, call })} />
      <Web value={value.web} write={(web) => write({ ...value, web })} />
    </div>
  ),
  Shown: ({ value: { call, web } }) => (
    <p class="small">
      {call === '' ? text.noNumber : call}
      {web !== '' && ` · ${web}`}
    </p>
  ),
}

/** The numbers it had from the beginning stand in the directory, too, as another's row. */
const alsoIn = (value: ContactValue): string[] => {
  const digits = (number = '') => number.replaceAll(/\D/g, '')
  return services
    .filter(({ id, call }) => id !== '112' && call && digits(call) === digits(value.call))
    .map(({ id }) => directory.services[id]?.name ?? id)
}

const contact: Kind<ContactValue> = {
  ofCode: (of) => {
    const found = crisisContacts.find(({ id }) => id === of)
    const ways = found === undefined ? [] : waysOf(found)
    return {
      ...(ways.includes('call') ? { call: found?.call ?? '' } : {}),
      ...(ways.includes('chat') ? { chat: found?.chat?.at ?? '' } : {}),
    }
  },
  Fields: ({ value, write }) => (
    <div class="stack tight">
      <div class="account-fields">
        {value.call !== undefined && (
          <Call value={value.call} write={(call) => write({ ...value, call })} />
        )}
        {value.chat !== undefined && (
          <Web label={text.chatAt} value={value.chat} write={(chat) => write({ ...value, chat })} />
        )}
      </div>
      <p class="small">{text.contactReaches}</p>
    </div>
  ),
  Shown: ({ value }) => {
    const ways = [value.call, value.chat].filter((way) => way !== undefined && way !== '')
    const others = alsoIn(value)
    return (
      <>
        <p class="small">{ways.length === 0 ? text.noWay : ways.join(' · ')}</p>
        {others.length > 0 && <p class="small quiet">{text.alsoIn(others.join(', '))}</p>}
      </>
    )
  },
}

const replies: Kind<RepliesSetting> = {
  ofCode: (of) => [...replyLibrary[of as ReplyGroup]],
  Fields: ({ value, write }) => (
    <div class="stack">
      {value.map((one, n) => {
        const put = (changed: Partial<typeof one>) =>
          write(value.map((other, at) => (at === n ? { ...one, ...changed } : other)))
        return (
          <div key={n} class="stack tight setting-reply">
            <LimitedLine
              label={text.replyTitle(n + 1)}
              longest={settingLimits.title}
              value={one.title}
              onInput={(title) => put({ title })}
            />
            <TextFieldWithLimit
              label={text.replyText(n + 1)}
              rows={2}
              longest={settingLimits.text}
              value={one.text}
              onInput={(words) => put({ text: words })}
            />
            {value.length > 1 && (
              <p>
                <button
                  type="button"
                  class="button plain small"
                  onClick={() => write(value.filter((_, at) => at !== n))}
                >
                  {text.removeReply(n + 1)}
                </button>
              </p>
            )}
          </div>
        )
      })}
      {value.length < settingLimits.replies && (
        <p>
          <button
            type="button"
            class="button quiet small"
            onClick={() => write([...value, { title: '', text: '' }])}
          >
            {text.addReply}
          </button>
        </p>
      )}
    </div>
  ),
  Shown: ({ value }) => (
    <ul class="plain-list stack tight">
      {value.map((one, n) => (
        <li key={n} class="small">
          <strong>{one.title}</strong> {one.text}
        </li>
      ))}
    </ul>
  ),
  Brief: ({ value }) => <p class="small">{text.many(value.length)}</p>,
}

const percent = new Intl.NumberFormat('sv-SE', { style: 'percent', maximumFractionDigits: 1 })
const isShare = (of: string): boolean =>
  indicators.find(({ id }) => id === of)?.formula.kind === 'share'
const aim = (of: string, value: number): string =>
  isShare(of) ? percent.format(value) : value.toLocaleString('sv-SE')

/** What the code ships stands first; a decision holds from its month on. */
const target: Kind<DecidedTarget[]> = {
  ofCode: () => [],
  Fields: ({ of, value, write }) => {
    const put = (n: number, changed: Partial<DecidedTarget>) =>
      write(value.map((one, at) => (at === n ? { ...one, ...changed } : one)))
    const times = isShare(of) ? 100 : 1
    return (
      <div class="stack">
        {value.map((one, n) => (
          <div key={n} class="stack tight setting-reply">
            <div class="account-fields">
              <TextField
                label={text.targetFrom}
                value={one.from}
                onInput={(from) => put(n, { from })}
              />
              <TextField
                label={isShare(of) ? text.targetShare : text.targetValue}
                inputMode="decimal"
                type="number"
                step={0.1}
                value={Math.round(one.target * times * 10) / 10}
                onInput={(typed) => put(n, { target: Number(typed) / times })}
              />
              <TextField
                label={text.decided}
                value={one.decided}
                onInput={(decided) => put(n, { decided })}
              />
            </div>
            <LimitedLine
              label={text.decidedBy}
              longest={settingLimits.hours}
              value={one.source}
              onInput={(source) => put(n, { source })}
            />
            <p>
              <button
                type="button"
                class="button plain small"
                onClick={() => write(value.filter((_, at) => at !== n))}
              >
                {text.removeTarget(n + 1)}
              </button>
            </p>
          </div>
        ))}
        {value.length < settingLimits.targets && (
          <p>
            <button
              type="button"
              class="button quiet small"
              onClick={() => write([...value, { from: '', target: 0, decided: '', source: '' }])}
            >
              {text.addTarget}
            </button>
          </p>
        )}
        <p class="small">{text.targetHolds}</p>
      </div>
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
          {value.map(({ from, target: number, source }) => (
            <li key={from}>{text.fromMonth(from, say(number), source)}</li>
          ))}
        </ul>
      </>
    )
  },
}

const openParts = ['people', 'anonymousAdvisers'] as const

const hours: Kind<number> = {
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

const opening: Kind<OpeningSetting> = {
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

const kinds = { place, contact, service, replies, opening, target, hours }

/** Of a name of the closed list; its value is what the list says of that name, as the server has parsed it. */
export const kindOf = (name: string): Kind<unknown> =>
  kinds[name.split('.')[0] as keyof typeof kinds] as Kind<unknown>
export const whatOf = (name: string): string => name.slice(name.indexOf('.') + 1)
export const ofCode = (name: string): unknown => kindOf(name).ofCode(whatOf(name))
