/** Puts something beside the page while the browser prints, whatever stands around it. */

/** Some browsers print after they have answered: the paper would be empty if it were removed before. */
export const printAlone = (sheet: HTMLElement): void => {
  document.body.append(sheet)
  addEventListener('afterprint', () => sheet.remove(), { once: true })
  window.print()
}
