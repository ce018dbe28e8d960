/** How every text begins: its title, and one paragraph that says what it is about. */
import type { Faults } from './faults.ts'

export const titleAndLead = (
  markdown: string,
  file: string,
  faults: Faults,
): { title: string; lead: string; rest: readonly string[]; from: number } => {
  const lines = markdown.split('\n')
  const title = /^# (.+)$/.exec(lines[0] ?? '')?.[1]
  if (title === undefined) faults.at(file, 1, 'the first line is "# Title"')
  const leadAt = lines.findIndex((line, index) => index > 0 && line.trim() !== '')
  const leadEnd = lines.findIndex((line, index) => index > leadAt && line.trim() === '')
  const lead = lines.slice(leadAt, leadEnd).join(' ')
  if (leadAt < 0 || leadEnd < 0 || /^[#:]/.test(lead))
    faults.at(file, 2, 'after the title comes one paragraph that says what the module is about')
  return { title: title ?? '', lead, rest: lines.slice(leadEnd), from: leadEnd + 1 }
}
