/** The counsellor's suggestion in the youth's hands, to say yes or no to; and the links afterwards. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { untilItComes } from '../../data/lazy-part.ts'
import type { Sealed } from '../../../shared/ids.ts'
import { readSuggestion } from '../../data/referral-suggestion.ts'
import { useQuery } from '../../data/use-query.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { referralCatalogue } from '../../text/referral/catalogue.ts'
import type { ReferralText } from '../../text/referral/type.ts'
import { words } from '../language.ts'
import { StandIn } from '../shown-instead.tsx'
import type { VisitInTalk } from '../visit/visit-states.ts'
import { refresh } from '../visit/visit-store.ts'
import { MyLinks } from './my-links.tsx'
import { useServiceTexts } from '../consent/consent-names.ts'
import { api, type Texts } from './referral-calls.ts'
import { SuggestionForm } from './suggestion-form.tsx'

/** How a suggestion is opened: with the talk's own key, by the part of the page that has it. */
export type OpenSuggestion = (
  now: VisitInTalk,
  body: Sealed,
  mid?: string,
) => Promise<string | undefined>

const useTexts = (): Texts | undefined => {
  const { lang } = words()
  const [text, setText] = useState<ReferralText | undefined>(undefined)
  useEffect(() => void untilItComes(() => referralCatalogue.load(lang)).then(setText), [lang])
  const services = useServiceTexts()
  const isHere = text !== undefined && Object.keys(services).length > 0
  return isHere ? { text, services } : undefined
}

/** After the talk: the links are still the youth's to stop. */
export const LinksAfter = ({ visit }: { visit: string }) => {
  const texts = useTexts()
  const asked = useQuery(() => api.referralDraft({ visit }), visit)
  const referrals = asked.data.value?.referrals ?? []
  if (texts === undefined || referrals.length === 0) return null
  return (
    <StandIn topic={referralCatalogue}>
      <section class="card" aria-label={texts.text.yours}>
        <MyLinks {...texts} visit={visit} open referrals={referrals} look={asked.again} />
      </section>
    </StandIn>
  )
}

interface Props {
  now: VisitInTalk
  open: OpenSuggestion
}

export const ReferralCard = ({ now, open }: Props) => {
  const texts = useTexts()
  const [said, setSaid] = useState<string | undefined>(undefined)
  /** The suggestion that is answered here, which the clinic may not have heard yet. */
  const answered = useRef<number | undefined>(undefined)
  const forgetDraft = () => api.refuseDraft({ visit: now.visit }).catch(() => undefined)
  const asked = useQuery(
    async () => {
      const { referrals, draft } = await api.referralDraft({ visit: now.visit })
      const isAnswered = answered.current === now.referralAt
      if (draft !== undefined && isAnswered) void forgetDraft()
      if (draft === undefined || isAnswered) return { referrals, suggestion: undefined }
      return { referrals, suggestion: readSuggestion(await open(now, draft)) }
    },
    `${now.visit} ${now.referralAt} ${now.epoch}`,
    { poll: 15_000 },
  )
  const { suggestion, referrals = [] } = asked.data.value ?? {}
  if (texts === undefined || (suggestion === undefined && referrals.length === 0)) return null
  const { text } = texts
  return (
    <StandIn topic={referralCatalogue}>
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
              onMade={() => void asked.again()}
              onDone={(words) => {
                answered.current = now.referralAt
                setSaid(words)
                asked.take({ referrals, suggestion: undefined })
                void forgetDraft().then(() => Promise.all([asked.again(), refresh()]))
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
            look={asked.again}
          />
        )}
      </section>
    </StandIn>
  )
}
