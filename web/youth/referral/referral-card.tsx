/** The counsellor's suggestion in the youth's hands, to say yes or no to; and the links afterwards. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Referral } from '../../../shared/contract/later/referral.ts'
import type { Sealed } from '../../../shared/ids.ts'
import { readSuggestion, type Suggestion } from '../../data/referral-suggestion.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { words } from '../language.ts'
import { refresh } from '../visit/visit-store.ts'
import { MyLinks } from './my-links.tsx'
import { api, loadTexts, type Talking, type Texts } from './referral-calls.ts'
import { SuggestionForm } from './suggestion-form.tsx'

/** How a suggestion is opened: with the talk's own key, by the part of the page that has it. */
export type OpenSuggestion = (now: Talking, body: Sealed) => Promise<string | undefined>

const lookEvery = 15_000

const useTexts = (): Texts | undefined => {
  const { lang } = words()
  const [texts, setTexts] = useState<Texts | undefined>(undefined)
  useEffect(() => void loadTexts(lang).then(setTexts), [lang])
  return texts
}

/** After the talk: the links are still the youth's to stop. */
export const LinksAfter = ({ visit }: { visit: string }) => {
  const texts = useTexts()
  const [referrals, setReferrals] = useState<readonly Referral[]>([])
  const look = async () => {
    const told = await api.referralDraft({ visit }).catch(() => undefined)
    if (told !== undefined) setReferrals(told.referrals)
  }
  useEffect(() => void look(), [visit])
  if (texts === undefined || referrals.length === 0) return null
  return (
    <section class="card" aria-label={texts.text.yours}>
      <MyLinks {...texts} visit={visit} open referrals={referrals} look={look} />
    </section>
  )
}

interface CardProps {
  now: Talking
  open: OpenSuggestion
}

export const ReferralCard = ({ now, open }: CardProps) => {
  const texts = useTexts()
  const [suggestion, setSuggestion] = useState<Suggestion | undefined>(undefined)
  const [referrals, setReferrals] = useState<readonly Referral[]>([])
  const [said, setSaid] = useState<string | undefined>(undefined)
  /** The suggestion that is answered here, which the clinic may not have heard yet. */
  const answered = useRef<number | undefined>(undefined)
  const forgetDraft = () => api.refuseDraft({ visit: now.visit }).catch(() => undefined)
  const look = async () => {
    const told = await api.referralDraft({ visit: now.visit }).catch(() => undefined)
    if (told === undefined) return
    setReferrals(told.referrals)
    if (told.draft !== undefined && answered.current === now.referralAt) return void forgetDraft()
    setSuggestion(told.draft && readSuggestion(await open(now, told.draft)))
  }
  useEffect(() => {
    void look()
    const timer = setInterval(() => void look(), lookEvery)
    return () => clearInterval(timer)
  }, [now.referralAt, now.epoch])
  if (texts === undefined || (suggestion === undefined && referrals.length === 0)) return null
  const { text } = texts
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
          <SuggestionForm
            key={now.referralAt}
            {...texts}
            now={now}
            suggestion={suggestion}
            onMade={() => void look()}
            onDone={(words) => {
              answered.current = now.referralAt
              setSaid(words)
              setSuggestion(undefined)
              void forgetDraft().then(() => Promise.all([look(), refresh()]))
            }}
          />
        </>
      )}
      {referrals.length > 0 && (
        <MyLinks
          {...texts}
          visit={now.visit}
          open={said !== undefined}
          referrals={referrals}
          look={look}
        />
      )}
    </section>
  )
}
