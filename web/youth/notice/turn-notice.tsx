/**
 * "Säg till när det är min tur": a sound and a notice, each by its own choice, off until then, explained before; and
 * where the wait is long, what else there is.
 */
import { useEffect, useState } from 'preact/hooks'
import { noticeCatalogue } from '../../text/notice/catalogue.ts'
import type { NoticeText } from '../../text/notice/sv.ts'
import { Panel } from '../../ui/panel.tsx'
import { Instead, isLong } from '../join/join-ready.tsx'
import { words } from '../language.ts'
import { visit } from '../visit/visit-store.ts'
import {
  canNotice,
  followNotice,
  noticeIsOn,
  noticeKey,
  startNotice,
  stopNotice,
} from './ask-notice.ts'
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

const OwnNotice = ({ text, ours }: { text: NoticeText['notice']; ours: string }) => {
  const [isAsking, setAsking] = useState(false)
  const [now, setNow] = useState<'off' | 'on' | 'denied' | 'failed'>(noticeIsOn() ? 'on' : 'off')
  const start = async () => {
    setAsking(false)
    setNow(await startNotice(ours, text.word))
  }
  const stop = async () => {
    setNow('off')
    await stopNotice()
  }
  return (
    <div class="stack tight">
      <button
        type="button"
        class="button quiet full"
        onClick={() => (now === 'on' ? void stop() : setAsking(true))}
      >
        {now === 'on' ? text.stop : text.start}
      </button>
      <p class="quiet small" role="status">
        {now !== 'off' && text[now]}
      </p>
      {isAsking && (
        <Panel title={text.askTitle} close={text.no} onClose={() => setAsking(false)}>
          <ul class="stack tight">
            {text.ask.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <button type="button" class="button full" onClick={() => void start()}>
            {text.yes}
          </button>
        </Panel>
      )}
    </div>
  )
}

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
  useEffect(() => void noticeCatalogue.load(lang).catch(() => undefined), [lang])
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
