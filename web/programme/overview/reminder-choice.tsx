/** Reminders of the programme outside the page, by choice: something has come, or a talk is near. */
import { useEffect, useState } from 'preact/hooks'
import { untilItComes } from '../../data/lazy-part.ts'
import { noticesForYouth } from '../../../shared/contract/later/notices.ts'
import { participantReminder } from '../../../shared/contract/programme/participant-reminder.ts'
import { client } from '../../data/client.ts'
import { canNotice, subscribe } from '../../data/notices/subscribe.ts'
import { unsubscribe } from '../../data/notices/unsubscribe.ts'
import { noticeCatalogue } from '../../text/notice/catalogue.ts'
import { NoticeChoice, type NoticeState } from '../../ui/notice-choice/notice-choice.tsx'
import { programmeCache } from '../../worker/offline-page.ts'
import { words } from '../programme-words.ts'
import { api, authorization } from '../session.ts'

const reminders = client(participantReminder, { authorization })
const keys = client(noticesForYouth)

/** Nothing of it stays in the browser; the worker stays for whoever keeps a module here. */
export const forgetReminder = (): Promise<void> =>
  unsubscribe('/program/', () => caches.has(programmeCache))

export const ReminderChoice = () => {
  const lang = document.documentElement.lang
  const { reminder } = words()
  const text = noticeCatalogue.now(lang)
  const can = canNotice()
  const [ours, setOurs] = useState<string | undefined>(undefined)
  const [isOn, setOn] = useState<boolean | undefined>(undefined)
  useEffect(() => void untilItComes(() => noticeCatalogue.load(lang)), [lang])
  useEffect(() => {
    if (can !== 'yes') return
    void keys.noticeKey().then(
      ({ key }) => setOurs(key),
      () => undefined,
    )
    void api.overview().then(
      ({ reminded }) => setOn(reminded === true),
      () => undefined,
    )
  }, [])
  if (can === 'none') return null
  const shown = text !== undefined && ours !== undefined && isOn !== undefined
  if (can === 'yes' && !shown) return null
  const start = async (): Promise<NoticeState> => {
    try {
      const to = await subscribe('/program/', ours ?? '', text?.notice.word ?? '', '/program/')
      if (to === 'denied') return to
      await reminders.askReminder({ to })
      return 'on'
    } catch {
      await forgetReminder()
      return 'failed'
    }
  }
  const stop = () => Promise.allSettled([reminders.askReminder({}), forgetReminder()])
  return (
    <section class="stack tight">
      <h2>{reminder.title}</h2>
      <p>{reminder.about}</p>
      {can === 'home-screen' && <p class="quiet small">{text?.other.homeScreen}</p>}
      {shown && (
        <NoticeChoice
          text={{
            ...text.notice,
            ...reminder,
            ask: [...text.notice.ask.slice(0, 2), ...reminder.ask],
          }}
          isOn={isOn}
          start={start}
          stop={stop}
        />
      )}
    </section>
  )
}
