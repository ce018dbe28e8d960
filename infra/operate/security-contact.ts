/** Whoever finds a way to hurt the trust of young people must reach somebody: no open clinic without. */
import { isPlaceholder } from '../site-files.ts'
import { Stop } from './command.ts'
import type { Where } from './where.ts'

const isReachable = (policy: string): boolean => {
  const contact = /^Contact: (\S+)$/m.exec(policy)?.[1]
  return contact !== undefined && !isPlaceholder(contact)
}

/** What SECURITY.md says, and where to tell the operator of a stage that may do without. */
export interface Reachable {
  policy: string
  warn: (line: string) => void
}

/** Throws for prod, where real people are met; warns for the stages that may be thrown away. */
export function requireContact({ stage }: Pick<Where, 'stage'>, { policy, warn }: Reachable): void {
  if (isReachable(policy)) return
  const missing =
    'SECURITY.md names nobody who hears of faults in security: write an address of yours after "Contact:".'
  if (stage === 'prod') throw new Stop(`${missing} Nothing was deployed.`)
  warn(`${missing} ${stage} may do without; prod will be refused.`)
}
