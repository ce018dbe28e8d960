/** What a field is called, and that it may be left out when it may. */
import type { Field } from '../../../shared/programme/field.ts'
import { words } from '../programme-words.ts'

export const FieldLabel = ({ field }: { field: Pick<Field, 'label' | 'optional'> }) => (
  <>
    {field.label}
    {field.optional === true && <span class="quiet"> ({words().module.optional})</span>}
  </>
)
