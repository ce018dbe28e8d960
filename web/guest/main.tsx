/** The guest's entry: a link for one use, and what it opens. */
import '../ui/old-browsers.ts'
import { render } from 'preact'
import '../ui/style/tokens.css'
import '../ui/style/base.css'
import '../ui/quick-exit/quick-exit.css'
import { listenForExit } from '../ui/quick-exit/listen-for-exit.ts'
import { GuestPage } from './guest-page.tsx'
import { startLanguage } from './guest-language.ts'
import { begin } from './guest-seat.ts'
import './guest.css'

listenForExit()
begin()
// The words may need this file in full, so nothing of it waits for them but what is drawn.
void startLanguage().then(() => {
  render(<GuestPage />, document.querySelector('#app')!)
  document.querySelector('#help-first')?.remove()
})
