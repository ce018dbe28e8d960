/** Finds elements on a page as a person names them, by the rules of accessible names that axe-core knows. Runs inside the page. */

/** One step from what has been found so far, or from the whole document, to what is meant. */
export type Step =
  | { by: 'css'; selector: string }
  | {
      by: 'role'
      role: string
      name: string | undefined
      exact: boolean
      level: number | undefined
    }
  | { by: 'label' | 'text'; words: string; exact: boolean }
  | { by: 'first' }
  | { by: 'drawn' }

/** Written into the page as text, so it uses nothing from outside itself but axe. */
export const findOnPage = (alternatives: readonly (readonly Step[])[]): Element[] => {
  interface Axe {
    setup: (root: Node) => void
    teardown: () => void
    commons: {
      text: { accessibleText: (element: Element) => string }
      aria: { getRole: (element: Element) => string | null }
    }
  }
  const { axe } = window as unknown as { axe: Axe }
  const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
  const says = (text: string, words: string, exact: boolean): boolean =>
    exact
      ? plain(text) === plain(words)
      : plain(text).toLowerCase().includes(plain(words).toLowerCase())
  const drawn = (element: Element): boolean =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden'
  const under = (from: readonly ParentNode[], selector: string): Element[] => [
    ...new Set(from.flatMap((one) => [...one.querySelectorAll(selector)])),
  ]
  const next = (from: readonly ParentNode[], step: Step): Element[] => {
    if (step.by === 'first') return from.slice(0, 1) as Element[]
    if (step.by === 'drawn') return (from as Element[]).filter(drawn)
    if (step.by === 'css') return under(from, step.selector)
    if (step.by === 'role')
      return under(from, '*').filter(
        (element) =>
          axe.commons.aria.getRole(element) === step.role &&
          drawn(element) &&
          (step.level === undefined || element.localName === `h${step.level}`) &&
          (step.name === undefined ||
            says(axe.commons.text.accessibleText(element), step.name, step.exact)),
      )
    if (step.by === 'label')
      return under(from, 'input, textarea, select, [aria-label], [aria-labelledby]').filter(
        (element) => says(axe.commons.text.accessibleText(element), step.words, step.exact),
      )
    const own = from.filter((one): one is Element => one instanceof Element)
    const holding = [...own, ...under(from, 'body *')].filter(
      (element) =>
        !['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(element.tagName) &&
        says(element.textContent ?? '', step.words, step.exact),
    )
    return holding.filter((one) => !holding.some((other) => other !== one && one.contains(other)))
  }
  axe.setup(document)
  try {
    return alternatives.flatMap((steps) =>
      steps.reduce<ParentNode[]>((from, step) => next(from, step), [document]),
    ) as Element[]
  } finally {
    axe.teardown()
  }
}
