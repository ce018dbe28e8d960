/**
 * The start page with who can help, and the safety plan; and the programme's page with one module to read: for when
 * there is no network, published files alone, put by when somebody has chosen it. Nothing of a visit, of an API or with
 * a secret can come here: what is put by is the page as anybody gets it and files that are the same for everybody.
 */

export const offlineCache = 'offline'
export const programmeCache = 'programme'
/** Which module that is: its pinned text and no word of whoever reads it. */
export const keptModuleAt = '/program/sparat'

/** As the page names them; see `ChatFiles` of the start page. */
interface Named {
  chat: string
  styles: readonly string[]
  beside: readonly string[]
  plan: readonly string[]
}

/** No address of a file has a character that would be spelled otherwise in the page. */
const namedIn = (html: string): string => / data-files='([^']*)'/.exec(html)?.[1] ?? ''

/** Numbers of urgent help that the county has changed; the programme's page asks for them instead. */
const contactsIn = (html: string): string => / data-contacts='([^']*)'/.exec(html)?.[1] ?? ''

const filesIn = (html: string): readonly string[] => {
  const { chat, styles, beside, plan } = JSON.parse(namedIn(html)) as Named
  return [...new Set([chat, ...styles, ...beside, ...plan])]
}

/** How the door was when it was put by is no news: without the network nobody knows how it is. */
const withoutKnowing = (html: string): string =>
  html.replaceAll(/ data-(door|here|held|because|now)="[^"]*"/g, ' data-$1=""')

const pathOf = ({ url }: { url: string }): string => new URL(url).pathname

/** Throws when something did not come; what was there before is then there still. */
export const putBy = async (page: string): Promise<void> => {
  const answer = await fetch(page, { cache: 'no-store', credentials: 'omit' })
  if (!answer.ok) throw new Error('The page did not come.')
  const html = await answer.text()
  const files = filesIn(html)
  const cache = await caches.open(offlineCache)
  const there = (await cache.keys()).map(pathOf)
  // All of them or none; those whose names are the same are the same.
  await cache.addAll(files.filter((file) => !there.includes(file)))
  // What may run in the page is said by its headers; it is not packed any more.
  await cache.put(page, new Response(withoutKnowing(html), { headers: withoutPacking(answer) }))
  const goes = there.filter((path) => path !== page && !files.includes(path))
  await Promise.all(goes.map((path) => cache.delete(path)))
}

const withoutPacking = (answer: Response): Headers => {
  const headers = new Headers(answer.headers)
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  return headers
}

/** `files`: all that the page has needed to show the module. Throws when something did not come. */
export const putModuleBy = async (
  page: string,
  files: readonly string[],
  module: string,
): Promise<void> => {
  const answer = await fetch(page, { cache: 'no-store', credentials: 'omit' })
  if (!answer.ok) throw new Error('The page did not come.')
  await caches.delete(programmeCache)
  const cache = await caches.open(programmeCache)
  await cache.addAll([...files])
  const html = await answer.text()
  await cache.put(page, new Response(html, { headers: withoutPacking(answer) }))
  // Last: until it is there, nothing is.
  await cache.put(keptModuleAt, new Response(module))
}

const found = async (path: string): Promise<Response | undefined> =>
  (await caches.match(path, { cacheName: offlineCache })) ??
  caches.match(path, { cacheName: programmeCache })

/** After a release the page names other files, and a number may have changed; that of the programme names none, and keeps its own. */
const renew = async (page: string, answer: Response, before: Response): Promise<void> => {
  const [now, then] = await Promise.all([answer.text(), before.text()])
  // Where nobody could fill it in, what was put by may know of numbers that this one does not.
  const hasOtherNumbers = contactsIn(now) !== '' && contactsIn(now) !== contactsIn(then)
  const isOther = namedIn(now) !== namedIn(then) || hasOtherNumbers
  if (answer.ok && isOther) await putBy(page)
}

/** Slower than this the network is as good as none, ms. */
const patience = 4_000

/** From the network as long as there is one; `renewed`: what goes on after the answer. */
export const pageOrOffline = async (
  request: Request,
  renewed: (done: Promise<void>) => void,
): Promise<Response> => {
  const page = pathOf(request)
  const offline = await found(page)
  if (offline === undefined) return fetch(request)
  const before = offline.clone()
  const fresh = fetch(request).then((answer) => {
    renewed(renew(page, answer.clone(), before).catch(() => undefined))
    return answer
  })
  const late = new Promise<Response>((resolve) => setTimeout(resolve, patience, offline))
  return Promise.race([fresh.catch(() => offline), late])
}

/** A file whose name changes with its content is the same for ever. */
export const fileOrOffline = async (request: Request): Promise<Response> =>
  (await found(pathOf(request))) ?? fetch(request)
