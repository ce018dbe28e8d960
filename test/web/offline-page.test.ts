/** What is put by for a day without network: the start page as anybody gets it, and the files it names. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { languages } from '../../shared/languages.ts'
import { doorPages } from '../../web/build/door-pages.ts'
import { fileOrOffline, offlineCache, pageOrOffline, putBy } from '../../web/worker/offline-page.ts'

const origin = 'https://clinic.test'
const at = (what: RequestInfo | URL): string =>
  new URL(what instanceof Request ? what.url : String(what), origin).pathname

/** A site that can be released anew and lost, and a browser's caches. */
const site = new Map<string, string>()
let asked: string[] = []
let isLost = false
let isSlow = false
const answer = (path: string): Promise<Response> => {
  asked.push(path)
  if (isLost) return Promise.reject(new TypeError('offline'))
  if (isSlow) return new Promise(() => undefined)
  const body = site.get(path)
  const headers = {
    'content-security-policy': "default-src 'none'",
    'content-encoding': 'br',
  }
  return Promise.resolve(
    new Response(body ?? '', {
      status: body === undefined ? 404 : 200,
      headers,
    }),
  )
}
const kept = new Map<string, Response>()
const cache = {
  keys: () => Promise.resolve([...kept.keys()].map((path) => ({ url: origin + path }))),
  addAll: async (paths: string[]) => {
    const answers = await Promise.all(paths.map(answer))
    if (answers.some(({ ok }) => !ok)) throw new TypeError('not all came')
    answers.forEach((one, n) => kept.set(paths[n]!, one))
  },
  put: (path: string, one: Response) => Promise.resolve(void kept.set(path, one)),
  delete: (path: string) => Promise.resolve(kept.delete(path)),
}

const release = async (version: string): Promise<void> => {
  site.clear()
  const file = (name: string) => `/assets/${name}-${version}`
  const named = {
    chat: file('chat.js'),
    styles: [file('style.css')],
    beside: [file('words.js')],
    beyond: [file('beyond.js')],
    plan: [file('plan.js'), file('words.js')],
    later: [file('work.js')],
  }
  const [page] = await doorPages({ css: '', script: '' }, () => named, languages.slice(0, 1))
  site.set('/', page!.html.replace('{{door}}', 'open').replace('{{here}}', 'yes'))
  for (const name of Object.values(named).flat()) site.set(name, `${name} itself`)
}
const paths = (version: string) =>
  [
    '/',
    ...['chat.js', 'plan.js', 'style.css', 'words.js'].map((name) => `/assets/${name}-${version}`),
  ].sort()
const lasting: Promise<void>[] = []
const open = () => pageOrOffline(new Request(`${origin}/`), (done) => void lasting.push(done))

beforeEach(async () => {
  kept.clear()
  lasting.length = 0
  asked = []
  isLost = isSlow = false
  await release('1')
  vi.stubGlobal('fetch', (what: RequestInfo) => answer(at(what)))
  vi.stubGlobal('caches', {
    open: (name: string) => Promise.resolve(name === offlineCache ? cache : undefined),
    match: (path: string) => Promise.resolve(kept.get(path)?.clone()),
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('is help and the plan, and neither how the door is nor anything else', async () => {
  await putBy('/')
  expect([...kept.keys()].sort()).toEqual(paths('1'))
  const page = kept.get('/')!
  const html = await page.clone().text()
  expect(html).toContain('<body data-door="" data-here="" data-held="" data-because="" ')
  expect(html).toContain('href="tel:112"')
  // What may run in it is still said, and nobody unpacks it twice.
  expect(page.headers.get('content-security-policy')).toBe("default-src 'none'")
  expect(page.headers.get('content-encoding')).toBeNull()
})

it('is not shown as long as there is a network, and is whole when there is none', async () => {
  await putBy('/')
  expect(await (await open()).text()).toContain('data-door="open"')
  isLost = true
  expect(await (await open()).text()).toContain('data-door=""')
  const file = await fileOrOffline(new Request(`${origin}/assets/plan.js-1`))
  expect(await file.text()).toBe('/assets/plan.js-1 itself')
  await expect(fileOrOffline(new Request(`${origin}/assets/other.js`))).rejects.toThrow('offline')
})

it('is shown when the network does not answer within four seconds', async () => {
  await putBy('/')
  vi.useFakeTimers()
  isSlow = true
  const shown = open()
  await vi.advanceTimersByTimeAsync(4_000)
  expect(await (await shown).text()).toContain('data-door=""')
})

it('is another after a release, with nothing left of the one before', async () => {
  await putBy('/')
  await release('2')
  asked = []
  await open()
  await Promise.all(lasting)
  expect([...kept.keys()].sort()).toEqual(paths('2'))
  asked = []
  await open()
  await Promise.all(lasting)
  expect(asked, 'and is not fetched again while it is the same').toEqual(['/'])
})

it('has a number that was changed since, and keeps it when the next page knows of none', async () => {
  await putBy('/')
  const built = site.get('/')!
  const change = (contacts: string) =>
    site.set('/', built.replace('<body ', `<body data-contacts='${contacts}' `))
  const renewed = async () => {
    await open()
    await Promise.all(lasting)
    return kept.get('/')!.clone().text()
  }
  change('{"mind":{"call":"90202"}}')
  expect(await renewed()).toContain('90202')
  change('')
  expect(await renewed(), 'the server could not fill it in').toContain('90202')
  change('{}')
  expect(await renewed(), 'as it was from the beginning').not.toContain('90202')
})

it('stays as it was when the new one does not come whole', async () => {
  await putBy('/')
  await release('2')
  site.delete('/assets/plan.js-2')
  await open()
  await Promise.all(lasting)
  expect([...kept.keys()].sort()).toEqual(paths('1'))
})

it('is nothing where nobody has chosen it', async () => {
  expect(await (await open()).text()).toContain('data-door="open"')
  await Promise.all(lasting)
  expect(kept.size).toBe(0)
})
