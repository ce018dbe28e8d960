/** How each kind of setting is filled in and seen: as the page that shows it will have it. */
import { type ContactValue, waysOf } from '../../../shared/county/crisis-changes.ts'
import { crisisContacts } from '../../../shared/county/crisis-contacts.ts'
import { mayHide, services } from '../../../shared/county/directory.ts'
import { placeById, type PlaceValue } from '../../../shared/county/places.ts'
import { type ServiceSetting, settingLimits } from '../../../shared/rules/settings/setting.ts'
import { LimitedLine } from '../../staff/text-field-limits.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { Tick } from '../../ui/field/tick.tsx'
import { text as directory } from '../../text/directory/sv.ts'
import { placeText, valueText as text } from '../../text/settings/sv.ts'
import { added } from './added-kinds.tsx'
import { legal } from './legal-kinds.tsx'
import { named } from './topic-kinds.tsx'
import { offered } from './offered-kinds.tsx'
import { desk, hours, opening, target } from './rule-kinds.tsx'
import type { Kind } from './setting-parts.ts'
import { chain, replies } from './text-kinds.tsx'

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

/** Left out of the page, with its ways kept for the day it is shown again. */
const Shows = <V extends { hidden?: true | undefined }>({
  value,
  write,
}: {
  value: V
  write: (value: V) => void
}) => (
  <Tick
    class="account-tick"
    checked={value.hidden !== true}
    onTick={(isShown) => {
      const { hidden: _, ...rest } = value
      write((isShown ? rest : { ...rest, hidden: true }) as V)
    }}
  >
    <span>{text.shows}</span>
  </Tick>
)
const leftOut = <p class="small">{text.leftOut}</p>

const service: Kind<ServiceSetting> = {
  ofCode: (of) => {
    const { call = '', web = '' } = services.find(({ id }) => id === of) ?? {}
    return { call, web }
  },
  Fields: ({ of, value, write }) => (
    <div class="stack tight">
      <div class="account-fields">
        <Call value={value.call} write={(call) => write({ ...value, call })} />
        <Web value={value.web} write={(web) => write({ ...value, web })} />
      </div>
      {mayHide(services.find(({ id }) => id === of)!) ? (
        <Shows value={value} write={write} />
      ) : (
        <p class="small quiet">{text.alwaysThere}</p>
      )}
    </div>
  ),
  Shown: ({ value: { call, web, hidden } }) =>
    hidden ? (
      leftOut
    ) : (
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

const AlsoIn = ({ value }: { value: ContactValue }) => {
  const others = alsoIn(value)
  if (others.length === 0) return null
  return <p class="small">{text.alsoIn(others.join(', '))}</p>
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
      <Shows value={value} write={write} />
      <p class="small">{text.contactReaches}</p>
      <AlsoIn value={value} />
    </div>
  ),
  Shown: ({ value }) => {
    if (value.hidden) return leftOut
    const ways = [value.call, value.chat].filter((way) => way !== undefined && way !== '')
    return <p class="small">{ways.length === 0 ? text.noWay : ways.join(' · ')}</p>
  },
}

const kinds = {
  place,
  contact,
  service,
  added,
  replies,
  chain,
  legal,
  offered,
  named,
  opening,
  desk,
  target,
  hours,
}

/** Of a name of the closed list; its value is what the list says of that name, as the server has parsed it. */
export const kindOf = (name: string): Kind<unknown> =>
  kinds[name.split('.')[0] as keyof typeof kinds] as Kind<unknown>
export const whatOf = (name: string): string => name.slice(name.indexOf('.') + 1)
export const ofCode = (name: string): unknown => kindOf(name).ofCode(whatOf(name))
