/** What the accessibility statement needs to be said in a language. */
import type { StatementPage } from '../../../shared/rules/later/accessibility-rule.ts'

export interface StatementText {
  lang: string
  link: string
  title: string
  lead: string
  leave: string
  urgent: string
  toStart: string
  status: { title: string; partly: string; law: string }
  problems: { title: string; lead: string; list: readonly { what: string; why: string }[] }
  burden: string
  outside: { title: string; list: readonly string[] }
  instead: { title: string; list: readonly string[] }
  tested: {
    title: string
    lead: string
    done: readonly string[]
    notTitle: string
    not: readonly string[]
  }
  report: {
    title: string
    lead: string
    noNames: string
    page: string
    pages: Record<StatementPage, string>
    words: string
    send: string
    sending: string
    missing: string
    tooLong: (over: string) => string
    thanks: (days: number) => string
    failed: string
    offline: string
    full: string
    kept: (days: number) => string
    noScript: string
  }
  supervision: { title: string; words: string; link: string }
  dates: (assessed: string, updated: string) => string
  unconfirmed: string
}
