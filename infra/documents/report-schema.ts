/** The report as data, described: the JSON Schema by which somebody else's program reads it, closed to what it does not name. */
import * as z from 'zod/mini'
import { ReportFile } from '../../shared/contract/report/report-file.ts'
import type { JsonSchema } from './schema-writer.ts'

export const reportSchema = (): JsonSchema => ({
  title: 'A published period of the report',
  ...(z.toJSONSchema(ReportFile, { io: 'output' }) as JsonSchema),
})
