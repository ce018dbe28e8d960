/** An icon stands beside words, never instead of them, so screen readers skip it. */
import { iconPaths, type IconName } from './icon-paths.ts'

export type { IconName }

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={iconPaths[name]} />
  </svg>
)
