/** Suggesting a consent in a talk with somebody who is known. The desk can ask; only the youth can give. */
import { useEffect, useState } from 'preact/hooks'
import {
  consentsForCounsellor,
  type ConsentShown,
} from '../../../shared/contract/records/consent.ts'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { unitById } from '../../../shared/county/dalarna.ts'
import {
  consentRule,
  contentFor,
  receivingServices,
  receivingUnits,
  type ConsentContent,
} from '../../../shared/rules/records/consent-rule.ts'
import { client } from '../../data/client.ts'
import { useQuery } from '../../data/use-query.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { addedNow, askSettings, isLeftOut, saidNow } from '../../staff/county-settings.ts'
import { DraftNotice } from '../../staff/draft-notice.tsx'
import { useFormDraft } from '../../staff/form-draft.ts'
import { TextFieldWithLimit, tooMany } from '../../staff/text-field-limits.tsx'
import { staffText } from '../../text/staff/sv.ts'
import { Choices } from '../../ui/choice/choice.tsx'
import { Asking } from '../../staff/loading.tsx'
import { attempt } from '../../staff/attempt.ts'
import { staffQueryOf } from '../../staff/use-staff-query.ts'
import { bearer } from '../../staff/sign-in/sign-in.ts'
import { consentStaffText } from '../../text/desk-consent/sv.ts'
import { shortDate } from '../../data/format-times.ts'
import { useDeskStore } from '../desk-store.ts'

const { tool: text } = consentStaffText
const api = client(consentsForCounsellor, { authorization: bearer })
const nameOf = (receiver: string): string => unitById(receiver)?.name ?? saidNow(receiver).name

/** Whom the county has left out is named in no new one; what runs goes on. */
const servicesToName = () => [
  ...receivingServices.filter(({ id }) => !isLeftOut(id)),
  ...addedNow(),
]

const Now = ({ consents }: { consents: readonly ConsentShown[] }) => {
  const holding = consents.filter(({ state }) => state === 'holds')
  if (holding.length === 0) return <p class="small quiet">{text.none}</p>
  return (
    <div class="small">
      <p>{text.given}:</p>
      <ul>
        {holding.map(({ consent, receiver, receiverName, content, until }) => (
          <li key={consent}>
            {text.holds(receiverName ?? nameOf(receiver), shortDate(until, 'sv-SE'))}:{' '}
            {content.map((kind) => text.kinds[kind].toLowerCase()).join(', ')}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface Suggested {
  receiver: string
  content: readonly ConsentContent[]
  about: string
  days: number
}
const begin = (): Suggested => ({ receiver: '', content: [], about: '', days: consentRule.usual })

export const ConsentTool = ({ visit: { visit } }: { visit: DeskVisit }) => {
  useEffect(askSettings, [])
  const { desk } = useDeskStore()
  const keeper = desk.state.value?.staff.unit ?? ''
  const { form, isKept, write, drop } = useFormDraft(visit, 'consent', begin)
  const { content, about, days } = form
  const receiver = isLeftOut(form.receiver) ? '' : form.receiver
  const [said, setSaid] = useState('')
  const asked = useQuery(() => api.suggestion({ visit }), visit, {
    poll: 5_000,
    // What may have been taken back meanwhile is not shown.
    failed: () => true,
  })
  const told = asked.data.value
  const may = contentFor(receiver, keeper, addedNow())
  const chosen = content.filter((one) => may.includes(one))
  const suggest = async () => {
    if (chosen.length === 0) return setSaid(text.missing)
    const over = tooMany(about.trim(), consentRule.longest)
    if (over > 0) return setSaid(staffText.tooLong(over))
    const words = about.trim() === '' ? {} : { about: about.trim() }
    const done = await attempt(() =>
      api.suggestConsent({ visit, receiver, content: chosen, days, ...words }),
    )
    setSaid(done === undefined ? '' : text.sent)
    if (done !== undefined) drop()
    await asked.again()
  }
  return (
    <form
      class="stack tight dense"
      onSubmit={(event) => {
        event.preventDefault()
        void suggest()
      }}
    >
      <p class="small">{text.about}</p>
      <Asking of={staffQueryOf(asked)} />
      {told !== undefined && <Now consents={told.consents} />}
      <SelectField
        label={text.receiver}
        value={receiver}
        options={[
          { value: '', label: text.chooseReceiver },
          ...[...receivingUnits(keeper), ...servicesToName()].map(({ id }) => ({
            value: id,
            label: nameOf(id),
          })),
        ]}
        onChoose={(to) => write({ receiver: to })}
      />
      {may.length > 0 && (
        <Choices
          legend={text.content}
          several
          options={may.map((value) => ({ value, label: text.kinds[value] }))}
          chosen={chosen}
          onChoose={(kinds) => write({ content: kinds })}
        />
      )}
      <TextFieldWithLimit
        label={text.words}
        rows={2}
        longest={consentRule.longest}
        value={about}
        onInput={(words) => write({ about: words })}
      />
      <SelectField
        label={text.until}
        value={days}
        options={consentRule.days.map((many) => ({ value: many, label: text.days(many) }))}
        onChoose={(many) => write({ days: many })}
      />
      <DraftNotice kept={isKept} />
      <button type="submit" class="button small">
        {text.suggest}
      </button>
      <p class="small" role="status">
        {said} {told !== undefined && text.states[told.state]}
      </p>
    </form>
  )
}
