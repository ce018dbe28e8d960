/** Whoever signs out of the programme, or has had the notice they asked for, leaves no worker on the phone. */
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { newestPack } from '../../shared/programme/packs.ts'
import { KeptModulePage } from '../../web/programme/modules/offline-module.tsx'
import { MinePage as Programme } from '../../web/programme/overview/own-choices-page.tsx'
import { startLanguage as startProgramme } from '../../web/programme/programme-words.ts'
import { text as programme } from '../../web/text/programme/sv.ts'
import { MinePage as UnderCode } from '../../web/youth/later/code/under-code-page.tsx'
import { loadLaterWords } from '../../web/youth/later/later-words.ts'
import { startLanguage } from '../../web/youth/language.ts'
import { clinic, eventually, press, settled, show } from '../support/page.ts'

const { id, version } = newestPack('angesthjalpen-ung')!
const module = { programme: id, version }

/** One worker, where the page asks for it, with an address at a push service. */
let place = '/'
let isThere = true
let isSubscribed = true
/** The push service is far away. */
const unsubscribe = async (): Promise<boolean> => {
  await new Promise((done) => setImmediate(done))
  isSubscribed = false
  return true
}
const registration = () => ({
  scope: location.origin + place,
  pushManager: {
    getSubscription: () => Promise.resolve(isSubscribed ? { unsubscribe } : null),
  },
  unregister: () => Promise.resolve((isThere = false)),
})
let kept: string | undefined
beforeAll(async () => {
  document.documentElement.lang = 'sv'
  await startProgramme()
  await startLanguage()
  await loadLaterWords('sv')
})
beforeEach(() => {
  isThere = isSubscribed = true
  kept = JSON.stringify({ pin: module, module: 'm1', title: '', language: 'sv' })
  vi.stubGlobal('caches', {
    has: () => Promise.resolve(kept !== undefined),
    delete: () => Promise.resolve((kept = undefined) === undefined),
    match: () => Promise.resolve(kept === undefined ? undefined : new Response(kept)),
  })
  const value = { getRegistration: () => Promise.resolve(isThere ? registration() : undefined) }
  Object.defineProperty(navigator, 'serviceWorker', { value, configurable: true })
})

it('out of the programme: neither the module that was kept nor its worker', async () => {
  place = '/program/'
  clinic(() => ({}))
  await show(<Programme />)
  await press(programme.mine.outButton)
  await eventually(() =>
    expect({ kept, isSubscribed, isThere }).toEqual({
      kept: undefined,
      isSubscribed: false,
      isThere: false,
    }),
  )
})

const letter = (notice: boolean) => ({
  letter: `l_${'A'.repeat(22)}`,
  state: 'sent',
  late: false,
  writtenAt: 0,
  promisedBy: 1,
  keptUntil: 2,
  ...(notice && { notice }),
})
const under = (letters: readonly object[]) => ({ letters, bookings: [], links: [], now: 0 })

it('under a code: the notice stays while it is asked for, and goes when nothing is', async () => {
  place = '/kod/'
  const asked = clinic(() => under([letter(true)]))
  await show(<UnderCode onEnded={() => undefined} />)
  await settled()
  expect(isThere).toBe(true)
  asked.answers(() => under([letter(false)]))
  dispatchEvent(new Event('online'))
  await eventually(() =>
    expect({ isSubscribed, isThere }).toEqual({ isSubscribed: false, isThere: false }),
  )
})

it('the module that is kept names what a companion has answered', async () => {
  clinic(() => ({}))
  await show(<KeptModulePage />)
  await eventually(() => expect(document.querySelectorAll('dt').length).toBeGreaterThan(0))
  const bare = [...document.querySelectorAll('dt')].filter(({ textContent }) => textContent === '')
  expect(bare).toEqual([])
})
