/** Entry of the programme's pages for the youth who takes part. */
import { render } from 'preact'
import { listenForExit } from '../parts/exit.ts'
import { App } from './app.tsx'
import { followSession } from './session.ts'
import { followAddress } from './where.ts'
import { startLanguage } from './words.ts'
import '../style/tokens.css'
import '../style/base.css'
import '../parts/exit.css'
import '../parts/crisis.css'
import '../parts/choice.css'
import '../youth/youth.css'
import './programme.css'

listenForExit()
await startLanguage()
followAddress()
followSession()
const root = document.getElementById('app')
if (root !== null) render(<App />, root)
