/** Looks for planted words in whatever a service keeps or sends: as they are, and in base64. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** The part of a word's base64 that is the same whatever stands before and after it, at each of three offsets. */
const inBase64 = (word: string): string[] =>
  [0, 1, 2].map((offset) => {
    const whole = Buffer.from('x'.repeat(offset) + word).toString('base64url')
    return whole.slice(offset === 0 ? 0 : offset + 1, -3)
  })

/** Which of the words stand in the text, in whatever of these ways. */
export const found = (text: string, words: readonly string[]): string[] =>
  words.filter((word) =>
    [word, encodeURIComponent(word), ...inBase64(word), Buffer.from(word).toString('hex')].some(
      (one) => text.includes(one),
    ),
  )

/** Every byte of every file below a folder, one character for each. */
export const filesBelow = async (folder: string): Promise<string> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const texts = await Promise.all(
    files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')),
  )
  return texts.join('\n')
}

/** All that a page sends and hears from now on. */
export const listenTo = (page: Page): { readonly heard: () => string } => {
  const heard: string[] = []
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => heard.push(String(payload)))
    socket.on('framereceived', ({ payload }) => heard.push(String(payload)))
  })
  page.on('request', (request) => heard.push(`${request.url()} ${request.postData() ?? ''}`))
  page.on('response', (response) => {
    if (response.url().includes('/api/'))
      response.text().then(
        (text) => heard.push(text),
        () => undefined,
      )
  })
  return { heard: () => heard.join('\n') }
}
