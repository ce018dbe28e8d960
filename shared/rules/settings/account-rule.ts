/** Who may give which role to whom: within one's own unit, never to oneself, and never above one's own. */
import type { StaffRole } from '../../contract/endpoint.ts'

/** What an admin of a unit gives, and what only one who also plans the county does: those roles see all of it. */
const givenByAdmin = ['counsellor', 'therapist', 'admin'] as const satisfies readonly StaffRole[]
const givenByCoordinator = [
  'coordinator',
  'reader',
  'youth-developer',
] as const satisfies readonly StaffRole[]

export const accountRule = {
  /** Days an invitation holds; the user pool's passwords by letter hold as long. */
  invitationDays: 3,
  /** Seconds until a sign-in of an account that has ended opens nothing: how long each process keeps the list. */
  endsWithin: 30,
  /** Hours in which something made before an end may still be shown: an hour's token of a twelve hours' sign-in, twice over. */
  notedFor: 26,
  /** Days that is kept who changed what of an account. */
  historyDays: 730,
  longestName: 40,
  source: 'our own proposal; HSLF-FS 2016:40, 4 kap. 2–3 §§ (rights by need, followed up)',
  confirmedBy: null as string | null,
} as const

/** The roles that somebody with these may give and take. */
export const rolesGivenBy = (mine: readonly StaffRole[]): readonly StaffRole[] => {
  if (!mine.includes('admin')) return []
  return mine.includes('coordinator') ? [...givenByAdmin, ...givenByCoordinator] : givenByAdmin
}

interface Holder {
  staff: string
  roles: readonly StaffRole[]
  /** Has ended, or is not in yet. */
  isIn: boolean
}

export type AgainstAccount = 'own-rights' | 'above-own' | 'last-admin'

/** Somebody's roles become these, none when the account ends. `others`: everybody of the unit. */
export interface Wished {
  me: { id: string; roles: readonly StaffRole[] }
  whom: Holder
  roles: readonly StaffRole[]
  ends: boolean
  others: readonly Holder[]
}

/** What is against it, or nothing. */
export const againstAccount = ({
  me,
  whom,
  roles,
  ends,
  others,
}: Wished): AgainstAccount | undefined => {
  const given = roles.filter((role) => !whom.roles.includes(role))
  const taken = whom.roles.filter((role) => !roles.includes(role))
  const isChanged = given.length + taken.length > 0 || ends
  const stopsAdmin = whom.isIn && whom.roles.includes('admin') && !roles.includes('admin')
  const isLeft = others.some(
    (one) => one.staff !== whom.staff && one.isIn && one.roles.includes('admin'),
  )
  if (stopsAdmin && !isLeft) return 'last-admin'
  if (isChanged && whom.staff === me.id) return 'own-rights'
  // Whoever leaves an employer is ended by that employer, whatever they might.
  if (ends) return undefined
  const mayGive = rolesGivenBy(me.roles)
  const isAbove = [...given, ...taken].some((role) => !mayGive.includes(role))
  return isAbove ? 'above-own' : undefined
}
