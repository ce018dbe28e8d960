/** The words of later in every language there is, each fetched alone. */
import { catalogueOf } from '../catalogue.ts'
import type { LaterText } from './type.ts'

export const laterCatalogue = catalogueOf<LaterText>(
  import.meta.glob(['./*.ts', '!./type.ts', '!./*-type.ts', '!./with-door.ts', '!./catalogue.ts'], {
    import: 'text',
  }),
)
