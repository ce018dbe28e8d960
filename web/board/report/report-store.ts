/** The report of the chosen period, perhaps beside another: asked for when either is changed. */
import type { ReadonlySignal } from '@preact/signals'
import type { Call, Reply } from '../../../shared/contract/endpoint.ts'
import type { Yardstick } from '../../../shared/rules/report/yardstick.ts'
import { reportApi, type Report } from '../../../shared/contract/report/report.ts'
import { client } from '../../data/client.ts'
import { query } from '../../data/query.ts'
import { nameTopics } from '../../data/topic-names.ts'
import { bearer, isSignedIn } from '../../staff/sign-in/sign-in.ts'
import { failedPage } from '../../staff/use-staff-query.ts'

interface Wish {
  period?: string
  beside?: string | undefined
}

export interface ReportStore {
  readonly report: ReadonlySignal<Report | undefined>
  readonly problem: ReadonlySignal<unknown>
  /** One of the two; the other stays as it was chosen, also while the answer is on its way. */
  readonly choose: (wish: Wish) => Promise<void>
  readonly again: () => Promise<void>
  /** Both are shown when they are kept; a failure is the caller's to tell. */
  readonly keepYardstick: (yardstick: Yardstick) => Promise<true>
  readonly keepCountyWords: (
    words: Call<typeof reportApi.keepCountyWords>,
  ) => Promise<Reply<typeof reportApi.keepCountyWords>>
}

export const openReport = (): ReportStore => {
  const api = client(reportApi, { authorization: bearer })
  let chosen: Wish = {}
  const told = async (): Promise<Report> => {
    const report = await api.report(chosen)
    nameTopics(report.topics)
    return report
  }
  const asked = query(told, { may: isSignedIn, failed: failedPage })
  // Goals are decided while it stands open.
  asked.when({ poll: 10 * 60_000, onlyInSight: true })
  return {
    report: asked.data,
    problem: asked.problem,
    choose: (wish) => {
      chosen = { ...chosen, ...wish }
      return asked.restart()
    },
    again: asked.again,
    keepYardstick: async (yardstick) => {
      await api.keepYardstick({ yardstick })
      await asked.again()
      return true
    },
    keepCountyWords: async (words) => {
      const told = await api.keepCountyWords(words)
      await asked.again()
      return told
    },
  }
}
