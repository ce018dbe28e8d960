/** A box to tick with its words, all of which may be pressed. */
import type { ComponentChildren } from 'preact'

interface TickProps {
  checked: boolean
  onTick: (checked: boolean) => void
  disabled?: boolean
  class?: string
  children: ComponentChildren
}

export const Tick = ({ checked, onTick, disabled, class: look, children }: TickProps) => (
  <label class={look}>
    <input
      type="checkbox"
      checked={checked}
      disabled={disabled}
      onChange={({ currentTarget }) => onTick(currentTarget.checked)}
    />
    {children}
  </label>
)
