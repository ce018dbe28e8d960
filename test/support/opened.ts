/** A record as its own person opens it, for what a test looks at or puts there. */
import type { Opened } from '../../functions/records/access/enter.ts'
import type { Owner } from '../../functions/records/records-world.ts'
import type { Resource } from '../../shared/rules/records/access.ts'

export const opened = ({ principal, subject }: Owner): Opened<Resource> =>
  ({ principal, subject }) as Opened<Resource>
