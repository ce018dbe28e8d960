/** The words of programme in every language there is, each fetched alone. */
import { catalogueOf } from '../catalogue.ts'
import type { ProgrammeText } from './type.ts'

export const programmeCatalogue = catalogueOf<ProgrammeText>(
  import.meta.glob(['./*.ts', '!./type.ts', '!./*-type.ts', '!./with-door.ts', '!./catalogue.ts'], {
    import: 'text',
  }),
)
