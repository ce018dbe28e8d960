/** Builds what a stage is made of: its treatment programmes and languages come from its file, whatever the shell says. */
import { delimiter } from 'node:path'
import { Stop, type Run } from './command.ts'
import type { Where } from './where.ts'

export async function build(run: Run, { made }: Pick<Where, 'made'>): Promise<void> {
  const env = {
    PROGRAMME_PACKS: made.packs.join(delimiter),
    PAGE_LANGUAGES: made.languages.join(' '),
  }
  if ((await run(['npm', 'run', 'build', '--silent'], { env, show: true })).code !== 0)
    throw new Stop('The build failed. Nothing was deployed.')
}
