/**
 * Before the first journey of a run: the clinic is built, unless it has been said to be, and started on a
 * new county, in a file from its sources as `npm start` does, and in a DynamoDB, so that every journey
 * begins with a copy of what was seeded.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildClinic, startClinic } from './clinic.ts'

let seeded: string | undefined

export const setup = async (project: TestProject): Promise<void> => {
  if (process.env.CLINIC_IS_BUILT === undefined) buildClinic()
  project.onTestsRerun(buildClinic)
  // Several runs of one `npm test` begin with the same ones.
  if (process.env.SEEDED_COUNTY !== undefined) return
  seeded = await mkdtemp(join(tmpdir(), 'dorren-seeded-'))
  const fromSources = { program: ['--import', 'tsx', 'functions/local/start.ts'] }
  for (const [keptIn, how] of [
    ['file', fromSources],
    ['dynamodb', {}],
  ] as const) {
    const clinic = await startClinic({ DATA_DIR: join(seeded, keptIn) }, { ...how, keptIn })
    await clinic.stop()
  }
  process.env.SEEDED_COUNTY = seeded
}

export const teardown = async (): Promise<void> => {
  if (seeded !== undefined) await rm(seeded, { recursive: true, force: true })
}
