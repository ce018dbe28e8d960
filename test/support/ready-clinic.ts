/**
 * Before the first journey of a run: the clinic is built, unless it has been said to be, and started once
 * from its sources as `npm start` does, so that every journey begins with a copy of what a new county is
 * seeded with, in a file and in a DynamoDB.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildClinic, startClinic } from './clinic.ts'

let seeded: string

export const setup = async (project: TestProject): Promise<void> => {
  if (process.env.CLINIC_IS_BUILT === undefined) buildClinic()
  project.onTestsRerun(buildClinic)
  seeded = await mkdtemp(join(tmpdir(), 'dorren-seeded-'))
  const program = ['--import', 'tsx', 'functions/local/start.ts']
  for (const keptIn of ['file', 'dynamodb'] as const) {
    const clinic = await startClinic({ DATA_DIR: join(seeded, keptIn) }, { program, keptIn })
    await clinic.stop()
  }
  process.env.SEEDED_COUNTY = seeded
}

export const teardown = (): Promise<void> => rm(seeded, { recursive: true, force: true })
