/** The one script of a page that is only read: the quick exit by keyboard, and blank at once. */
import { listenForExit } from '../parts/exit.ts'
import '../style/tokens.css'
import '../style/base.css'
import '../parts/exit.css'
import '../parts/crisis.css'
import './directory.css'

listenForExit()
