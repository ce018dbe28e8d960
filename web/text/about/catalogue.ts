/** The words of the one page about a youth in every language there is, each fetched alone. */
import { catalogueOf } from '../catalogue.ts'
import type { AboutText } from './type.ts'

export const aboutCatalogue = catalogueOf<AboutText>(
  import.meta.glob(['./*.ts', '!./type.ts', '!./*-type.ts', '!./with-door.ts', '!./catalogue.ts'], {
    import: 'text',
  }),
)
