/** The one script of a page that is only read: the quick exit by keyboard, and blank at once. */
import '../ui/old-browsers.ts'
import { listOnAPage } from '../ui/crisis/list-on-page.ts'
import { listenForExit } from '../ui/quick-exit/listen-for-exit.ts'
import '../ui/style/tokens.css'
import '../ui/style/base.css'
import '../ui/quick-exit/quick-exit.css'
import '../ui/crisis/crisis.css'
import '../ui/style/reading-page.css'

listenForExit()
// Without this script the browser's own menu prints it.
const print = document.querySelector<HTMLButtonElement>('[data-print]')
if (print !== null) {
  print.hidden = false
  print.addEventListener('click', () => window.print())
}
listOnAPage()
// What is not answered is not missed: the page says what it was built with.
if (document.querySelector('[data-place]') !== null)
  import('./update-places.ts').then(({ showPlacesNow }) => showPlacesNow()).catch(() => undefined)
