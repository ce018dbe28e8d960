/** Looks at a running stage as a visitor does, and says in one sentence what is not as it must be. */
import { audiences } from '../routes.ts'
import { openLine } from './open-line.ts'

export interface Finding {
  what: string
  /** Undefined when it is as it must be. */
  wrong?: string
}

interface Asked {
  status: number
  headers: Headers
  text: string
}

/** Where a stage is: the site, and the youth's API by its own name, past the site. */
export interface Addresses {
  /** Where it is looked at. */
  site: string
  /** Its own address, whose pages may open the live channel. */
  own: string
  /** CloudFront's name for it. */
  distribution: string
  api: string
  issuer: string
}

type Fetch = (url: string) => Promise<Response>

/** What one looks with. */
export interface Eyes {
  fetch: Fetch
  now: () => number
  openLine: (site: string, origin: string) => Promise<string | undefined>
}
/** Longer than anybody would wait. */
const patience = 15_000
export const fromHere: Eyes = {
  fetch: (url) => fetch(url, { signal: AbortSignal.timeout(patience) }),
  now: Date.now,
  openLine,
}

async function ask(fetch: Fetch, url: string): Promise<Asked> {
  try {
    const answer = await fetch(url)
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  } catch {
    return { status: 0, headers: new Headers(), text: '' }
  }
}

const expected = [
  ['content-security-policy', /default-src 'none'/],
  ['strict-transport-security', /max-age=63072000/],
  ['referrer-policy', /no-referrer/],
  ['x-frame-options', /DENY/],
] as const

function wrongPage({ status, headers, text }: Asked): string | undefined {
  if (status === 0)
    return 'The site does not answer: is its address set up and its certificate valid?'
  if (status !== 200) return `The start page answers ${status}.`
  if (!text.includes('tel:112')) return 'The start page does not show whom to ring.'
  const missing = expected.filter(([name, value]) => !value.test(headers.get(name) ?? ''))
  if (missing.length > 0) return `The start page lacks ${missing.map(([name]) => name).join(', ')}.`
  return headers.has('set-cookie') ? 'The start page sets a cookie.' : undefined
}

/** What the door says the time is; undefined where it is not ours that answers. */
function nowIn(text: string): number | undefined {
  try {
    const { now } = JSON.parse(text) as { now?: unknown }
    return typeof now === 'number' ? now : undefined
  } catch {
    return undefined
  }
}

function wrongDoor({ status, text }: Asked, now: number): string | undefined {
  if (status === 404)
    return 'The APIs do not know the site’s word: raise "word" in the file of the stage and deploy.'
  if (status === 0) return 'The door does not answer.'
  if (status !== 200) return `The door answers ${status}: see "A function fails".`
  const theirs = nowIn(text)
  if (theirs === undefined)
    return 'The door answers in other words than ours: who is at this address?'
  const apart = Math.round(Math.abs(now - theirs) / 1000)
  return apart > 60 ? `The door’s clock and this one are ${apart} s apart.` : undefined
}

/** A function that is asked for nothing says so; one that cannot start, or has no door, says 5xx. */
function wrongFunctions(answers: readonly Asked[]): string | undefined {
  const down = audiences.filter((_, at) => {
    const status = answers[at]?.status ?? 0
    return status === 0 || status >= 500
  })
  return down.length === 0
    ? undefined
    : `These do not answer: ${down.join(', ')}. See "A function fails".`
}

/** Everything that can be seen from outside. */
export async function examine(
  { site, own, api, issuer }: Addresses,
  { fetch, now, openLine }: Eyes,
): Promise<Finding[]> {
  const [page, door, past, missing, signIn] = await Promise.all(
    [
      `${site}/`,
      `${site}/api/youth/door`,
      `${api}/api/youth/door`,
      `${site}/finns-inte/`,
      `${issuer}/.well-known/openid-configuration`,
    ].map((url) => ask(fetch, url)),
  )
  const functions = await Promise.all(
    audiences.map((audience) => ask(fetch, `${site}/api/${audience}/doctor`)),
  )
  const found: [string, string | undefined][] = [
    ['the start page', wrongPage(page as Asked)],
    ['the door', wrongDoor(door as Asked, now())],
    ['the function behind each door', wrongFunctions(functions)],
    ['the live channel', await openLine(site, own)],
    [
      'the APIs beside the site',
      past?.status === 200 ? 'The youth’s API answers those who go past the firewall.' : undefined,
    ],
    [
      'a page that is not there',
      missing?.status === 404 ? undefined : `A missing page answers ${missing?.status}, not 404.`,
    ],
    [
      'the sign-in of staff',
      signIn?.status === 200 ? undefined : 'The sign-in of staff does not describe itself.',
    ],
  ]
  return found.map(([what, wrong]) => ({ what, ...(wrong && { wrong }) }))
}
