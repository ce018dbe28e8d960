/** The words of urgent help in every language there is, each fetched alone. */
import { catalogueOf } from '../catalogue.ts'
import type { CrisisText } from '../../ui/crisis/crisis-html.ts'

export const crisisCatalogue = catalogueOf<CrisisText>(
  import.meta.glob(['./*.ts', '!./type.ts', '!./*-type.ts', '!./with-door.ts', '!./catalogue.ts'], {
    import: 'text',
  }),
)
