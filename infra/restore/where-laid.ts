/** A copy is laid into a table that the file of the stage names and that nobody uses yet, and nowhere else. */
import { fileOf, type Stage } from '../stages.ts'
import { Stop } from '../operate/command.ts'

type Kind = keyof Stage['tables']

export interface Laid {
  kind: Kind
  /** The table in use, which knows who has been erased since. */
  clinic: string
}

/** Throws Stop. */
export function whereLaid(
  { name, tables }: Pick<Stage, 'name' | 'tables'>,
  { from, to }: { from: string; to: string },
): Laid {
  const file = fileOf(name)
  const kind = (['clinic', 'records'] as const).find((each) => tables[each].includes(to))
  const [clinic = ''] = tables.clinic
  if (kind === undefined)
    throw new Stop(
      `${file} names no table ${to}: write it last under "tables.clinic" or "tables.records", and deploy, which makes it.`,
    )
  if (tables[kind][0] === to)
    throw new Stop(
      `${to} is in use: a copy is laid into a table beside it, which is named after it in ${file}.`,
    )
  if (from === to) throw new Stop(`${to} would be copied into itself.`)
  return { kind, clinic }
}
