/** By choice: help and the safety plan on this phone, for when there is no network, and on its home screen. */
import { useEffect, useState } from 'preact/hooks'
import { untilItComes } from '../../data/lazy-part.ts'
import { startWorker } from '../../data/notices/subscribe.ts'
import { noticeCatalogue } from '../../text/notice/catalogue.ts'
import { offlineCache, putBy } from '../../worker/offline-page.ts'
import { turnCache } from '../../worker/turn.ts'
import { words } from '../language.ts'
import { pageNow } from './ask-notice.ts'
import { forgetNotice } from './forget-notice.ts'

const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in window

/** What a home screen shows: a neutral name and a grey square. Said only once somebody keeps it here. */
const offerHomeScreen = (): void => {
  if (document.querySelector('link[rel=manifest]') !== null) return
  const link = { rel: 'manifest', href: '/install.json' }
  document.head.append(Object.assign(document.createElement('link'), link))
}

export const KeepHere = () => {
  const { lang } = words()
  const text = noticeCatalogue.now(lang)
  const [now, setNow] = useState<'off' | 'on' | 'busy' | 'failed' | undefined>(undefined)
  useEffect(() => void untilItComes(() => noticeCatalogue.load(lang)), [lang])
  useEffect(() => {
    if (!canKeep()) return
    void caches.has(offlineCache).then(
      (has) => setNow(has ? 'on' : 'off'),
      () => undefined,
    )
  }, [])
  useEffect(() => {
    if (now === 'on') offerHomeScreen()
  }, [now])
  if (text === undefined || now === undefined) return null
  const { keep, notice } = text
  const start = async () => {
    setNow('busy')
    try {
      await startWorker('/', notice.word, pageNow())
      await putBy(pageNow())
      setNow('on')
    } catch {
      await stop()
      setNow('failed')
    }
  }
  const stop = async () => {
    await caches.delete(offlineCache)
    // The same worker tells of one's turn.
    if (!(await caches.has(turnCache))) await forgetNotice()
    setNow('off')
  }
  return (
    <section class="card stack tight" aria-labelledby="keep">
      <h2 id="keep">{keep.title}</h2>
      <p class="quiet">{keep.about}</p>
      <button
        type="button"
        class="button quiet full"
        aria-disabled={now === 'busy'}
        onClick={() => now !== 'busy' && void (now === 'on' ? stop() : start())}
      >
        {now === 'on' ? keep.stop : keep.start}
      </button>
      <p class="quiet small" role="status">
        {now === 'on' && keep.on}
        {now === 'failed' && keep.failed}
      </p>
    </section>
  )
}
