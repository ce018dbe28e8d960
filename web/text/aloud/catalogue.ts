/** The words of having a page read aloud, in every language there is, each fetched alone. */
import { catalogueOf } from '../catalogue.ts'
import type { AloudText } from './sv.ts'

export const aloudCatalogue = catalogueOf<AloudText>(
  import.meta.glob(['./*.ts', '!./type.ts', '!./*-type.ts', '!./with-door.ts', '!./catalogue.ts'], {
    import: 'text',
  }),
)
