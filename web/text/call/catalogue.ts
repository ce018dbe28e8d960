/** The words of call in every language there is, each fetched alone. */
import { catalogueOf } from '../catalogue.ts'
import type { CallText } from './sv.ts'

export const callCatalogue = catalogueOf<CallText>(
  import.meta.glob(['./*.ts', '!./type.ts', '!./*-type.ts', '!./with-door.ts', '!./catalogue.ts'], {
    import: 'text',
  }),
)
