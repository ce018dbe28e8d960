/** The words of guest in every language there is, each fetched alone. */
import { catalogueOf } from '../catalogue.ts'
import type { GuestText } from './sv.ts'

export const guestCatalogue = catalogueOf<GuestText>(
  import.meta.glob(['./*.ts', '!./type.ts', '!./*-type.ts', '!./with-door.ts', '!./catalogue.ts'], {
    import: 'text',
  }),
)
