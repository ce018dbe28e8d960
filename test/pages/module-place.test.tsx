/** Where the youth is in a module, and that all is read, gets to the clinic however the network is; and the page says how it stands. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { newestPack } from '../../shared/programme/packs.ts'
import { useLanguage } from '../../web/programme/programme-words.ts'
import { ModulePage } from '../../web/programme/modules/module-page.tsx'
import { usePlace } from '../../web/programme/modules/keep-place.ts'
import { keepSession } from '../../web/programme/session.ts'
import { clinic, eventually, noNetwork, press, refusal, show, shown } from '../support/page.ts'

const read = vi.fn()
const Reading = () => {
  const { keep, unsaid } = usePlace('m1', read)
  return (
    <>
      <button type="button" onClick={() => keep(3, true)}>
        Läs klart
      </button>
      {unsaid && <p>Inte sparat</p>}
    </>
  )
}

beforeEach(async () => {
  await useLanguage('sv')
  read.mockReset()
  keepSession({ token: 't', until: Date.now() + 3_600_000 } as never)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('is said again until the clinic has heard it, and told of meanwhile', async () => {
  let answers: unknown = noNetwork
  const asked = clinic(({ method }) => (method === 'POST' ? answers : {}))
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  await show(<Reading />)
  await press('Läs klart')
  await eventually(() => expect(shown()).toContain('Inte sparat'))
  expect(read).not.toHaveBeenCalled()
  answers = { outcome: 'done' }
  vi.advanceTimersByTime(5_000)
  await eventually(() => expect(shown()).not.toContain('Inte sparat'))
  expect(read).toHaveBeenCalledTimes(1)
  expect(asked.posted('/place').map(({ body }) => body)).toEqual([
    { place: '3', read: true },
    { place: '3', read: true },
  ])
  vi.advanceTimersByTime(60_000)
  expect(asked.posted('/place')).toHaveLength(2)
})

it('has a heading that says that a part is not open, or cannot be fetched, and never that it is being fetched', async () => {
  clinic(({ path }) => (path.includes('/modules/') ? refusal('not-found') : {}))
  await show(<ModulePage module="m5" part={undefined} />)
  await eventually(() =>
    expect(document.querySelector('h1')?.textContent).toBe('Avsnittet är inte öppet'),
  )
  clinic(() => noNetwork)
  await show(<ModulePage module="m6" part={undefined} />)
  await eventually(() =>
    expect(document.querySelector('h1')?.textContent).toBe('Avsnittet går inte att hämta just nu'),
  )
  expect(shown()).toContain('Försök igen')
})

const step = { step: { number: 3 } }
it('says under its number what did not come, and asks for it again', async () => {
  clinic(({ path }) => (path.includes('/modules/') ? step : noNetwork))
  await show(<ModulePage module="m7" part={undefined} />)
  await eventually(() => expect(shown()).toContain('Försök igen'))
  expect(document.querySelector('h1')?.textContent).toBe('Avsnitt 3')
})

it('is never blank under its number while something is still to come', async () => {
  const never = new Promise(() => undefined)
  clinic(({ path }) => (path.includes('/modules/') ? step : never))
  await show(<ModulePage module="m8" part={undefined} />)
  await eventually(() => expect(document.querySelector('h1')?.textContent).toBe('Avsnitt 3'))
  expect(shown()).toContain('Hämtar …')
})

it('is the copy that is kept on the phone while it cannot be fetched, and no other', async () => {
  const { id, version } = newestPack('angesthjalpen-ung')!
  const kept = {
    pin: { programme: id, version },
    module: 'm1',
    title: 'Din karta',
    language: 'sv',
  }
  vi.stubGlobal('caches', { match: () => Promise.resolve(new Response(JSON.stringify(kept))) })
  clinic(() => noNetwork)
  await show(<ModulePage module="m1" part={undefined} />)
  await eventually(() => expect(document.querySelector('h1')?.textContent).toBe('Din karta'))
  expect(document.querySelectorAll('.reading p').length).toBeGreaterThan(3)
  expect(shown()).toContain('Du kan läsa, men inte skriva, förrän du har nät.')
  await show(<ModulePage module="m9" part={undefined} />)
  await eventually(() => expect(shown()).toContain('Läs ”Din karta” utan nät'))
  expect(document.querySelector('.reading')).toBeNull()
})
