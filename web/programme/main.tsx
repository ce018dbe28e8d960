/** Entry of the programme's pages for the youth who takes part. */
import '../ui/old-browsers.ts'
import { render } from 'preact'
import { listenForExit } from '../ui/quick-exit/listen-for-exit.ts'
import { App } from './app.tsx'
import { comeBackFromEid } from './entry/eid-return.ts'
import { followSession } from './session.ts'
import { followAddress } from './route.ts'
import { startLanguage } from './programme-words.ts'
import '../ui/style/tokens.css'
import '../ui/style/base.css'
import '../ui/quick-exit/quick-exit.css'
import '../ui/crisis/crisis.css'
import '../ui/choice/choice.css'
import '../ui/style/youth.css'
import './programme.css'

// What its words share comes with this file, since no language should wait for one more.
export { times } from '../../shared/rules/line/times.ts'
export { waitInWords } from '../../shared/rules/line/wait-words.ts'

listenForExit()
// The words may need this file in full, so nothing of it waits for them but what is drawn.
void startLanguage().then(() => {
  followAddress()
  comeBackFromEid()
  followSession()
  render(<App />, document.getElementById('app')!)
  document.getElementById('help-first')?.remove()
})
