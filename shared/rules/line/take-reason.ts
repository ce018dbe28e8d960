/** Why a particular youth is taken out of order: a closed list, so that no free text is stored. */
import * as z from 'zod/mini'

export const TakeReason = z.enum([
  'asked-for-me',
  'colleague-asked',
  'knows-the-topic',
  'language',
  'came-back',
  'alarm',
])
export type TakeReason = z.infer<typeof TakeReason>
