/** A talk between two pages of this build or of another, the youth's on a network of its own. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { sizes, startHeadless } from '../support/browser.ts'
import type * as CallParts from '../support/call.ts'
import type * as ClinicParts from '../support/clinic.ts'
import { startRelay, type Relay } from '../support/relay.ts'
import type { Stage } from '../support/stage.ts'
import type * as TalkParts from '../support/watched-talk.ts'
import { startWorseNetwork, type WorseNetwork } from '../support/worse-network.ts'
import { thisBuild } from './county.ts'

/** What people do in a build is said by the words of that build. */
export const partsOf = async (build: string) => {
  const from = async <T>(name: string) =>
    (await import(pathToFileURL(join(build, 'test/support', `${name}.ts`)).href)) as T
  const { startClinic, buildClinic } = await from<typeof ClinicParts>('clinic')
  const { agreeOn, showMe } = await from<typeof CallParts>('call')
  const { watchedTalk } = await from<typeof TalkParts>('watched-talk')
  return { startClinic, buildClinic, agreeOn, showMe, watchedTalk }
}

export interface Talk {
  readonly desk: Page
  readonly phone: Page
  readonly network: WorseNetwork
  readonly relay: Relay
  readonly stop: () => Promise<void>
}

/** The relay is reached over UDP, and where `overTcp` says so over TCP beside it. */
interface How {
  readonly medium: 'voice' | 'video'
  readonly overTcp?: boolean
  /** For the phone's page; by itself it is in the same browser as the desk. */
  readonly phoneIn?: Browser
}

/** The phone's way to the relay leads through its network; nothing else about its page is another. */
const throughPort = async (page: Page, relay: number, network: number): Promise<void> => {
  await page.addInitScript(
    ([of, to]) => {
      const Real = RTCPeerConnection
      // No function here may have a name: what runs this file would ask the page for a helper of its own.
      window.RTCPeerConnection = class extends Real {
        constructor(configuration: RTCConfiguration = {}) {
          super(JSON.parse(JSON.stringify(configuration).replaceAll(of, to)))
        }
        override setConfiguration(configuration: RTCConfiguration = {}) {
          super.setConfiguration(JSON.parse(JSON.stringify(configuration).replaceAll(of, to)))
        }
      }
    },
    [`:${relay}`, `:${network}`] as const,
  )
}

export const startTalk = async (
  browser: Browser,
  { startClinic, agreeOn, showMe, watchedTalk }: Awaited<ReturnType<typeof partsOf>>,
  { medium, overTcp = false, phoneIn = browser }: How,
): Promise<Talk> => {
  const relay = await startRelay()
  const network = await startWorseNetwork(relay.port)
  const urls = `${relay.env.TURN_URLS}${overTcp ? `,turn:127.0.0.1:${relay.port}?transport=tcp` : ''}`
  const clinic = await startClinic({ ...relay.env, TURN_URLS: urls })
  const stop = async () => {
    await Promise.all(browser.contexts().map((one) => (mine.has(one) ? one.close() : undefined)))
    await clinic.stop()
    await network.stop()
    await relay.stop()
  }
  const mine = new Set<unknown>()
  const enter: Stage['enter'] = async (size = 'desktop') => {
    const isPhone = size === 'phone'
    const context = await (isPhone ? phoneIn : browser).newContext({
      viewport: sizes[size],
      locale: 'sv-SE',
      bypassCSP: true,
      ...(isPhone ? { proxy: network.proxy } : {}),
    })
    mine.add(context)
    context.setDefaultTimeout(40_000)
    const page = await context.newPage()
    if (isPhone) await throughPort(page, relay.port, network.port)
    return { page, network: undefined as never }
  }
  try {
    const { desk, phone } = await watchedTalk({ clinic, enter } as Stage)
    await agreeOn(medium, phone, desk)
    if (medium === 'video') for (const page of [desk, phone]) await showMe(page)
    return { desk, phone, network, relay, stop }
  } catch (problem) {
    await stop()
    throw problem
  }
}

/** This build and, when asked, another: each condition is met by both in the same moment. */
export const sideBySide = async <T>(
  beside: string | undefined,
  measure: (browser: Browser, parts: Awaited<ReturnType<typeof partsOf>>) => Promise<T>,
): Promise<{ now: T; before?: T }> => {
  const builds = [thisBuild, ...(beside === undefined ? [] : [beside])]
  const parts = await Promise.all(builds.map(partsOf))
  for (const one of parts) if (process.env.CLINIC_IS_BUILT === undefined) one.buildClinic()
  process.env.CLINIC_IS_BUILT = 'yes'
  const browser = await startHeadless()
  try {
    const [now, before] = await Promise.all(parts.map((one) => measure(browser, one)))
    return before === undefined ? { now: now as T } : { now: now as T, before }
  } finally {
    await browser.close()
  }
}
