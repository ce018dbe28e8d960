/** The words of identified in every language there is, each fetched alone. */
import { catalogueOf } from '../catalogue.ts'
import type { IdentifiedText } from './type.ts'

export const identifiedCatalogue = catalogueOf<IdentifiedText>(
  import.meta.glob(['./*.ts', '!./type.ts', '!./*-type.ts', '!./with-door.ts', '!./catalogue.ts'], {
    import: 'text',
  }),
)
