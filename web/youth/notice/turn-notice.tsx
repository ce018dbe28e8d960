/**
 * "Säg till när det är min tur": a sound and a notice, each by its own choice, off until then, explained before; and
 * where the wait is long, what else there is.
 */
import { useEffect, useState } from 'preact/hooks'
import { untilItComes } from '../../data/lazy-part.ts'
import { noticeCatalogue } from '../../text/notice/catalogue.ts'
import type { NoticeText } from '../../text/notice/sv.ts'
import { canNotice } from '../../data/notices/subscribe.ts'
import { NoticeChoice } from '../../ui/notice-choice/notice-choice.tsx'
import { Instead, isLong } from '../join/join-ready.tsx'
import { words } from '../language.ts'
import { visit } from '../visit/visit-store.ts'
import { followNotice, noticeIsOn, noticeKey, startNotice, stopNotice } from './ask-notice.ts'
import { followSound, soundIsOn, startSound, stopSound } from './turn-sound.ts'

followSound()
followNotice()

const Sound = ({ text }: { text: NoticeText['sound'] }) => {
  const isOn = soundIsOn.value
  return (
    <div class="stack tight">
      <button
        type="button"
        class="button quiet full"
        onClick={() => void (isOn ? stopSound() : startSound())}
      >
        {isOn ? text.stop : text.start}
      </button>
      <p class="quiet small" role="status">
        {isOn ? text.on : text.about}
      </p>
    </div>
  )
}

const OwnNotice = ({ text, ours }: { text: NoticeText['notice']; ours: string }) => (
  <NoticeChoice
    text={text}
    isOn={noticeIsOn()}
    start={() => startNotice(ours, text.word)}
    stop={stopNotice}
  />
)

const LongWait = ({ text }: { text: NoticeText['long'] }) => {
  const now = visit.value
  // Whoever is in danger is shown who can be talked to.
  if (now?.state !== 'waiting' || now.level <= 2 || !isLong(now.wait)) return null
  return (
    <section class="stack tight" aria-labelledby="long">
      <h2 id="long">{text.title}</h2>
      <p class="quiet">{text.about}</p>
      <Instead />
    </section>
  )
}

export const TurnNotice = () => {
  const { lang } = words()
  const text = noticeCatalogue.now(lang)
  const can = canNotice()
  const [ours, setOurs] = useState<string | undefined>(undefined)
  useEffect(() => void untilItComes(() => noticeCatalogue.load(lang)), [lang])
  useEffect(() => {
    if (can === 'yes') void noticeKey().then(setOurs, () => undefined)
  }, [])
  if (text === undefined) return null
  const { notice } = text
  return (
    <>
      <section class="card stack" aria-labelledby="turn">
        <div class="stack tight">
          <h2 id="turn">{text.title}</h2>
          <p class="quiet">{text.about}</p>
        </div>
        <Sound text={text.sound} />
        {ours !== undefined && <OwnNotice text={notice} ours={ours} />}
        {can === 'home-screen' && <p class="quiet small">{notice.homeScreen}</p>}
        {can === 'none' && <p class="quiet small">{notice.none}</p>}
      </section>
      <LongWait text={text.long} />
    </>
  )
}
