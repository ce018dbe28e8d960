/** The counsellor's suggestion in the youth's hands: receivers, wording, yes or no; and the links afterwards. */
import { useEffect, useState } from 'preact/hooks'
import { consentsForYouth } from '../../../shared/contract/records/consent.ts'
import { referralsForYouth, type Referral } from '../../../shared/contract/later/referral.ts'
import {
  consentLanguages,
  consentSentences,
  consentTextNow,
} from '../../../shared/rules/records/consent-text.ts'
import type { Sealed } from '../../../shared/ids.ts'
import { client } from '../../data/client.ts'
import { linksOf, sealReferral } from '../../data/sealed/referral-seal.ts'
import { readSuggestion, type Suggestion } from '../../data/referral-suggestion.ts'
import { lazyPart } from '../../data/lazy-part.ts'
import { useQuery } from '../../data/use-query.ts'
import { Choices } from '../../ui/choice/choice.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { directoryCatalogue } from '../../text/directory/catalogue.ts'
import type { DirectoryText } from '../../text/directory/type.ts'
import { referralCatalogue } from '../../text/referral/catalogue.ts'
import type { ReferralText } from '../../text/referral/type.ts'
import { words } from '../language.ts'
import { WhoSees } from '../shell.tsx'
import { talk } from '../talk/talk-store.ts'
import type { Talking } from '../visit/visit-states.ts'
import { key, refresh } from '../visit/visit-store.ts'

const api = client(referralsForYouth, {
  authorization: () => (key.value === undefined ? undefined : `Visit ${key.value.secret}`),
})

const consents = client(consentsForYouth, {
  authorization: () => (key.value === undefined ? undefined : `Visit ${key.value.secret}`),
})
/** The pages of codes are fetched when somebody wants to keep links under one. */
const keep = lazyPart(async () => (await import('../later/later-pages.tsx')).KeepLinks)

interface Texts {
  text: ReferralText
  directory: DirectoryText
}
const load = async (lang: string): Promise<Texts> => ({
  text: await referralCatalogue.load(lang),
  directory: await directoryCatalogue.load(lang),
})

/** How a suggestion is opened: with the talk's own key, by the part of the page that has it. */
export type OpenSuggestion = (now: Talking, body: Sealed) => Promise<string | undefined>

const dayOf = (at: number, lang: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'Europe/Stockholm' }).format(at)

interface AskProps extends Texts {
  now: Talking
  suggestion: Suggestion
  onDone: (said: string | undefined) => void
}

const Ask = ({ text, directory, now, suggestion, onDone }: AskProps) => {
  const [receivers, setReceivers] = useState(suggestion.receivers)
  const [wording, setWording] = useState(suggestion.text)
  const [state, setState] = useState<'still' | 'making' | 'none' | 'failed'>('still')
  const { firstName, employer } = now.with
  const until = Date.now() + suggestion.days * 86_400_000
  // Asked for by somebody who is known, a plan rests on a consent that is read first.
  const needsConsent = suggestion.kind === 'sip' && now.identity === 'identified'
  const lang = consentLanguages.find((one) => one === words().lang) ?? 'sv'
  const make = async () => {
    if (state === 'making') return
    if (receivers.length === 0) return setState('none')
    setState('making')
    try {
      for (const receiver of receivers) {
        const withWhom = `${firstName}, ${employer}`
        const { kind, days } = suggestion
        const sealed = await sealReferral({ kind, receiver, text: wording, with: withWhom, until })
        const { link, stopHash, body } = sealed
        const made = { link, stopHash, body, kind, receiver, days }
        await (needsConsent
          ? consents.askForSip({ visit: now.visit, make: made, text: consentTextNow, lang })
          : api.makeReferral({ visit: now.visit, ...made }))
        const links = linksOf(sealed, location.origin)
        const name = directory.services[receiver]?.name ?? receiver
        talk.value?.say(text.message(name, links.open))
        talk.value?.say(text.stopLink(links.stop))
      }
      await api.refuseDraft({ visit: now.visit })
      onDone(text.made(firstName))
    } catch {
      setState('failed')
    }
  }
  const refuse = async () => {
    await api.refuseDraft({ visit: now.visit }).catch(() => undefined)
    onDone(undefined)
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
        options={suggestion.receivers.map((value) => ({
          value,
          label: directory.services[value]?.name ?? value,
          ...(directory.services[value] && { hint: directory.services[value].about }),
        }))}
        chosen={receivers}
        onChoose={setReceivers}
      />
      <div class="field">
        <label for="wording">{text.words}</label>
        <p class="quiet small">{text.wordsHint}</p>
        <textarea
          dir="auto"
          id="wording"
          rows={5}
          maxLength={3000}
          value={wording}
          onInput={({ currentTarget }) => setWording(currentTarget.value)}
        />
      </div>
      <p class="quiet">{text.ends(dayOf(until, words().lang))}</p>
      {needsConsent && (
        <div class="stack tight">
          <p>{text.consent}</p>
          <ul class="stack tight">
            {receivers
              .flatMap((receiver) =>
                consentSentences(
                  { text: consentTextNow, lang, content: ['sip'] },
                  {
                    receiver: directory.services[receiver]?.name ?? receiver,
                    keeper: employer,
                    until: dayOf(until, words().lang),
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
      <WhoSees title={words().visit.seeTitle}>{text.see}</WhoSees>
      {(state === 'none' || state === 'failed') && (
        <Notice kind="waiting" alert>
          <p>{text[state]}</p>
        </Notice>
      )}
      <button type="submit" class="button full" aria-disabled={state === 'making'}>
        {state === 'making' ? text.making : text.make}
      </button>
      <button type="button" class="button quiet full" onClick={() => void refuse()}>
        {text.no}
      </button>
    </form>
  )
}

interface MineProps extends Texts {
  visit: string
  open: boolean
  referrals: readonly Referral[]
  onStop: (referral: string) => void
}

const Mine = ({ text, directory, visit, open, referrals, onStop }: MineProps) => (
  <details class="links" open={open}>
    <summary>
      {text.yours} ({referrals.length})
    </summary>
    <ul class="plain-list">
      {referrals.map(({ referral, receiver, state, ended }) => (
        <li key={referral} class="row">
          <span>
            {directory.services[receiver]?.name ?? receiver}: {text.states[ended ? 'ended' : state]}
          </span>
          {!ended && (state === 'waiting' || state === 'opened') && (
            <button type="button" class="button quiet small" onClick={() => onStop(referral)}>
              {text.stop}
            </button>
          )}
        </li>
      ))}
    </ul>
    <Keep visit={visit} label={text.keep} />
  </details>
)

const Keep = ({ visit, label }: { visit: string; label: string }) => {
  const [wanted, setWanted] = useState(false)
  const Part = keep.part.value
  if (wanted && Part !== undefined) return <Part visit={visit} />
  return (
    <button
      type="button"
      class="button plain small"
      onClick={() => {
        setWanted(true)
        keep.fetch()
      }}
    >
      {label}
    </button>
  )
}

const useTexts = (): Texts | undefined => {
  const { lang } = words()
  const [texts, setTexts] = useState<Texts | undefined>(undefined)
  useEffect(() => void load(lang).then(setTexts), [lang])
  return texts
}

/** After the talk: the links are still the youth's to stop. */
export const LinksAfter = ({ visit }: { visit: string }) => {
  const texts = useTexts()
  const asked = useQuery(() => api.referralDraft({ visit }), visit)
  const referrals = asked.data.value?.referrals ?? []
  if (texts === undefined || referrals.length === 0) return null
  const stop = async (referral: string) => {
    await api.stopAsYouth({ visit, referral }).catch(() => undefined)
    await asked.again()
  }
  return (
    <section class="card" aria-label={texts.text.yours}>
      <Mine {...texts} visit={visit} open referrals={referrals} onStop={(one) => void stop(one)} />
    </section>
  )
}

interface CardProps {
  now: Talking
  open: OpenSuggestion
}

export const ReferralCard = ({ now, open }: CardProps) => {
  const texts = useTexts()
  const [said, setSaid] = useState<string | undefined>(undefined)
  const asked = useQuery(
    async () => {
      const { referrals, draft } = await api.referralDraft({ visit: now.visit })
      return { referrals, suggestion: draft && readSuggestion(await open(now, draft)) }
    },
    `${now.visit} ${now.referralAt} ${now.epoch}`,
    { poll: 15_000 },
  )
  const { suggestion, referrals = [] } = asked.data.value ?? {}
  if (texts === undefined || (suggestion === undefined && referrals.length === 0)) return null
  const { text } = texts
  const stop = async (referral: string) => {
    await api.stopAsYouth({ visit: now.visit, referral }).catch(() => undefined)
    await asked.again()
  }
  return (
    <section class="card stack referral-card" aria-label={text.title}>
      {said !== undefined && (
        <Notice kind="good">
          <p>{said}</p>
        </Notice>
      )}
      {suggestion !== undefined && (
        <>
          <h2>{text.title}</h2>
          <Ask
            key={now.referralAt}
            {...texts}
            now={now}
            suggestion={suggestion}
            onDone={(words) => {
              setSaid(words)
              asked.take({ referrals, suggestion: undefined })
              void asked.again()
              void refresh()
            }}
          />
        </>
      )}
      {referrals.length > 0 && (
        <Mine
          {...texts}
          visit={now.visit}
          open={said !== undefined}
          referrals={referrals}
          onStop={(one) => void stop(one)}
        />
      )}
    </section>
  )
}
