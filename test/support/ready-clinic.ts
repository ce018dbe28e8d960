/**
 * Before the first journey of a run: the clinic is built, unless it has been said to be, and started once,
 * so that every journey begins with a copy of what was seeded. `npm test` has done both.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildClinic } from './clinic.ts'
import { seedCounties } from './seed-counties.ts'

let seeded: string | undefined

export const setup = async (project: TestProject): Promise<void> => {
  if (process.env.CLINIC_IS_BUILT === undefined) buildClinic()
  project.onTestsRerun(buildClinic)
  if (process.env.SEEDED_COUNTY !== undefined) return
  seeded = await mkdtemp(join(tmpdir(), 'dorren-seeded-'))
  await seedCounties(seeded)
  process.env.SEEDED_COUNTY = seeded
}

export const teardown = async (): Promise<void> => {
  if (seeded !== undefined) await rm(seeded, { recursive: true, force: true })
}
