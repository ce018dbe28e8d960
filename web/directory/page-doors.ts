/** Which doors stand in each list of the page: those it is built with, and those a county adds, by one rule. */
import { type DirectoryEntry, type Need, services } from '../../shared/county/directory.ts'
import { rightDoors, type AgeGroup, type Suggestion } from '../../shared/rules/safety/care-level.ts'

/** In the order of the lists: whoever is a minor, and whoever is not. */
export const groups = [
  ['13-15', '16-17'],
  ['18-20', '21-24'],
] as const satisfies AgeGroup[][]

const levels = ['acute', 'first', 'specialist', 'support']
export const rankOf = (level: string | undefined): number => levels.indexOf(level ?? '')

export const doorsOf = (
  need: Need,
  group: readonly AgeGroup[],
  among: readonly DirectoryEntry[] = services,
): Suggestion[] => {
  const seen = new Map<string, Suggestion>()
  for (const age of group)
    for (const door of rightDoors({ need, age }, among)) seen.set(door.service.id, door)
  return [...seen.values()].sort((a, b) => rankOf(a.service.level) - rankOf(b.service.level))
}
