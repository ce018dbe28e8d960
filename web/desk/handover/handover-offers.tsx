/** A colleague wants to hand over: who, what, and how long there is to answer. */
import { topicsTold } from '../../../shared/rules/line/newer-topic.ts'
import type { HandoverOffer } from '../../../shared/contract/visit/desk.ts'
import { LevelMark } from '../../staff/level-mark.tsx'
import { languageName, topicName } from '../../staff/names-of-terms.ts'
import { secondsUntil } from '../../data/ticking-clock.ts'
import { staffText } from '../../text/staff/sv.ts'
import { freeSeat, type DeskState } from '../desk-state.ts'
import { useDeskStore } from '../desk-store.ts'

const text = staffText.offers

const OfferCard = ({ offer, full }: { offer: HandoverOffer; full: boolean }) => {
  const { actions } = useDeskStore()
  const left = secondsUntil(offer.until)
  const blocked = full || left === 0 || actions.taking.value
  const about = [...topicsTold(offer).map(topicName), languageName(offer.language)].join(', ')
  return (
    <li class="offer stack tight">
      <p>
        <LevelMark level={offer.level} />{' '}
        <strong>{text.from(offer.from.firstName, offer.from.employer)}</strong>
      </p>
      <p class="small">{about}</p>
      <p class="small quiet" role="timer">
        {text.left(left)}
      </p>
      {full && <p class="small">{text.full}</p>}
      <div class="row">
        <button
          type="button"
          class="button small"
          aria-disabled={blocked}
          onClick={() => !blocked && void actions.accept(offer.visit)}
        >
          {text.accept}
        </button>
        <button
          type="button"
          class="button quiet small"
          onClick={() => void actions.decline(offer.visit)}
        >
          {text.decline}
        </button>
      </div>
    </li>
  )
}

export const Offers = ({ state }: { state: DeskState }) => {
  if (state.offers.length === 0) return null
  return (
    <section aria-labelledby="offers" class="desk-part" aria-live="polite">
      <h2 id="offers">{text.title}</h2>
      <ul class="plain-list stack tight">
        {state.offers.map((offer) => (
          <OfferCard key={offer.visit} offer={offer} full={freeSeat(state) === undefined} />
        ))}
      </ul>
    </section>
  )
}
