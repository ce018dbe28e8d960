/** Where reading begins takes the focus as it comes: whoever is in a field already is not led out of it. */

/** As a `ref`: with the drawing. An effect comes after the page has been seen, on a slow phone long after. */
export const takeFocus = (come: HTMLElement | null): void => come?.focus({ preventScroll: true })
