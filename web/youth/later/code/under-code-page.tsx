/** What belongs to the code: answers, times, and the way to be rid of all of it. */
import { useEffect, useState } from 'preact/hooks'
import { Problem } from '../../../data/client.ts'
import { unsubscribe } from '../../../data/notices/unsubscribe.ts'
import { useQuery } from '../../../data/use-query.ts'
import { Notice } from '../../../ui/notice/notice.tsx'
import { CodeCard } from './code-card.tsx'
import { closeCode, codes } from './code-session.ts'
import { Confirm } from '../confirm.tsx'
import { troubleOf, TroubleNotice, type Trouble } from '../later-failure.tsx'
import { later } from '../later-words.ts'
import { LinksCard } from './links-card.tsx'
import { LetterCard } from '../letters/letter-card.tsx'
import { Page } from '../../shell.tsx'
import { TimeCard } from '../bookings/time-card.tsx'
import { timeOfDay } from '../../../data/format-times.ts'
import { locale, words } from '../../language.ts'
import { WishCard } from '../bookings/wish-card.tsx'
import { Veil } from '../../veil.tsx'
import { go, toStart } from '../../route.ts'

export const MinePage = ({ onEnded }: { onEnded: () => void }) => {
  const { mine } = later()
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  const [receipt, setReceipt] = useState<string | undefined>(undefined)
  const fail = (problem: unknown) => {
    if (problem instanceof Problem && problem.code === 'not-found') {
      closeCode()
      onEnded()
    } else setTrouble(troubleOf(problem, false))
  }
  const asked = useQuery(
    async () => {
      const told = await codes.myCode()
      setTrouble(undefined)
      return told
    },
    `mine ${receipt ?? ''}`,
    { may: () => receipt === undefined, poll: 30_000, failed: fail },
  )
  const known = asked.data.value
  const told = [...(known?.letters ?? []), ...(known?.bookings ?? [])]
  // The notice has come, or what it was about is gone: its address goes too.
  const isNothingOn = known !== undefined && !told.some(({ notice }) => notice === true)
  useEffect(() => {
    if (isNothingOn) void unsubscribe('/kod/')
  }, [isNothingOn])
  /** Does it, and shows how it is afterwards, also when it came to nothing. */
  const act = async (deed: () => Promise<unknown>): Promise<void> => {
    try {
      await deed()
      await asked.again()
    } catch (problem) {
      await asked.again()
      fail(problem)
    }
  }
  const eraseAll = async () => {
    try {
      const { letters, bookings, wishes, links, at } = await codes.eraseCode()
      void unsubscribe('/kod/')
      setReceipt(mine.erased(letters, bookings, wishes, links, timeOfDay(at, locale())))
    } catch (problem) {
      fail(problem)
    }
  }
  const leave = () => {
    closeCode()
    toStart()
  }
  if (receipt !== undefined)
    return (
      <Page title={mine.erasedTitle} name="erased">
        <Notice kind="good">
          <p>{receipt}</p>
        </Notice>
        <button type="button" class="button full" onClick={leave}>
          {words().visit.toStart}
        </button>
      </Page>
    )
  const isOnBeside = (one: (typeof told)[number]): boolean =>
    told.some((each) => each !== one && each.notice === true)
  const hasWish = known?.wish !== undefined
  const nothing =
    known !== undefined &&
    known.letters.length + known.bookings.length + known.links.length === 0 &&
    !hasWish
  return (
    <Veil>
      <Page title={mine.title} name="mine">
        <TroubleNotice trouble={trouble} />
        {known === undefined && <p role="status">{words().visit.loading}</p>}
        {nothing && <p class="lead">{mine.none}</p>}
        {known !== undefined && known.bookings.length > 0 && (
          <section class="stack" aria-labelledby="times">
            <h2 id="times">{mine.times}</h2>
            {known.bookings.map((booking) => (
              <TimeCard
                key={booking.booking}
                booking={booking}
                now={known.now}
                isShared={isOnBeside(booking)}
                act={act}
              />
            ))}
          </section>
        )}
        {known?.wish !== undefined && <WishCard wish={known.wish} act={act} />}
        {known !== undefined && known.letters.length > 0 && (
          <section class="stack" aria-labelledby="letters">
            <h2 id="letters">{mine.letters}</h2>
            {known.letters.map((letter) => (
              <LetterCard
                key={letter.letter}
                letter={letter}
                isShared={isOnBeside(letter)}
                act={act}
              />
            ))}
          </section>
        )}
        {known !== undefined && known.links.length > 0 && (
          <LinksCard links={known.links} act={act} />
        )}
        <CodeCard folded />
        <div class="stack tight">
          <button type="button" class="button quiet full" onClick={() => go('#brev')}>
            {known?.letters.length ? mine.writeMore : later().letter.title}
          </button>
          <button type="button" class="button quiet full" onClick={() => go('#boka')}>
            {mine.bookMore}
          </button>
          <button type="button" class="button quiet full" onClick={() => go('#plan')}>
            {mine.plan}
          </button>
          <button type="button" class="button quiet full" onClick={() => go('#allt')}>
            {mine.about}
          </button>
        </div>
        <section class="card stack tight" aria-labelledby="erase-all">
          <h2 id="erase-all">{mine.eraseTitle}</h2>
          <p>{mine.eraseAbout}</p>
          <Confirm label={mine.eraseAll} question={mine.eraseAllAsk} onYes={eraseAll} />
        </section>
        <div class="stack tight">
          <button type="button" class="button full" onClick={leave}>
            {mine.close}
          </button>
          <p class="quiet small">{mine.closeAbout}</p>
        </div>
      </Page>
    </Veil>
  )
}
