/** The words around a scale in the talk in every language there is, each fetched alone. */
import { catalogueOf } from '../catalogue.ts'
import type { ScaleWords } from './type.ts'

export const scaleCatalogue = catalogueOf<ScaleWords>(
  import.meta.glob(['./*.ts', '!./type.ts', '!./*-type.ts', '!./with-door.ts', '!./catalogue.ts'], {
    import: 'text',
  }),
)
