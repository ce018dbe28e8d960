/** The quick exit as a link: an address first, so that it works before any script has loaded. */
import { neutralSite } from '../../../shared/neutral-site.ts'
import { Icon } from '../icons/icons.tsx'
import './quick-exit.css'

export interface ExitText {
  leave: string
}

export const QuickExit = ({ text }: { text: ExitText }) => (
  <a class="exit" href={neutralSite} data-exit rel="noreferrer">
    <Icon name="exit" />
    <span>{text.leave}</span>
  </a>
)
