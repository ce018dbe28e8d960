/** The words of directory in every language there is, each fetched alone. */
import { catalogueOf } from '../catalogue.ts'
import type { DirectoryText } from './type.ts'

export const directoryCatalogue = catalogueOf<DirectoryText>(
  import.meta.glob(['./*.ts', '!./type.ts', '!./*-type.ts', '!./with-door.ts', '!./catalogue.ts'], {
    import: 'text',
  }),
)
