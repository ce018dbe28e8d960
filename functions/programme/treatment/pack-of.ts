/** The pinned text of a treatment, as far as the server needs it: titles, fields and what is asked. */
import {
  findPack,
  newestPack,
  offeredLanguages,
  packs,
  pinOf,
} from '../../../shared/programme/packs.ts'
import type { Pack, PackModule } from '../../../shared/programme/pack.ts'
import type { TreatmentItem } from './treatment-item.ts'

export { newestPack, offeredLanguages, packs, pinOf }

export const packOf = ({ pin }: Pick<TreatmentItem, 'pin'>): Pack | undefined => findPack(pin)

export const moduleOf = (
  treatment: Pick<TreatmentItem, 'pin'>,
  module: string,
): PackModule | undefined => packOf(treatment)?.modules.find(({ id }) => id === module)

/** The name as displayed; a text that is no longer here is named by its id. */
export const nameOf = (treatment: Pick<TreatmentItem, 'pin'>): string =>
  packOf(treatment)?.displayedAs ?? treatment.pin.programme
