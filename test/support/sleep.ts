/** A phone that is locked and put away: the page stands still until it is taken up again. */
import type { Page } from 'playwright-core'

/** Freezes the page; answers with what wakes it. */
export const fallAsleep = async (page: Page): Promise<() => Promise<void>> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  return async () => {
    await session.send('Page.setWebLifecycleState', { state: 'active' })
    await session.detach()
    // A frozen page in this browser keeps its focus; a phone that wakes shows the page anew.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  }
}
