/** Before the first journey of a run: the clinic is built once, and not by every journey that starts one. */
import type { TestProject } from 'vitest/node'
import { buildClinic } from './clinic.ts'

export const setup = (project: TestProject): void => {
  buildClinic()
  project.onTestsRerun(buildClinic)
  process.env.CLINIC_IS_BUILT = 'yes'
}
