/** Finds the browsers beside Chromium that a young person may have, or installs them. */
import { existsSync } from 'node:fs'
import { installFromDebian } from './debian.mjs'

/** The journeys that are played in Firefox too. */
export const journeysInFirefox = [
  'whole-slice',
  'leaves-quickly',
  'writes-a-letter',
  'writes-offline',
  'hears-through-relays',
]

const firefox = () => process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr'
const driver = '/usr/bin/WebKitWebDriver'
const screen = '/usr/bin/Xvfb'

const libraries = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib']
const plainBrowsers = libraries.flatMap((folder) =>
  ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map(
    (name) => `${folder}/${name}/MiniBrowser`,
  ),
)

/** Firefox's path, or undefined when it is not here. */
export const findFirefox = () => (existsSync(firefox()) ? firefox() : undefined)

/** The paths of WebKit's driver, its plain browser, and a screen that nobody sees; or undefined. */
export const findWebKit = () => {
  const browser = plainBrowsers.find((file) => existsSync(file))
  return browser !== undefined && [driver, screen].every((file) => existsSync(file))
    ? { driver, browser, screen }
    : undefined
}

/** Installs those that are missing, where that is possible; whoever asks looks afterwards. */
export const installOthers = async () => {
  if (findFirefox() && findWebKit()) return
  await installFromDebian('firefox-esr', 'webkit2gtk-driver', 'xvfb')
}
