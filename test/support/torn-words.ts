/** Words that stand on two lines, with no place of their own to be parted. */
import type { Page } from 'playwright-core'

/** `among`: the buttons they stand on. */
export const tornWords = (page: Page, among: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const torn = (button: Element): string[] => {
      const found: string[] = []
      const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s\u00ad-]+/g)) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + word.length)
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
          if (lines.size > 1) found.push(word)
        }
      return found
    }
    return [...document.querySelectorAll(selector)].flatMap(torn)
  }, among)
