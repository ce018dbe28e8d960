/** What every kind of field is given, apart from the view that chooses between them. */
import type { Field } from '../../../shared/programme/field.ts'
import type { Described } from '../../ui/field/field.tsx'
import type { Drafts } from '../drafts/drafts.ts'

export interface FieldProps<F extends Field = Field> {
  field: F
  /** The key of the draft. */
  name: string
  drafts: Drafts
  /** The steps of the youth's own ladder. */
  ladder: readonly string[]
  /** What is wrong with it, in words. */
  wrong?: string | undefined
  /** What is said of all of it is said of each line in it. */
  ofGroup?: Described
  /** The heading above already says what it is. */
  labelHidden?: boolean
}
