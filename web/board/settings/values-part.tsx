/** Settings by kind: of one's own unit for an admin, of the county for a coordinator; what waits for a signature stands first. */
import type { Setting } from '../../../shared/contract/settings/settings.ts'
import { units } from '../../../shared/county/dalarna.ts'
import { careChains } from '../../../shared/county/care-chains.ts'
import { crisisContacts } from '../../../shared/county/crisis-contacts.ts'
import { services } from '../../../shared/county/directory.ts'
import { type LegalName, legalTexts } from '../../../shared/county/legal-texts.ts'
import type { Offered } from '../../../shared/county/offered.ts'
import { places } from '../../../shared/county/places.ts'
import { indicators } from '../../../shared/rules/report/indicators.ts'
import {
  type ReplyGroup,
  replyFrames,
  replyGroups,
  settingOf,
} from '../../../shared/rules/settings/setting.ts'
import { Asking } from '../../staff/loading.tsx'
import { topicName } from '../../staff/names-of-terms.ts'
import { staffQueryOf } from '../../staff/use-staff-query.ts'
import { text as directory } from '../../text/directory/sv.ts'
import {
  addedText,
  legalText,
  namedText,
  offeredText,
  placeText,
  valueText as text,
} from '../../text/settings/sv.ts'
import { staffText } from '../../text/staff/sv.ts'
import { SettingEditor } from './change-setting.tsx'
import type { SettingsStore } from './settings-store.ts'

const replyName = (group: ReplyGroup): string => {
  const frame = replyFrames.find((one) => one === group)
  return frame === undefined ? topicName(group as never) : staffText.replies.group[frame]
}

const legalNames = Object.keys(legalTexts) as LegalName[]
const offeredNames = ['topics', 'exercises'] as const satisfies Offered[]

type Titled = readonly [name: string, title: string]
/** Those of them that are settings: nobody changes 112. */
const named = <T extends { id: string }>(
  kind: string,
  all: readonly T[],
  title: (one: T) => string,
): Titled[] =>
  all
    .map((one): Titled => [`${kind}.${one.id}`, title(one)])
    .filter(([name]) => settingOf(name) !== undefined)
type Group = readonly [kind: keyof typeof text.kinds, titled: readonly Titled[]]
/** With topics as the county calls them, which is known with the settings. */
const groupsNow = (): readonly Group[] => [
  ['replies', replyGroups.map((group) => [`replies.${group}`, replyName(group)])],
  [
    'contact',
    [
      ...named('contact', crisisContacts, ({ name }) => name),
      ['added.contacts', addedText.names.contacts],
    ],
  ],
  [
    'service',
    [
      ...named('service', services, ({ id }) => directory.services[id]?.name ?? id),
      ['added.services', addedText.names.services],
    ],
  ],
  ['chain', careChains.map(({ id }) => [`chain.${id}`, topicName(id)])],
  ['legal', legalNames.map((of) => [`legal.${of}`, legalText.names[of]])],
  [
    'offered',
    [
      ...offeredNames.map((of): Titled => [`offered.${of}`, offeredText.names[of]]),
      ['named.topics', namedText.title],
    ],
  ],
  ['opening', [['opening.rule', text.kinds.opening]]],
  ['desk', [['desk.talks', text.kinds.desk]]],
  ['target', indicators.map(({ id, name }) => [`target.${id}`, name])],
  ['hours', units.map(({ id, name }) => [`hours.${id}`, name])],
]

const Editors = ({
  store,
  titled,
  settings,
}: {
  store: SettingsStore
  titled: readonly Titled[]
  settings: readonly Setting[]
}) => (
  <ul class="plain-list accounts">
    {titled.map(([name, title]) => (
      <SettingEditor
        key={name}
        store={store}
        name={name}
        title={title}
        setting={settings.find((one) => one.name === name)}
      />
    ))}
  </ul>
)

/** Of the admin's own unit: the employer and its clinic. */
export const PlacesPart = ({ store, unit }: { store: SettingsStore; unit: string }) => {
  const seen = store.seen.value
  const mine = places.filter((place) => place.unit === unit)
  return (
    <section class="card stack" aria-labelledby="places">
      <h2 id="places">{placeText.title}</h2>
      <p class="small quiet">{placeText.about}</p>
      <Asking of={staffQueryOf({ ...store, data: store.seen })} words={placeText} />
      {seen !== undefined && (
        <Editors
          store={store}
          titled={mine.map(({ id, name }) => [`place.${id}`, name])}
          settings={seen.settings}
        />
      )}
    </section>
  )
}

export const ValuesPart = ({ store }: { store: SettingsStore }) => {
  const seen = store.seen.value
  const settings = seen?.settings ?? []
  const isWaiting = (name: string) =>
    settings.some((one) => one.name === name && one.proposed !== undefined)
  const groups = groupsNow()
  const waiting = groups.flatMap(([, titled]) => titled.filter(([name]) => isWaiting(name)))
  return (
    <section class="card stack" aria-labelledby="values">
      <h2 id="values">{text.title}</h2>
      <Asking of={staffQueryOf({ ...store, data: store.seen })} words={text} />
      {seen !== undefined && waiting.length > 0 && (
        <>
          <h3>{text.waiting(waiting.length)}</h3>
          <Editors store={store} titled={waiting} settings={settings} />
        </>
      )}
      {seen !== undefined &&
        groups.map(([kind, titled]) => (
          <details key={kind}>
            <summary>{text.kinds[kind]}</summary>
            <Editors
              store={store}
              titled={titled.filter(([name]) => !isWaiting(name))}
              settings={settings}
            />
          </details>
        ))}
    </section>
  )
}
