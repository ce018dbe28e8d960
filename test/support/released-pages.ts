/** The pages of the last release in a browser, as those keep them who opened them before the deployment. */
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import type { WholeText } from '../../web/text/youth/with-door.ts'

interface Released {
  version: string
  words: { youth: WholeText; desk: { here: string } }
  files: Readonly<Record<string, string>>
}

const types: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

/** Kept by `npm run keep-released`. */
export const released = JSON.parse(
  brotliDecompressSync(readFileSync(new URL('../released/client.br', import.meta.url))).toString(),
) as Released

/** Filled in as the server fills it on an evening when the door is open. */
const filled = (html: string): string =>
  html
    .replaceAll('{{door}}', 'open')
    .replaceAll('{{here}}', 'yes')
    .replaceAll(/\{\{\w+\}\}/g, '')

/** From now on this page's files are those of the release; what it asks the clinic goes to the clinic. */
export const asReleased = async (page: Page, clinic: string): Promise<void> => {
  const isPage = ({ origin, pathname }: URL) => origin === clinic && pathname in released.files
  await page.route(isPage, (route) => {
    const { pathname } = new URL(route.request().url())
    const contentType = types[extname(pathname)] ?? 'application/octet-stream'
    return route.fulfill({
      contentType,
      body: filled(released.files[pathname] ?? ''),
    })
  })
}

/** The page is opened anew with what is deployed now. */
export const asDeployed = async (page: Page): Promise<void> => {
  await page.unrouteAll()
  await page.reload()
}
