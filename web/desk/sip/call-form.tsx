/** Called to the meeting: a time, a place, and a link for each, which is made in this page and shown once. */
import { useRef, useState } from 'preact/hooks'
import type { MeetingPlace, SipShown } from '../../../shared/contract/intake/sip-shapes.ts'
import { meetingPlaces } from '../../../shared/contract/intake/sip-shapes.ts'
import { sipRule } from '../../../shared/rules/sip/sip-rule.ts'
import { sha256 } from '../../data/eid/go-to-eid.ts'
import { base64url, onceId } from '../../data/random-id.ts'
import { serverNow } from '../../data/server-clock.ts'
import { copyWords } from '../../staff/copy-words.ts'
import { useFormDraft } from '../../staff/form-draft.ts'
import { tell } from '../../staff/notices/notices.ts'
import { LimitedLine, tooMany } from '../../staff/text-field-limits.tsx'
import { Choices } from '../../ui/choice/choice.tsx'
import { DayAndTimeField, instantShownIn } from '../../ui/time-fields/day-and-time-field.tsx'
import { sipText } from '../../text/desk-sip/sv.ts'
import type { Link, SipStore } from './sip-store.ts'

const { call: text } = sipText

/** The secret stands after `#`, so it is sent to nobody before the link is opened. */
const newLink = async () => {
  const secret = base64url(crypto.getRandomValues(new Uint8Array(32)))
  return { address: `${location.origin}/remiss/#kallad=${secret}`, hash: await sha256(secret) }
}

const Links = ({ links }: { links: readonly Link[] }) => (
  <section class="stack tight" aria-labelledby="sip-links">
    <h4 id="sip-links">{text.links}</h4>
    <p class="small quiet">{text.linksAbout}</p>
    <ul class="plain-list stack tight">
      {links.map(({ party, name, address }) => (
        <li key={party} class="stack tight">
          <strong>{name}</strong>
          <span class="sip-link small">{address}</span>
          <button type="button" class="button quiet small" onClick={() => void copyWords(address)}>
            {text.copy}
            <span class="visually-hidden"> {name}</span>
          </button>
        </li>
      ))}
    </ul>
  </section>
)

const Invited = ({ parties }: Pick<SipShown, 'parties'>) => (
  <ul class="stack tight">
    {parties.map(({ party, name, yes, called, answer }) => {
      const isCalled = called ? text.answers[answer ?? 'none'] : text.notCalled
      return (
        <li key={party}>
          {name}: {yes ? isCalled : text.notAgreed}
        </li>
      )
    })}
  </ul>
)

export const CallForm = ({ store, open }: { store: SipStore; open: SipShown }) => {
  const { sip, rev, parties, state } = open
  const agreed = parties.filter(({ yes }) => yes)
  const { form, write, drop, once } = useFormDraft(sip, 'sip-call', () => ({
    day: '',
    time: '',
    place: '' as MeetingPlace | '',
    where: '',
    whom: agreed.flatMap(({ party, called }) => (called ? [] : [party])),
  }))
  const [problem, setProblem] = useState('')
  const links = store.links.value
  const { day, time, place, where, whom } = form
  const makePress = async () => ({
    press: onceId(),
    made: await Promise.all(
      agreed
        .filter(({ party }) => whom.includes(party))
        .map(async ({ party, name }) => ({ party, name, ...(await newLink()) })),
    ),
  })
  // Sent again after an answer that was lost, it has the same links; a page that has forgotten them makes another press.
  const pressed = useRef<{ as: string; press: Awaited<ReturnType<typeof makePress>> }>(undefined)
  const save = async () => {
    const at = instantShownIn({ day, time })
    if (at === undefined || at <= serverNow() || place === '') return setProblem(text.needed)
    if (tooMany(where, sipRule.longestWhere) > 0) return
    setProblem('')
    if (pressed.current?.as !== once()) pressed.current = { as: once(), press: await makePress() }
    const { press, made } = pressed.current.press
    const calls = made.map(({ party, hash }) => ({ party, hash }))
    const asked = { sip, rev, once: press, at, place, where, calls }
    const done = await store.act(() => store.api.callToSip(asked))
    if (done === undefined) return
    drop()
    if (made.length > 0)
      store.links.value = made.map(({ party, name, address }) => ({ party, name, address }))
    tell('good', made.length === 0 ? text.moved : text.saved)
  }
  return (
    <section class="card stack" aria-labelledby="sip-call">
      <h3 id="sip-call">{text.title}</h3>
      <Invited parties={parties} />
      {links.length > 0 && <Links links={links} />}
      <details open={state === 'consented'}>
        <summary>{state === 'consented' ? text.title : text.move}</summary>
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <p class="small quiet">{text.about}</p>
          <DayAndTimeField label={text.at} value={{ day, time }} onSet={(value) => write(value)} />
          <Choices<MeetingPlace>
            legend={text.place}
            options={meetingPlaces.map((value) => ({ value, label: text.places[value] }))}
            chosen={place === '' ? [] : [place]}
            onChoose={([chosen]) => write({ place: chosen ?? '' })}
          />
          <LimitedLine
            label={text.where}
            hint={text.whereHint}
            longest={sipRule.longestWhere}
            value={where}
            onInput={(value) => write({ where: value })}
          />
          <Choices
            legend={text.whom}
            several
            options={agreed.map(({ party, name }) => ({ value: party, label: name }))}
            chosen={whom}
            onChoose={(chosen) => write({ whom: [...chosen] })}
          />
          <p role="status" class={problem === '' ? '' : 'error'}>
            {problem}
          </p>
          <p>
            <button type="submit" class="button">
              {state === 'consented' ? text.title : text.move}
            </button>
          </p>
        </form>
      </details>
    </section>
  )
}
