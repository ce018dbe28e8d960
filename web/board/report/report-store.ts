/** The report of the chosen period, perhaps beside another: asked for when either is changed. */
import { signal, type ReadonlySignal } from '@preact/signals'
import { reportApi, type Report } from '../../../shared/contract/report/report.ts'
import { client, Problem } from '../../data/client.ts'
import { query } from '../../data/query.ts'
import { bearer, isSignedIn, signedOut } from '../../staff/sign-in/sign-in.ts'

export interface ReportStore {
  readonly report: ReadonlySignal<Report | undefined>
  readonly problem: ReadonlySignal<unknown>
  readonly choose: (period: string, beside: string | undefined) => Promise<void>
  readonly again: () => Promise<void>
}

const failed = (problem: unknown): void => {
  if (!(problem instanceof Problem)) return
  if (problem.code === 'not-signed-in') signedOut('expired')
  if (problem.code === 'not-found') signedOut('not-yours')
}

export const openReport = (): ReportStore => {
  const api = client(reportApi, { authorization: bearer })
  const chosen = signal<{ period?: string; beside?: string }>({})
  const asked = query(() => api.report(chosen.peek()), { may: isSignedIn, failed })
  asked.when({})
  return {
    report: asked.data,
    problem: asked.problem,
    choose: (period, beside) => {
      chosen.value = { period, ...(beside !== undefined && { beside }) }
      return asked.restart()
    },
    again: asked.again,
  }
}
