/** The words of youth in every language there is, each fetched alone. */
import { catalogueOf } from '../catalogue.ts'
import type { YouthText } from './sv.ts'

export const youthCatalogue = catalogueOf<YouthText>(
  import.meta.glob(['./*.ts', '!./type.ts', '!./with-door.ts', '!./catalogue.ts'], {
    import: 'text',
  }),
)
