/** How many talks at once can be chosen, as the county has it now: told with the desk and with the plan. */
import { signal } from '@preact/signals'
import { usualTalks } from '../../shared/rules/line/seat-rule.ts'

const mostNow = signal(usualTalks)

export const takeMostTalks = (told: number | undefined): void => {
  mostNow.value = told ?? usualTalks
}

/** With what is chosen already, which may be from before the county chose. */
export const talksToChoose = (chosen: number): number[] =>
  Array.from({ length: Math.max(mostNow.value, chosen) }, (_, at) => at + 1)
