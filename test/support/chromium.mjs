/** Finds the browser for the journeys, or installs it, or says plainly what to do: never skips. */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { installFromDebian } from './debian.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const onPath = () =>
  ['/usr/bin', '/usr/local/bin', ...(process.env.PATH ?? '').split(delimiter)]
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram)

const inPlaywright = () => {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright')
  if (!existsSync(cache)) return undefined
  const places = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ]
  return readdirSync(cache)
    .filter((folder) => folder.startsWith('chromium-'))
    .flatMap((folder) => places.map((place) => join(cache, folder, place)))
    .find(isProgram)
}

/** The browser's path, or undefined when there is none. */
export const findChromium = () => {
  const named = process.env.CHROMIUM_PATH
  if (named) return isProgram(named) ? named : undefined
  return onPath() ?? inPlaywright()
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
