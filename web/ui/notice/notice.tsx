/** A short word to the person about something that has happened; never blame, never colour alone. */
import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../icons/icons.tsx'
import './notice.css'

const icons = {
  calm: 'help',
  good: 'done',
  waiting: 'wait',
  urgent: 'warning',
} as const satisfies Record<string, IconName>

interface Props {
  kind?: keyof typeof icons
  /** True when it must be read out at once; otherwise politely. */
  alert?: boolean
  icon?: IconName
  children: ComponentChildren
}

export const Notice = ({ kind = 'calm', alert = false, icon = icons[kind], children }: Props) => (
  <div class="notice with-icon" data-kind={kind} role={alert ? 'alert' : 'status'}>
    <Icon name={icon} />
    <div class="stack tight">{children}</div>
  </div>
)
