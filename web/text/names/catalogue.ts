/** The words of names in every language there is, each fetched alone. */
import { catalogueOf } from '../catalogue.ts'
import type { Names } from './sv.ts'

export const namesCatalogue = catalogueOf<Names>(
  import.meta.glob(['./*.ts', '!./type.ts', '!./*-type.ts', '!./with-door.ts', '!./catalogue.ts'], {
    import: 'text',
  }),
)
