/** The words of safety in every language there is, each fetched alone. */
import { catalogueOf } from '../catalogue.ts'
import type { SafetyText } from './type.ts'

export const safetyCatalogue = catalogueOf<SafetyText>(
  import.meta.glob(['./*.ts', '!./type.ts', '!./*-type.ts', '!./with-door.ts', '!./catalogue.ts'], {
    import: 'text',
  }),
)
