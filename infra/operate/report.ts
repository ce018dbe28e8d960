/** One line for each thing looked at; how many are wrong. */
import type { Finding } from './examine.ts'

export function report(findings: readonly Finding[], say: (line: string) => void): number {
  for (const { what, wrong } of findings)
    say(wrong === undefined ? `✓ ${what}` : `✗ ${what}: ${wrong}`)
  return findings.filter(({ wrong }) => wrong !== undefined).length
}
