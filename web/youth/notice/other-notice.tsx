/** A reminder of one thing that lies under a code: that a letter is answered, or that a booked time is near. */
import { useEffect, useState } from 'preact/hooks'
import { untilItComes } from '../../data/lazy-part.ts'
import { canNotice, subscribe, type NoticeTo } from '../../data/notices/subscribe.ts'
import { unsubscribe } from '../../data/notices/unsubscribe.ts'
import { noticeCatalogue } from '../../text/notice/catalogue.ts'
import { NoticeChoice, type NoticeState } from '../../ui/notice-choice/notice-choice.tsx'
import { words } from '../language.ts'
import { noticeKey, pageNow } from './ask-notice.ts'

interface Props {
  of: 'letter' | 'time'
  isOn: boolean
  /** Another thing under the code has the same notice on. */
  isShared: boolean
  /** Tells the clinic; without an address, no longer. */
  ask: (to: NoticeTo | undefined) => Promise<unknown>
}

export const OtherNotice = ({ of, isOn, isShared, ask }: Props) => {
  const { lang } = words()
  const text = noticeCatalogue.now(lang)
  const can = canNotice()
  const [ours, setOurs] = useState<string | undefined>(undefined)
  useEffect(() => void untilItComes(() => noticeCatalogue.load(lang)), [lang])
  useEffect(() => {
    if (can === 'yes') void noticeKey().then(setOurs, () => undefined)
  }, [])
  if (text === undefined) return null
  const { notice, other } = text
  if (can === 'home-screen') return <p class="quiet small">{other.homeScreen}</p>
  if (ours === undefined) return null
  const [nothing = '', maker = '', , remembers = ''] = notice.ask
  const forget = () => (isShared ? Promise.resolve() : unsubscribe('/kod/'))
  const start = async (): Promise<NoticeState> => {
    try {
      const to = await subscribe('/kod/', ours, notice.word, pageNow())
      if (to === 'denied') return to
      await ask(to)
      return 'on'
    } catch {
      await forget()
      return 'failed'
    }
  }
  const stop = () => Promise.allSettled([ask(undefined), forget()])
  return (
    <NoticeChoice
      text={{ ...notice, ...other, start: other[of], ask: [nothing, maker, other.ask, remembers] }}
      isOn={isOn}
      start={start}
      stop={stop}
    />
  )
}
