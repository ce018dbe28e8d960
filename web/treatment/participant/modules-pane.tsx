/** Rails with switches: the modules in order, and what a therapist may change about them, with a reason. */
import { useState } from 'preact/hooks'
import type { ParticipantPage } from '../../../shared/contract/programme/therapist-shapes.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextAreaField } from '../../ui/field/text-area-field.tsx'
import { DraftNotice } from '../../staff/draft-notice.tsx'
import { staffText } from '../../text/staff/sv.ts'
import { therapistText } from '../../text/treatment/sv.ts'
import { api } from '../api.ts'
import { useDeed } from '../act-and-refetch.ts'
import { useKeptText } from './draft-text.ts'
import type { PaneProps } from './pane.ts'
import { shortDayAndTime } from '../../data/format-times.ts'

const text = therapistText.page
type Module = ParticipantPage['modules'][number]
type Switch = 'open' | 'skip' | 'repeat' | 'extra' | 'releaseNow'
type Why = keyof typeof therapistText.overrideWhy
const whys = Object.keys(therapistText.overrideWhy) as Why[]

/** What makes sense from where the module is; the server decides anew. */
const switchesOf = ({ state, releasedAt }: Module): readonly Switch[] => {
  if (state === 'closed') return ['open', 'skip']
  if (state === 'open') return ['skip', 'extra']
  if (state === 'sent') return ['extra']
  return releasedAt === undefined && state === 'done' ? ['releaseNow', 'repeat'] : ['repeat']
}

const SwitchForm = ({
  page,
  again,
  module,
  title,
  kind,
  onClose,
}: PaneProps & { module: string; title: string; kind: Switch; onClose: () => void }) => {
  const { deed, acting } = useDeed(again)
  const { once, text: words, write, drop } = useKeptText(page.participant, `${kind} ${module}`)
  const [why, setWhy] = useState<Why | ''>('')
  const [isMissing, setMissing] = useState(false)
  const close = () => {
    drop()
    onClose()
  }
  const at = { participant: page.participant, module }
  const because = { ...at, why: why || 'other', ...(words.trim() !== '' && { words }) } as const
  const calls: Record<Switch, () => Promise<object>> = {
    open: () => api.openModule(because),
    skip: () => api.skipModule(because),
    repeat: () => api.repeatModule(because),
    extra: () => api.addExtra({ ...at, once: once(), text: words }),
    releaseNow: () => api.release(at),
  }
  const longest = kind === 'extra' ? 5000 : 1000
  const isTooLong = words.length > longest
  const asksWhy = kind !== 'extra' && kind !== 'releaseNow'
  const send = async () => {
    if (isTooLong || (kind === 'extra' && words.trim() === '')) return
    setMissing(asksWhy && why === '')
    if (asksWhy && why === '') return
    if ((await deed(calls[kind])) !== undefined) close()
  }
  return (
    <div class="stack tight switch-form" role="group" aria-label={`${text[kind]}: ${title}`}>
      <p>
        <strong>{text[kind]}</strong>. {text.does[kind]}
      </p>
      {asksWhy && (
        <SelectField
          label={text.why}
          value={why}
          error={isMissing ? text.whyMissing : undefined}
          options={[
            { value: '' as const, label: text.why0 },
            ...whys.map((each) => ({ value: each, label: therapistText.overrideWhy[each] })),
          ]}
          onChoose={(chosen) => {
            setWhy(chosen)
            setMissing(false)
          }}
        />
      )}
      {kind !== 'releaseNow' && (
        <TextAreaField
          label={kind === 'extra' ? text.extraText : text.whyWords}
          rows={2}
          error={isTooLong ? text.tooLong : undefined}
          count={{ longest, left: staffText.charactersLeft }}
          value={words}
          onInput={write}
        />
      )}
      <DraftNotice kept={words !== ''} />
      <div class="row">
        <button
          type="button"
          class="button small"
          aria-disabled={acting || isTooLong}
          onClick={() => void send()}
        >
          {text[kind]}
        </button>
        <button type="button" class="button quiet small" onClick={close}>
          {text.cancel}
        </button>
      </div>
    </div>
  )
}

const Row = ({ one, ...props }: PaneProps & { one: Module }) => {
  const [kind, setKind] = useState<Switch | undefined>(undefined)
  return (
    <li class="module-row" data-state={one.state}>
      <p>
        <strong>
          {one.number}. {one.title}
        </strong>{' '}
        <span class="tag">{therapistText.moduleStates[one.state]}</span>
        {one.sentAt !== undefined && (
          <span class="quiet small"> {shortDayAndTime(one.sentAt, 'sv-SE')}</span>
        )}
      </p>
      {kind === undefined ? (
        <div class="row">
          {switchesOf(one).map((each) => (
            <button
              key={each}
              type="button"
              class="button plain small"
              aria-label={`${text[each]}: ${one.title}`}
              onClick={() => setKind(each)}
            >
              {text[each]}
            </button>
          ))}
        </div>
      ) : (
        <SwitchForm
          {...props}
          module={one.module}
          title={one.title}
          kind={kind}
          onClose={() => setKind(undefined)}
        />
      )}
    </li>
  )
}

export const ModulesPane = (props: PaneProps) => {
  const { modules, overrides } = props.page
  return (
    <section class="card stack" aria-labelledby="modules">
      <h2 id="modules">{text.modules}</h2>
      <ol class="plain-list stack tight">
        {modules.map((one) => (
          <Row key={one.module} {...props} one={one} />
        ))}
      </ol>
      <details>
        <summary>{text.overrides}</summary>
        {overrides.length === 0 && <p class="quiet">{text.overridesNone}</p>}
        <ul class="plain-list stack tight">
          {overrides.map(({ at, by, kind, module, why, words }) => (
            <li key={`${at} ${kind}`}>
              {by} · {therapistText.overrideKinds[kind]} {module} · {shortDayAndTime(at, 'sv-SE')}
              {why !== undefined && ` · ${therapistText.overrideWhy[why]}`}
              {words !== undefined && ` · ${words}`}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
