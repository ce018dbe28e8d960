/** The wish under the code: still waiting, or answered with a time to say yes or no to. */
import { useState } from 'preact/hooks'
import type { YouthWish } from '../../../../shared/contract/later/wishes.ts'
import { onceId } from '../../../data/random-id.ts'
import { Notice } from '../../../ui/notice/notice.tsx'
import { wishes } from '../code/code-session.ts'
import { Confirm } from '../confirm.tsx'
import { locale, words } from '../../language.ts'
import { later } from '../later-words.ts'
import { longDay, longDayAndTime } from '../../../data/format-times.ts'

interface Props {
  wish: YouthWish
  act: (deed: () => Promise<unknown>) => Promise<void>
}

export const WishCard = ({ wish: one, act }: Props) => {
  const { wish: text, mine, book } = later()
  const { names } = words()
  const [once] = useState(onceId)
  const [gone, setGone] = useState(false)
  const { wish, suits, channel, offer, keptUntil } = one
  const accept = async () => {
    const answer = await wishes.acceptWish({ wish, once })
    setGone(answer.outcome === 'taken')
  }
  return (
    <article class="card stack tight" aria-label={text.cardTitle}>
      <h2>{offer === undefined ? text.cardTitle : longDayAndTime(offer.start, locale())}</h2>
      {offer === undefined ? (
        <>
          <p>
            {suits.map((when) => text.suits[when]).join(', ')} · {names.channels[channel]}
          </p>
          <p role="status">{gone ? text.gone : text.waits(longDay(keptUntil, locale()))}</p>
        </>
      ) : (
        <>
          <p>
            {mine.withWhom(
              offer.with.firstName,
              names.professions[offer.with.profession].toLowerCase(),
              offer.with.employer,
            )}
            <span class="quiet small time-how">
              {names.channels[offer.channel]} · {book.minutes(offer.length)}
            </span>
          </p>
          <Notice kind="calm">
            <p>{text.answered}</p>
          </Notice>
          <button type="button" class="button full" onClick={() => void act(accept)}>
            {text.accept}
          </button>
          <button
            type="button"
            class="button quiet full"
            onClick={() => void act(() => wishes.declineWish({ wish }))}
          >
            {text.decline}
          </button>
        </>
      )}
      <Confirm
        label={text.withdraw}
        question={text.withdrawAsk}
        onYes={() => act(() => wishes.withdrawWish({ wish }))}
      />
    </article>
  )
}
