/** Moves as a person without a mouse does: Tab until the thing has the focus, then a key. */
import type { Page } from 'playwright-core'

/** The accessible name of what has the focus, as near as a page can tell it. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return ''
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? [...(element.labels ?? [])]
        : []
    const named =
      element.getAttribute('aria-label') ?? labels.map((label) => label.textContent).join(' ')
    return (named || element.textContent).trim()
  })

const most = 80

/** Tabs until something whose name begins with `name` has the focus; throws when nothing ever has. */
export const tabTo = async (page: Page, name: string, key?: string): Promise<void> => {
  const passed: string[] = []
  for (let presses = 0; presses < most; presses++) {
    // A page that is just leaving has nothing in focus.
    const now = await focusedName(page).catch(() => '')
    if (now.startsWith(name)) {
      if (key !== undefined) await page.keyboard.press(key)
      return
    }
    passed.push(now)
    await page.keyboard.press('Tab')
  }
  throw new Error(
    `The keyboard never reached "${name}". It passed: ${[...new Set(passed)].join(' · ')}`,
  )
}
