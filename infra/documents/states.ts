/** docs/states.md from the table of transitions, so that the drawing cannot lie. */
import { endStates, visitTransitions } from '../../shared/rules/visit-states.ts'

/** The page as Markdown with one Mermaid state diagram and one table. */
export const statesPage = (): string => {
  const rows = Object.entries(visitTransitions)
  const arrows = rows.flatMap(([event, { from, to }]) =>
    from.map((state) => `  ${state} --> ${to}: ${event}`),
  )
  const table = rows.map(
    ([event, { from, to, by, why }]) =>
      `| \`${event}\` | ${from.join(', ')} | ${to} | ${by} | ${why} |`,
  )
  return [
    '# The states of a visit',
    '',
    'Made from `shared/rules/visit-states.ts` by `npm run docs`. A visit changes in no other way: `functions/visits/move.ts` turns a row into one conditional write.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> waiting: join',
    ...arrows,
    ...endStates.map((state) => `  ${state} --> [*]`),
    '```',
    '',
    '| event | from | to | by | why |',
    '| --- | --- | --- | --- | --- |',
    ...table,
    '',
  ].join('\n')
}
