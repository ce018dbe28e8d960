/** `node --import tsx test/support/seed-counties.ts FOLDER`: what every journey of a run begins with a copy of. */
import { join } from 'node:path'
import { startClinic } from './clinic.ts'
import { aheadNow, writeAhead } from './county-hour.ts'

/**
 * Starts the clinic on a new county, in a file as `npm start` does, and in a DynamoDB, and leaves what was
 * seeded in two folders of this one.
 */
export const seedCounties = async (folder: string): Promise<void> => {
  const ahead = aheadNow()
  await writeAhead(folder, ahead)
  for (const keptIn of ['file', 'dynamodb'] as const) {
    const clinic = await startClinic({ DATA_DIR: join(folder, keptIn) }, { keptIn, ahead })
    await clinic.stop()
  }
}

const [, program = '', folder] = process.argv
if (program.endsWith('seed-counties.ts') && folder !== undefined) await seedCounties(folder)
