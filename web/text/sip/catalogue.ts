/** The words of a plan made together in every language there is, each fetched alone. */
import { catalogueOf } from '../catalogue.ts'
import type { SipText } from './type.ts'

export const sipCatalogue = catalogueOf<SipText>(
  import.meta.glob(['./*.ts', '!./type.ts', '!./*-type.ts', '!./with-door.ts', '!./catalogue.ts'], {
    import: 'text',
  }),
)
