/** What could be sent, in the youth's hands: receivers and wording, and a link for each of them, once. */
import { useRef, useState } from 'preact/hooks'
import {
  consentLanguages,
  consentSentences,
  consentTextNow,
} from '../../../shared/rules/records/consent-text.ts'
import type { Suggestion } from '../../data/referral-suggestion.ts'
import { serverNow } from '../../data/server-clock.ts'
import { linksOf, sealReferral, type SealedLink } from '../../data/sealed/referral-seal.ts'
import { longDate } from '../../data/format-times.ts'
import { TextAreaField } from '../../ui/field/text-area-field.tsx'
import { Choices } from '../../ui/choice/choice.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { referralCatalogue } from '../../text/referral/catalogue.ts'
import { daysIn, words } from '../language.ts'
import { WhoSees } from '../shell.tsx'
import { tooLong } from '../limits.ts'
import { talk } from '../talk/talk-store.ts'
import type { VisitInTalk } from '../visit/visit-states.ts'
import { api, consents, type Texts } from './referral-calls.ts'

const longestWording = 3_000

interface Props extends Texts {
  now: VisitInTalk
  suggestion: Suggestion
  /** Some links are made, and others are left to make. */
  onMade: () => void
  onDone: (said: string | undefined) => void
}

export const SuggestionForm = ({ text, services, now, suggestion, onMade, onDone }: Props) => {
  const [receivers, setReceivers] = useState(suggestion.receivers)
  const [wording, setWording] = useState(suggestion.text)
  const [state, setState] = useState<'still' | 'making' | 'none' | 'failed'>('still')
  /** Receivers whose link is in the chat: none of them is made once more. */
  const [made, setMade] = useState<readonly string[]>([])
  /** By receiver and words: the clinic may have made what this page heard no answer to. */
  const asked = useRef(new Map<string, SealedLink>())
  const { firstName, employer } = now.with
  const until = serverNow() + suggestion.days * 86_400_000
  // Asked for by somebody who is known, a plan rests on a consent that is read first.
  const needsConsent = suggestion.kind === 'sip' && now.identity === 'identified'
  const lang =
    consentLanguages.find((one) => one === referralCatalogue.metIn(words().lang).lang) ?? 'sv'
  const nameOf = (receiver: string) =>
    services[receiver]?.name ?? suggestion.names?.[receiver] ?? receiver
  const { kind, days } = suggestion
  const sealedFor = async (receiver: string): Promise<SealedLink> => {
    const name = JSON.stringify([receiver, wording])
    const withWhom = `${firstName}, ${employer}`
    const sealed =
      asked.current.get(name) ??
      (await sealReferral({ kind, receiver, text: wording, with: withWhom, until }))
    asked.current.set(name, sealed)
    return sealed
  }
  const makeOne = async (receiver: string) => {
    const sealed = await sealedFor(receiver)
    const { link, stopHash, body } = sealed
    const make = { link, stopHash, body, kind, receiver, days }
    await (needsConsent
      ? consents.askForSip({ visit: now.visit, make, text: consentTextNow, lang })
      : api.makeReferral({ visit: now.visit, ...make }))
    const links = linksOf(sealed, location.origin)
    talk.value?.say(text.message(nameOf(receiver), links.open))
    talk.value?.say(text.stopLink(links.stop))
    setMade((before) => [...before, receiver])
    setReceivers((chosen) => chosen.filter((one) => one !== receiver))
  }
  const wrong = tooLong(wording, longestWording)
  const field = useRef<HTMLTextAreaElement>(null)
  const make = async () => {
    if (state === 'making') return
    if (wrong !== undefined) return field.current?.focus()
    if (receivers.length === 0) return setState('none')
    setState('making')
    try {
      for (const receiver of receivers) await makeOne(receiver)
      onDone(text.made(firstName))
    } catch {
      setState('failed')
      onMade()
    }
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <p>{text.lead(firstName)}</p>
      {suggestion.kind === 'sip' && <p>{text.sip}</p>}
      <Choices
        legend={text.to}
        several
        options={suggestion.receivers
          .filter((value) => !made.includes(value))
          .map((value) => ({
            value,
            label: nameOf(value),
            ...(services[value] && { hint: services[value].about }),
          }))}
        chosen={receivers}
        onChoose={setReceivers}
      />
      <TextAreaField
        label={text.words}
        hint={text.wordsHint}
        rows={5}
        error={wrong}
        textRef={field}
        value={wording}
        onInput={setWording}
      />
      <p class="quiet">{text.ends(longDate(until, daysIn(referralCatalogue)))}</p>
      {needsConsent && (
        <div class="stack tight">
          <p>{text.consent}</p>
          <ul class="stack tight">
            {receivers
              .flatMap((receiver) =>
                consentSentences(
                  { text: consentTextNow, lang, content: ['sip'] },
                  {
                    receiver: nameOf(receiver),
                    keeper: employer,
                    until: longDate(until, daysIn(referralCatalogue)),
                  },
                ),
              )
              .filter((sentence, at, all) => all.indexOf(sentence) === at)
              .map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
          </ul>
        </div>
      )}
      <WhoSees>{text.see}</WhoSees>
      {(state === 'none' || state === 'failed') && (
        <Notice kind="waiting" alert>
          <p>
            {state === 'failed' && made.length > 0
              ? text.failedAfter(made.map(nameOf))
              : text[state]}
          </p>
        </Notice>
      )}
      <button type="submit" class="button full" aria-disabled={state === 'making'}>
        {state === 'making' ? text.making : text.make}
      </button>
      <button
        type="button"
        class="button quiet full"
        aria-disabled={state === 'making'}
        onClick={() => state !== 'making' && onDone(undefined)}
      >
        {text.no}
      </button>
    </form>
  )
}
