/** The ports of whoever may reach records: a type of its own, so that nobody reaches them by chance. */
import type { SubjectId, UnitId } from '../../shared/ids.ts'
import type { Store } from '../store/store.ts'
import type { World } from '../ports/world.ts'

/** Whose data something is: a person, as known to one employer. Nothing is shared between employers. */
export interface Owner {
  principal: UnitId
  subject: SubjectId
}

/** A data key as it is used, and as it may be stored: sealed by the key of its principal. */
export interface DataKey {
  /** 256 bits. */
  key: Uint8Array
  wrapped: string
}

/** One key per principal, which never leaves the vault; each person has a data key sealed by it. */
export interface Vault {
  make(principal: UnitId): Promise<DataKey>
  /** Throws when the wrapping is another principal's, or has been changed. */
  open(principal: UnitId, wrapped: string): Promise<Uint8Array>
}

export interface RecordsWorld extends World {
  records: Store
  vault: Vault
}
