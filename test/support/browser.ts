/** The browsers of the journeys, always with a fresh profile and never calling home. */
import { chromium, firefox, type Browser, type BrowserContextOptions } from 'playwright-core'
import { ensureChromium, ensureHeadless } from './chromium.mjs'
import { findFirefox } from './other-browsers.mjs'

export const sizes = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 800 },
} as const
export type Size = keyof typeof sizes

/**
 * Two pages of the address bar, which nobody sees, would be loaded and drawn with every window. Only
 * the last list counts, so the first lines repeat Playwright's own (chromiumSwitches.ts).
 */
const featuresOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable,LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect,TcpPortRandomizationWin,OptimizationHints',
  'NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch',
  'WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
].join(',')

/** What every browser of a journey is started with. */
export const switches = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  `--disable-features=${featuresOff}`,
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A microphone that beeps and a camera with a moving picture, allowed without being asked.
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  // A relay on this machine may be used.
  '--allow-loopback-in-peer-connection',
]

/** Starts the browser; throws a sentence that says what to do when there is none. */
export const startBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await ensureChromium(), args: switches })

/** The same without anything around its pages, for those that nobody hides. */
export const startHeadless = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await ensureHeadless(), args: switches })

/** Its journeys are played by `npm run browsers`; see there. */
export const inFirefox = process.env.BROWSER === 'firefox'

/** A young person in Chromium and a counsellor in Firefox; for whoever wants to see the two together. */
export const deskInFirefox = process.env.DESK_BROWSER === 'firefox'

/** Debian's own, driven by WebDriver BiDi: Playwright's patched one cannot be had everywhere. */
export const startFirefox = (): Promise<Browser> =>
  firefox.launch({
    channel: 'moz-firefox',
    executablePath: findFirefox(),
    firefoxUserPrefs: {
      'media.navigator.permission.disabled': true,
      'media.navigator.streams.fake': true,
      // A relay on this machine may be used.
      'media.peerconnection.ice.loopback': true,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'app.normandy.enabled': false,
      'services.settings.server': 'data:,',
      // What stands ready for the next page costs as much as one that is used.
      'dom.ipc.processPrelaunch.enabled': false,
      'dom.ipc.processCount': 1,
      'browser.newtab.preload': false,
      'network.process.enabled': false,
      'media.rdd-process.enabled': false,
      // Nobody looks: twenty pictures a second are enough.
      'layout.frame_rate': 20,
      'ui.prefersReducedMotion': 1,
      // Without a screen it believes that nobody has a mouse.
      'ui.primaryPointerCapabilities': 6,
      'ui.allPointerCapabilities': 6,
    },
  })

/** The browser of this run. */
export const startForJourneys = (): Promise<Browser> =>
  inFirefox ? startFirefox() : startHeadless()

/** What a window asks of its browser; Firefox ESR refuses to be told of media features and says them by its own settings. */
export const mediaInFirefox: BrowserContextOptions = {
  reducedMotion: null,
  colorScheme: null,
  forcedColors: null,
  contrast: null,
}
export const mediaOfWindows: BrowserContextOptions = inFirefox
  ? mediaInFirefox
  : { reducedMotion: 'reduce' }
