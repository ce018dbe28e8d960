/** Sees whether anything that was written on a page has become more than text. */
import type { Page } from 'playwright-core'

/** Every page of the journey, from its first moment. */
export const watchScripts = async (page: Page, own: string, seen: string[]): Promise<void> => {
  page.on('dialog', (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(own) && !/^(blob|data|about):/.test(url)) seen.push(`a request to ${url}`)
  })
  await page.exposeFunction('toldOfScript', (what: string) => void seen.push(what))
  await page.addInitScript(() => {
    const w = window as unknown as { toldOfScript: (what: string) => void; fired: () => void }
    w.fired = () => w.toldOfScript(`a script ran on ${location.pathname}${location.hash}`)
    window.print = () => undefined
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      w.toldOfScript(`the policy stopped ${violatedDirective} ${blockedURI} ${sample}`),
    )
  })
}

/** What stands on the page now as markup that nobody of us made: empty when there is none. */
export const markupOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')]
    const handlers = all.filter((one) =>
      one.getAttributeNames().some((name) => name.startsWith('on')),
    )
    const foreign = document.querySelectorAll(
      'iframe, object, embed, base, marquee, meta[http-equiv=refresh], [href*=javascript], [src*=evil], [href*=evil]',
    )
    // An address that somebody has said can be pressed, and does nothing by itself.
    const isSaid = (one: Element) =>
      one.matches(':is(.chat-line, .letter-answer) a[target=_blank][rel=noreferrer]') &&
      one.getAttributeNames().length === 3 &&
      one.getAttribute('href') === one.textContent &&
      /^https?:/.test(one.textContent)
    return [...handlers, ...[...foreign].filter((one) => !isSaid(one))].map((one) =>
      one.outerHTML.slice(0, 200),
    )
  })
