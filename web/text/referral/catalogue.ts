/** The words of referral in every language there is, each fetched alone. */
import { catalogueOf } from '../catalogue.ts'
import type { ReferralText } from './type.ts'

export const referralCatalogue = catalogueOf<ReferralText>(
  import.meta.glob(['./*.ts', '!./type.ts', '!./*-type.ts', '!./with-door.ts', '!./catalogue.ts'], {
    import: 'text',
  }),
)
