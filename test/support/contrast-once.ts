/**
 * Text that is drawn alike is measured once, on whichever page it stands: three quarters of what axe costs
 * are its contrasts, and all pages have their text in the same few dresses. What has failed, what axe cannot
 * decide, and whatever is not plainly drawn on its own surroundings goes to axe each time, as if this were
 * not here.
 */

interface Check {
  evaluate: (this: { data: (told: unknown) => void }, ...given: [Element, ...unknown[]]) => unknown
}
export interface MeasuresOnce {
  /** To be said before each run, for colours may have changed since; with the dresses that have passed, divided by spaces. */
  dorrenContrastAnew: (known: string) => void
  /** The dresses that have passed in this run and were not known. */
  dorrenContrastPassed: () => string[]
}

/** Runs in the page, after axe has been loaded. */
export const measureContrastOnce = (): void => {
  const { axe } = window as unknown as {
    axe: { _audit: { checks: Record<string, Check | undefined> } }
  }
  const check = axe._audit.checks['color-contrast']
  if (check === undefined) throw new Error('axe has no longer a check of this name.')
  const measure = check.evaluate
  interface Painter {
    element: Element
    box: DOMRect
  }
  let painters: Painter[] | undefined
  let styles = new Map<Element, string>()
  let passed = new Set<string>()
  let fresh: string[] = []

  /** 53 bits of it: a dress is a page long, and there are hundreds. */
  const short = (dress: string): string => {
    let high = 0xdeadbeef
    let low = 0x41c6ce57
    for (let at = 0; at < dress.length; at++) {
      const code = dress.charCodeAt(at)
      high = Math.imul(high ^ code, 2654435761)
      low = Math.imul(low ^ code, 1597334677)
    }
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
    return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
  }

  const meet = (a: DOMRect, b: DOMRect): boolean =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  const holds = (outer: DOMRect, inner: DOMRect): boolean =>
    outer.left <= inner.left + 1 &&
    inner.right <= outer.right + 1 &&
    outer.top <= inner.top + 1 &&
    inner.bottom <= outer.bottom + 1

  const paints = (element: Element): boolean => {
    const { backgroundColor, backgroundImage } = getComputedStyle(element)
    return (
      !/, 0\)$|^transparent$/.test(backgroundColor) ||
      backgroundImage !== 'none' ||
      element.matches('img, svg, video, canvas, input, select, textarea, iframe, object')
    )
  }
  const all = (): Painter[] =>
    (painters ??= [...document.querySelectorAll('body, body *')]
      .filter(paints)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0))

  /** The nearest that nothing shines through; each text stands on one, or axe is asked. */
  const groundOf = (element: Element): Element | undefined => {
    for (let one: Element | null = element; one !== null; one = one.parentElement)
      if (/^rgb\(/.test(getComputedStyle(one).backgroundColor)) return one
    return undefined
  }

  /** Whether it lies below what the text stands on, seen where they meet. */
  const isCovered = ({ element, box }: Painter, ground: Element, text: DOMRect): boolean => {
    if (getComputedStyle(element).pointerEvents === 'none') return false
    const middle = (from: number, to: number, least: number, most: number) =>
      (Math.max(from, least) + Math.min(to, most)) / 2
    const there = document.elementsFromPoint(
      middle(box.left, box.right, text.left, text.right),
      middle(box.top, box.bottom, text.top, text.bottom),
    )
    const at = there.indexOf(element)
    return at !== -1 && there.includes(ground) && there.indexOf(ground) < at
  }

  /** What of an element bears on how text in it is seen. */
  const styleOf = (element: Element): string => {
    const known = styles.get(element)
    if (known !== undefined) return known
    const own = getComputedStyle(element)
    const told = [
      own.backgroundColor,
      own.backgroundImage,
      own.backgroundClip,
      own.opacity,
      own.filter,
      own.mixBlendMode,
      own.zIndex,
      own.visibility,
      own.clipPath,
    ].join()
    const parent = element.parentElement
    const whole = parent === null ? told : `${styleOf(parent)}>${told}`
    styles.set(element, whole)
    return whole
  }

  /** How it is drawn, or undefined where something else may stand behind it or before it. */
  const dress = (element: Element): string | undefined => {
    const range = document.createRange()
    const texts = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    )
    // The words of a field or a choice are no nodes of the page.
    if (texts.length === 0) return undefined
    const boxes = texts.flatMap((node) => {
      range.selectNodeContents(node)
      return [...range.getClientRects()]
    })
    const ground = groundOf(element)
    if (boxes.length === 0 || ground === undefined) return undefined
    const isPlain = all().every((painter) =>
      boxes.every((text) => {
        const { element: other, box } = painter
        // What is below the ground has nothing to say.
        if (other.contains(element)) return !ground.contains(other) || holds(box, text)
        return !meet(box, text) || isCovered(painter, ground, text)
      }),
    )
    if (!isPlain) return undefined
    const { color, fontSize, fontWeight, textShadow, webkitTextFillColor, webkitTextStroke } =
      getComputedStyle(element)
    const own = [color, fontSize, fontWeight, textShadow, webkitTextFillColor, webkitTextStroke]
    return short(`${styleOf(element)}|${own.join()}`)
  }

  check.evaluate = function (...given) {
    const seen = dress(given[0])
    if (seen !== undefined && passed.has(seen)) return true
    let told: { fgColor?: string; contrastRatio?: number } | undefined
    const { data } = this
    this.data = (value) => {
      told = value as typeof told
      data.call(this, value)
    }
    const result = measure.apply(this, given)
    const isMeasured = told?.fgColor !== undefined && typeof told.contrastRatio === 'number'
    if (seen !== undefined && result === true && isMeasured) {
      passed.add(seen)
      fresh.push(seen)
    }
    return result
  }
  const page = window as unknown as MeasuresOnce
  page.dorrenContrastAnew = (known) => {
    painters = undefined
    styles = new Map()
    passed = new Set(known.split(' '))
    fresh = []
  }
  page.dorrenContrastPassed = () => fresh
}
