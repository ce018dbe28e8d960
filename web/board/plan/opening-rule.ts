/** What must be planned for the door to be open, as the county has it now: told with every week of the plan. */
import { signal } from '@preact/signals'
import { openRule, type OpenRule } from '../../../shared/rules/opening/shift-door.ts'

export const openRuleNow = signal<OpenRule>(openRule)
