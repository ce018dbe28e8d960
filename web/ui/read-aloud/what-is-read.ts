/** What a listener is read of a part of the page: its headings, paragraphs and points in their order, each by itself. */

const blocks = 'h1, h2, h3, h4, p, li, dt, dd, figcaption, a.button'

/** A voice that is given all at once stops in the middle on some phones; and nothing is read twice, or that is hidden. */
export const leaves = (of: HTMLElement): readonly string[] =>
  [...of.querySelectorAll<HTMLElement>(blocks)]
    .filter((block) => block.querySelector(blocks) === null)
    .filter((block) => block.closest('[hidden], [aria-hidden="true"], .visually-hidden') === null)
    // Of an hour that the clock decides, only what holds is drawn, and only that is read.
    .map((block) => (block.innerText ?? block.textContent ?? '').trim().replaceAll(/\s+/g, ' '))
    .filter((words) => words !== '')
