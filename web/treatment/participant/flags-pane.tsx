/** Answers that say something of safety: what somebody did about each. The assessment is a person's. */
import { useState } from 'preact/hooks'
import type { FlagShown } from '../../../shared/contract/programme/therapist-shapes.ts'
import type * as z from 'zod/mini'
import { scales, type ScaleId } from '../../../shared/rules/scales/rating-scales.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { therapistText } from '../../text/treatment/sv.ts'
import { api } from '../api.ts'
import { useDeed } from '../act-and-refetch.ts'
import type { PaneProps } from './pane.ts'
import { shortDayAndTime } from '../../data/format-times.ts'

const text = therapistText.page
type Flag = z.infer<typeof FlagShown>
const longest = 1000
const deeds = Object.keys(text.flagDid) as (keyof typeof text.flagDid)[]

/** An instrument that the county has added is called by its own name. */
const nameOf = (from: Flag['from']): string =>
  (text.flagFrom as Readonly<Record<string, string>>)[from] ?? scales[from as ScaleId].title

const Handle = ({ flag, page, again }: PaneProps & { flag: Flag }) => {
  const { deed, acting } = useDeed(again)
  const [did, setDid] = useState<(typeof deeds)[number] | ''>('')
  const [words, setWords] = useState('')
  const send = () =>
    did !== '' &&
    words.length <= longest &&
    void deed(() =>
      api.handleFlag({
        participant: page.participant,
        flag: flag.flag,
        did,
        ...(words.trim() !== '' && page.regime === 'HSL' && { words }),
      }),
    )
  return (
    <div class="row">
      <SelectField
        label={text.flagDone}
        value={did}
        options={[
          { value: '', label: '–' },
          ...deeds.map((each) => ({ value: each, label: text.flagDid[each] })),
        ]}
        onChoose={setDid}
      />
      {page.regime === 'HSL' && (
        <TextField
          label={text.whyWords}
          error={words.length > longest ? text.tooLong : undefined}
          value={words}
          onInput={setWords}
        />
      )}
      <button
        type="button"
        class="button small"
        aria-disabled={acting || did === '' || words.length > longest}
        onClick={send}
      >
        {text.done}
      </button>
    </div>
  )
}

export const FlagsPane = (props: PaneProps) => {
  const { flags } = props.page
  if (flags.length === 0) return null
  return (
    <section class="card stack" aria-labelledby="flags">
      <h2 id="flags">{text.flags}</h2>
      <p class="quiet small">{text.flagNote}</p>
      <ul class="plain-list stack">
        {flags.map((flag) => (
          <li key={flag.flag} class="flag stack tight" data-open={flag.handledAt === undefined}>
            <p>
              <strong>{text.flagLevel[flag.level]}</strong> · {nameOf(flag.from)} ·{' '}
              {shortDayAndTime(flag.at, 'sv-SE')}
            </p>
            {flag.handledAt === undefined ? (
              <Handle {...props} flag={flag} />
            ) : (
              <p class="quiet">
                {flag.did !== undefined &&
                  `${text.flagDid[flag.did as keyof typeof text.flagDid] ?? flag.did} · `}
                {text.flagHandled(flag.handledBy ?? '', shortDayAndTime(flag.handledAt, 'sv-SE'))}
                {flag.words !== undefined && ` · ${flag.words}`}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
