/** Which address leads to which function: the template is built from this, and tests compare it. */
import { contract, type Audience } from '../shared/contract/contract.ts'
import { languages } from '../shared/languages.ts'

export type { Audience } from '../shared/contract/contract.ts'

/** One API per audience: a wrong grant in one cannot open another. */
export const audiences = Object.keys(contract) as readonly Audience[]

/** What CloudFront sends to the audience's API. */
export const pathPattern = (audience: Audience) => `/api/${audience}/*` as const

/** What the audience's API takes; everything else is refused before a function wakes. */
export const apiRoute = (audience: Audience) => `/api/${audience}/{proxy+}` as const

export const apiMethods = ['GET', 'POST'] as const

/** The live channel: the path is the name of the WebSocket stage. */
export const liveStage = 'live'
export const livePath = `/${liveStage}` as const

/**
 * The door's pages: made by the youth function with the door as it is now, and by the static site
 * when the function fails. Both must know the page by one name, so CloudFront asks for the file.
 */
export const doorPages = languages.map(
  ({ path }) => ({ page: path, file: `${path}index.html` }) as const,
)

/** The pages of a letter without scripts, which the function of later fills in. */
export const letterFiles = languages.map(({ path }) => `${path}brev/steps.json`)

/** The start page in Swedish, which stands in when nobody answers. */
export const startFile = '/index.html'

/** Where staff work; whatever lies in them may ask the one who vouches for staff. */
export const staffFolders = ['/personal', '/samordning', '/behandling'] as const

/** Where staff sign in and come back to, with and without the closing slash. */
export const staffPages = staffFolders.flatMap((folder) => [folder, `${folder}/`] as const)

/** Where a guest's link leads; who has no link finds nothing there. */
export const guestPages = ['/gast', '/gast/'] as const

/** Where whoever takes part in a programme comes in. */
export const programmePages = ['/program', '/program/'] as const
/** Pages that are only read, where a referral's link leads, and where one is sent in. */
export const openPages: readonly string[] = [
  ...['vem-hjalper', 'for-vuxna', 'tillganglighet', 'ideer', 'brev'].flatMap((page) =>
    languages
      .filter(({ reaches }) => reaches === 'all' || page === 'brev')
      .flatMap(({ path }) => (path === '/' ? [`/${page}`, `/${page}/`] : [`${path}${page}/`])),
  ),
  '/hanvisning',
  '/hanvisning/',
  '/remiss',
  '/remiss/',
]

/** Settings the pages read before they know anything else: who vouches for staff. */
export const settingsFile = 'config.json'

/** The header by which an API knows that the site asks, and with it that the firewall was passed. */
export const siteWordHeader = 'x-dorren-site'

/** What stands where there is nothing. */
export const missingFile = '/saknas.html'

/** How that file says so, in the words of its bucket. */
export const missingMark = 'missing'
