/** Links that lie under the code: what became of each, and how to stop it. */
import type { Referral } from '../../../../shared/contract/later/referral.ts'
import { codes } from './code-session.ts'
import { longDate } from '../../../data/format-times.ts'
import { receiverName, useServiceTexts } from '../../consent/consent-names.ts'
import { later } from '../later-words.ts'
import { locale } from '../../language.ts'

interface Props {
  links: readonly Referral[]
  act: (deed: () => Promise<unknown>) => Promise<void>
}

export const LinksCard = ({ links, act }: Props) => {
  const { links: text } = later()
  const services = useServiceTexts()
  return (
    <section class="stack" aria-labelledby="links">
      <h2 id="links">{text.title}</h2>
      <ul class="plain-list stack">
        {links.map((link) => {
          const { referral, state, ended, until } = link
          const isOn = !ended && (state === 'waiting' || state === 'opened')
          return (
            <li key={referral} class="card stack tight">
              <h3>{receiverName(link, services)}</h3>
              <p>
                {text.states[ended ? 'ended' : state]}.{' '}
                {isOn && text.until(longDate(until, locale()))}
              </p>
              {isOn && (
                <button
                  type="button"
                  class="button quiet"
                  onClick={() => void act(() => codes.stopLink({ referral }))}
                >
                  {text.stop}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
