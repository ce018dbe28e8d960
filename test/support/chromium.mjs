/** Finds the browser for the journeys, or installs it, or says plainly what to do: never skips. */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { installFromDebian } from './debian.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const places = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
]
const shell = 'chromium-headless-shell'
const shellPlaces = ['chrome-linux', 'chrome-linux64', 'chrome-mac'].map(
  (folder) => `${folder}/headless_shell`,
)

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const foldersOnPath = ['/usr/bin', '/usr/local/bin', ...(process.env.PATH ?? '').split(delimiter)]
const onPath = (names, folders = foldersOnPath) =>
  folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram)

const inPlaywright = (browser, places) => {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright')
  if (!existsSync(cache)) return undefined
  return readdirSync(cache)
    .filter((folder) => folder.startsWith(`${browser}-`))
    .flatMap((folder) => places.map((place) => join(cache, folder, place)))
    .find(isProgram)
}

/** The browser's path, or undefined when there is none. */
export const findChromium = () => {
  const named = process.env.CHROMIUM_PATH
  if (named) return isProgram(named) ? named : undefined
  return onPath(names) ?? inPlaywright('chromium', places)
}

/** The browser's path; installs it where that is possible; throws a sentence to act on otherwise. */
export const ensureChromium = async () => {
  const found = findChromium()
  if (found) return found
  if (process.env.CHROMIUM_PATH)
    throw new Error('CHROMIUM_PATH names no program that can be run. Correct it, or unset it.')
  await installFromDebian('chromium')
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    'No Chromium was found, so the browser journeys cannot run. Install it (Debian: apt-get install ' +
      'chromium, or: npx playwright-core install chromium), or set CHROMIUM_PATH to a Chromium or Chrome.',
  )
}

/** Debian's program on the path is a script around the one that is meant. */
const foldersOfShell = ['/usr/lib/chromium', ...foldersOnPath]
const findShell = () => {
  const { HEADLESS_SHELL_PATH: named, CHROMIUM_PATH: whole } = process.env
  // Whoever names a browser wants that one.
  if (named || whole) return named
  return onPath([shell], foldersOfShell) ?? inPlaywright('chromium_headless_shell', shellPlaces)
}

/**
 * For pages that nobody hides: the same Chromium without windows, tabs and profiles around them, at two
 * thirds of the cost; the whole one where it cannot be had.
 */
export const ensureHeadless = async () => {
  const whole = await ensureChromium()
  const found = findShell()
  if (found || process.env.CHROMIUM_PATH) return found ?? whole
  await installFromDebian(shell)
  return findShell() ?? whole
}
