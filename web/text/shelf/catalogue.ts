/** The words of the shelf in the languages of the programme, each fetched alone. */
import { catalogueOf } from '../catalogue.ts'
import type { ShelfText } from './type.ts'

export const shelfCatalogue = catalogueOf<ShelfText>(
  import.meta.glob(['./*.ts', '!./type.ts', '!./*-type.ts', '!./with-door.ts', '!./catalogue.ts'], {
    import: 'text',
  }),
)
