/** Where a field stands on the page: what is missing leads there. */
import type { Field } from './form.ts'

export const fieldId = (field: Field): string => `sender-${field}`
