/** Whether a page loses nothing on the smallest phone, and with text twice as large (WCAG 1.4.4, 1.4.10). */
import type { Locator, Page } from 'playwright-core'

/**
 * What is lost on the page as it is drawn now: it scrolls sideways, words are cut off by their box or by the
 * edge, or two of them lie on each other. Runs in the page.
 */
const losses = (mayGoOn: boolean): string[] | undefined => {
  const found: string[] = []
  const page = document.documentElement
  // Nothing is said of a page that goes on below its window, unless it may.
  if (!mayGoOn && page.scrollHeight > page.clientHeight) return undefined
  const edge = page.clientWidth
  if (page.scrollWidth > edge + 1) found.push(`scrolls sideways, ${page.scrollWidth} of ${edge}`)
  const isSpoken = ({ clipPath, clip }: CSSStyleDeclaration) =>
    clipPath.startsWith('inset(50%') || clip.startsWith('rect(0')
  const name = (element: Element) =>
    [element.localName, ...element.classList].join('.') +
    ` "${element.textContent?.trim().replaceAll(/\s+/g, ' ').slice(0, 30) ?? ''}"`

  interface Line {
    of: Element
    left: number
    right: number
    top: number
    bottom: number
  }
  const lines: Line[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const of = node.parentElement
    if (of === null || node.textContent?.trim() === '') continue
    if (of.closest('script, style, textarea, select, option, svg, title') !== null) continue
    // In a fold that is shut, for one.
    if (!of.checkVisibility()) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    // What lies above the page, as the way past the menu, comes down when it is stepped on.
    const boxes = [...range.getClientRects()].filter(
      ({ width, height, bottom }) => width > 1 && height > 1 && bottom > 0,
    )
    if (boxes.length === 0 || getComputedStyle(of).visibility === 'hidden') continue
    const around: { style: CSSStyleDeclaration; box: DOMRect; element: Element }[] = []
    for (let one: Element | null = of; one !== null && one !== page; one = one.parentElement)
      around.push({ style: getComputedStyle(one), box: one.getBoundingClientRect(), element: one })
    // Said to whoever listens and drawn for nobody, or not drawn at all.
    if (around.some(({ style }) => isSpoken(style) || style.opacity === '0')) continue
    const scrolls = around.some(
      ({ style, element }) =>
        element !== document.body && /auto|scroll/.test(style.overflowX + style.overflowY),
    )
    for (const { left, right, top, bottom } of boxes) {
      const isOut = left < -1 || right > edge + 1
      if (isOut && !scrolls) found.push(`beyond the edge: ${name(of)}`)
      const cutting = around.find(({ style, box }) => {
        const isOff = (value: string) => value === 'hidden' || value === 'clip'
        const wide = isOff(style.overflowX) && (left < box.left - 1 || right > box.right + 1)
        const tall = isOff(style.overflowY) && (top < box.top - 2 || bottom > box.bottom + 2)
        return wide || tall
      })
      if (cutting !== undefined && !scrolls)
        found.push(`cut off by ${name(cutting.element).split(' ')[0]}: ${name(of)}`)
      // A line is higher than its letters.
      const air = (bottom - top) * 0.25
      if (!scrolls) lines.push({ of, left, right, top: top + air, bottom: bottom - air })
    }
  }
  const isOn = (a: Line, b: Line) =>
    a.of !== b.of &&
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2
  const open = document.querySelector('dialog[open]')
  // What lies under an open dialog is meant to.
  const drawn = open === null ? lines : lines.filter(({ of }) => open.contains(of))
  for (const [place, a] of drawn.entries())
    for (const b of drawn.slice(place + 1))
      if (isOn(a, b)) found.push(`on each other: ${name(a.of)} and ${name(b.of)}`)
  return [...new Set(found)]
}

const setText = (page: Page, times: number): Promise<void> =>
  page.evaluate((factor) => {
    const root = document.documentElement
    root.style.removeProperty('font-size')
    if (factor === 1) return
    const own = Number.parseFloat(getComputedStyle(root).fontSize)
    root.style.setProperty('font-size', `${own * factor}px`, 'important')
  }, times)

/**
 * In a window tall enough for the whole page: what sticks to its edge lies where it lies in the text. Most pages
 * fit into the first, and all that is drawn of the second costs.
 */
const lossesAt = async (page: Page, width: number, times: number): Promise<string[]> => {
  await page.setViewportSize({ width, height: 6000 })
  await setText(page, times)
  const found = await page.evaluate(losses, false)
  if (found !== undefined) return found
  await page.setViewportSize({ width, height: 24_000 })
  return (await page.evaluate(losses, true)) ?? []
}

/** One line for each loss: at 320 pixels, and at the page's own width with text twice as large. */
export const lost = async (page: Page, where: string): Promise<string[]> => {
  const size = page.viewportSize()
  if (size === null) return []
  const found: string[] = []
  for (const [width, times] of [
    [320, 1],
    [size.width, 2],
  ] as const) {
    for (const loss of await lossesAt(page, width, times))
      found.push(`${where}, ${width} px, text × ${times}: ${loss}`)
  }
  await setText(page, 1)
  await page.setViewportSize(size)
  return found
}

/** Texts that have more rows than twice their words: they stand letter below letter. Runs in the page. */
const columns = (): string[] => {
  const found: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const isDrawn = node.parentElement?.checkVisibility() === true
    if (text === '' || !isDrawn || node.parentElement?.closest('option, svg, title')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 1)
    const rows = new Set(boxes.map(({ top }) => Math.round(top))).size
    if (rows > 2 * text.split(/\s+/).length) found.push(text)
  }
  return found
}

/** One line for each text that stands letter below letter at the page's own width with text twice as large. */
export const letterBelowLetter = async (page: Page, where: string): Promise<string[]> => {
  await setText(page, 2)
  const found = await page.evaluate(columns)
  await setText(page, 1)
  return found.map((text) => `${where}, text × 2: letter below letter: ${text}`)
}

/** Wholly within the window, and nothing lies over its middle. */
export const isInSight = (one: Locator): Promise<boolean> =>
  one.evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const isWithin = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth
    const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return isWithin && met !== null && (element.contains(met) || met.contains(element))
  })
