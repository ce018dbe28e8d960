/** Consents in a talk where the youth is known: what is suggested, what is shared, and how to stop. */
import { useState } from 'preact/hooks'
import { consentsForYouth, type Suggested } from '../../../shared/contract/records/consent.ts'
import { client } from '../../data/client.ts'
import { useQuery } from '../../data/use-query.ts'
import { Panel } from '../../ui/panel.tsx'
import { ConsentForm } from './consent-form.tsx'
import { ConsentList } from './consent-list.tsx'
import { useServiceTexts } from './consent-names.ts'
import type { IdentifiedText } from '../../text/identified/type.ts'
import type { VisitInTalk } from '../visit/visit-states.ts'
import { key } from '../visit/visit-store.ts'

const api = client(consentsForYouth, {
  authorization: () => (key.value === undefined ? undefined : `Visit ${key.value.secret}`),
})

/** What was suggested when it was opened: it stays as it was while it is read. */
type Open = { what: 'list' } | { what: 'own' } | { what: 'suggested'; suggested: Suggested }

export const ConsentTalk = ({ now, text: all }: { now: VisitInTalk; text: IdentifiedText }) => {
  const text = all.consent
  const { visit } = now
  const services = useServiceTexts()
  const [open, setOpen] = useState<Open | undefined>(undefined)
  const asked = useQuery(() => api.consentsInTalk({ visit }), visit, { poll: 5_000 })
  const told = asked.data.value
  const look = asked.again
  if (told === undefined) return null
  const { suggested, consents, keeper, keeperName } = told
  const holding = consents.filter(({ state }) => state === 'holds').length
  const close = () => {
    setOpen(undefined)
    void look()
  }
  const refuse = () =>
    void api
      .refuseConsent({ visit })
      .catch(() => undefined)
      .then(close)
  return (
    <div class="row consent-row">
      {suggested !== undefined && (
        <button
          type="button"
          class="button small"
          onClick={() => setOpen({ what: 'suggested', suggested })}
        >
          {text.suggested(now.with.firstName)}
        </button>
      )}
      <button type="button" class="button plain small" onClick={() => setOpen({ what: 'own' })}>
        {text.give}
      </button>
      {consents.length > 0 && (
        <button type="button" class="button plain small" onClick={() => setOpen({ what: 'list' })}>
          {text.mine} ({holding})
        </button>
      )}
      {(open?.what === 'own' || open?.what === 'suggested') && (
        <Panel
          title={open.what === 'own' ? text.title : text.suggested(now.with.firstName)}
          close={text.close}
          onClose={close}
        >
          <p>{open.what === 'own' ? text.lead : text.suggestedAbout}</p>
          <ConsentForm
            keeper={{ id: keeper, name: keeperName }}
            services={services}
            text={text}
            suggested={open.what === 'suggested' ? open.suggested : undefined}
            give={(ask) => api.consentInTalk({ visit, ...ask })}
            onNo={open.what === 'suggested' ? refuse : close}
            onDone={close}
          />
        </Panel>
      )}
      {open?.what === 'list' && (
        <Panel title={text.mine} close={text.close} onClose={close}>
          <ConsentList
            consents={consents}
            keeper={keeperName}
            services={services}
            text={text}
            onRevoke={async (consent) => {
              const done = await api.revokeInTalk({ visit, consent }).then(
                () => true,
                () => false,
              )
              await look()
              return done
            }}
          />
        </Panel>
      )}
    </div>
  )
}
