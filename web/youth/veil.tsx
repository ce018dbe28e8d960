/** The veil over an idle page, in the words of the youth's pages. */
import type { ComponentChildren } from 'preact'
import { IdleVeil } from '../ui/idle-veil.tsx'
import { words } from './language.ts'

export const Veil = ({ children }: { children: ComponentChildren }) => (
  <IdleVeil text={words().visit}>{children}</IdleVeil>
)
