/** The guest's entry: a link for one use, and what it opens. */
import { render } from 'preact'
import '../style/tokens.css'
import '../style/base.css'
import { GuestPage } from './guest-page.tsx'
import { startLanguage } from './guest-language.ts'
import { begin } from './seat.ts'
import './guest.css'

begin()
await startLanguage()
render(<GuestPage />, document.querySelector('#app')!)
