/** Prints one part of the page and nothing else, over as many sheets as it needs: a dialog prints only what is in view. */
import { printAlone } from '../ui/print-alone.ts'
import './print-sheet.css'

/** `selector` names what to print; it is copied beside the page while the browser prints. */
export const printSheet = (selector: string): void => {
  const part = document.querySelector(selector)
  if (part === null) return
  const sheet = document.createElement('div')
  sheet.className = 'print-sheet'
  sheet.setAttribute('aria-hidden', 'true')
  const copy = part.cloneNode(true) as HTMLElement
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id')
  sheet.append(copy)
  printAlone(sheet)
}
