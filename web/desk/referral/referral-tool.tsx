/** A suggestion of what to send on, shown to the youth; and the links that came of earlier ones. */
import { useState } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import {
  referralsForCounsellor,
  type Referral,
  type ReferralKind,
} from '../../../shared/contract/later/referral.ts'
import { client } from '../../data/client.ts'
import type { Suggestion } from '../../data/referral-suggestion.ts'
import { useQuery } from '../../data/use-query.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { Choices } from '../../ui/choice/choice.tsx'
import { DraftNotice } from '../../staff/draft-notice.tsx'
import { useFormDraft } from '../../staff/form-draft.ts'
import { TextFieldWithLimit, tooMany } from '../../staff/text-field-limits.tsx'
import { Asking } from '../../staff/loading.tsx'
import { attempt } from '../../staff/attempt.ts'
import { staffQueryOf } from '../../staff/use-staff-query.ts'
import { bearer } from '../../staff/sign-in/sign-in.ts'
import { handsText } from '../../text/desk-referral/sv.ts'
import { saidNow, servicesNow } from '../../staff/county-settings.ts'
import { useDoors } from './directory-tool.tsx'
import { shortDayAndTime } from '../../data/format-times.ts'
import { sealBeside } from '../talk/seal-with-talk-key.ts'

const text = handsText.refer
const api = client(referralsForCounsellor, { authorization: bearer })
const most = 3
const longestWords = 3_000
const days = [7, 14, 30] as const

const stateWords = ({ state, ended, answer }: Referral): string => {
  if (answer !== undefined) return `${text.states[state]}: ${text.answers[answer]}`
  return text.states[ended ? 'ended' : state]
}

const Links = ({ links, onStop }: { links: readonly Referral[]; onStop: (id: string) => void }) => (
  <section class="stack tight" aria-label={text.mine}>
    <h3>{text.mine}</h3>
    {links.length === 0 && <p class="small quiet">{text.noLinks}</p>}
    <ul class="plain-list door-rows">
      {links.map((link) => (
        <li key={link.referral} class="door-row">
          <p class="small">
            <strong>{link.receiverName ?? saidNow(link.receiver).name}</strong> {stateWords(link)} ·{' '}
            {text.until(shortDayAndTime(link.until, 'sv-SE'))}
          </p>
          {!link.ended && (link.state === 'waiting' || link.state === 'opened') && (
            <button type="button" class="button quiet small" onClick={() => onStop(link.referral)}>
              {text.stop}
            </button>
          )}
        </li>
      ))}
    </ul>
  </section>
)

interface Written {
  kind: ReferralKind
  receivers: readonly string[]
  words: string
  until: Suggestion['days']
  /** Nothing has been written that the youth has not been shown. */
  done: boolean
}

export const ReferTool = ({ visit }: { visit: DeskVisit }) => {
  const { doors, ask } = useDoors(visit)
  const { form, isKept, write } = useFormDraft<Written>(visit.visit, 'refer', () => ({
    kind: 'referral',
    receivers: [],
    words: '',
    until: 14,
    done: true,
  }))
  const { kind, words, until } = form
  // Whoever the county has left out, or taken away, since it was chosen is sent nothing.
  const receivers = form.receivers.filter((to) => servicesNow().some(({ id }) => id === to))
  const [said, setSaid] = useState('')
  const asked = useQuery(() => api.myReferrals(), 'mine', { poll: 15_000 })
  const links = asked.data.value?.referrals
  const show = async () => {
    if (receivers.length === 0 || words.trim() === '') return setSaid(text.none)
    if (tooMany(words, longestWords) > 0) return
    const named = servicesNow().filter(({ id, said }) => said && receivers.includes(id))
    const names = Object.fromEntries(named.map(({ id }) => [id, saidNow(id).name]))
    const suggestion: Suggestion = { kind, receivers, names, text: words.trim(), days: until }
    const body = await sealBeside(visit, 'suggestion', JSON.stringify(suggestion))
    if (body === undefined) return setSaid(text.noKey)
    const done = await attempt(() => api.showDraft({ visit: visit.visit, body }))
    if (done === undefined) return
    write({ done: true })
    setSaid(text.shown)
  }
  // Danger is rung about, not written about.
  const options = doors.filter(({ service }) => service.level !== 'acute')
  return (
    <form
      class="stack tight dense"
      onSubmit={(event) => {
        event.preventDefault()
        void show()
      }}
    >
      <p class="small">{text.about}</p>
      {ask}
      <SelectField
        label={text.kind}
        class="assess-field"
        value={kind}
        options={[
          { value: 'referral', label: text.kinds.referral },
          { value: 'sip', label: text.kinds.sip },
        ]}
        onChoose={(chosen) => write({ kind: chosen })}
      />
      <Choices
        legend={text.receivers}
        several
        options={options.map(({ service: { id } }) => ({
          value: id,
          label: saidNow(id).name,
        }))}
        chosen={receivers}
        onChoose={(chosen) => write({ receivers: chosen.slice(-most) })}
      />
      <TextFieldWithLimit
        label={text.words}
        hint={text.wordsHint}
        rows={4}
        longest={longestWords}
        value={words}
        onInput={(written) => write({ words: written, done: written.trim() === '' })}
      />
      <DraftNotice kept={isKept} />
      <SelectField
        label={text.ends}
        class="assess-field"
        value={until}
        options={days.map((one) => ({ value: one, label: text.days(one) }))}
        onChoose={(chosen) => write({ until: chosen })}
      />
      <button type="submit" class="button small">
        {text.show}
      </button>
      <p class="small" role="status">
        {said}
      </p>
      <Asking of={staffQueryOf(asked)} />
      {links !== undefined && (
        <Links
          links={links}
          onStop={(referral) =>
            void attempt(() => api.stopAsCounsellor({ referral })).then(asked.again)
          }
        />
      )}
    </form>
  )
}
