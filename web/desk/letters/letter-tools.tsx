/** What helps with a letter, beside it: ready replies, who else can help, and a report of concern (R7). */
import { useState } from 'preact/hooks'
import type { InboxLetter } from '../../../shared/contract/later/letters.ts'
import { safetyText } from '../../text/desk-safety/sv.ts'
import { staffText } from '../../text/staff/sv.ts'
import { DirectoryTool } from '../referral/directory-tool.tsx'
import { ReplyGroups } from '../replies/reply-list.tsx'
import { ConcernTool } from '../safety/concern-tool.tsx'

const tools = ['replies', 'directory', 'concern'] as const
type LetterTool = (typeof tools)[number]

const names: Record<LetterTool, string> = {
  replies: staffText.replies.title,
  directory: safetyText.tools.directory,
  concern: safetyText.tools.concern,
}

interface Props {
  letter: InboxLetter
  onReply: (words: string) => void
}

export const LetterTools = ({ letter, onReply }: Props) => {
  const [open, setOpen] = useState<LetterTool>(letter.level <= 2 ? 'directory' : 'replies')
  /** Of the writer nothing more is known here than what the letter was sent with. */
  const { topics, newerTopics } = letter
  const about = { visit: letter.letter, topics, newerTopics }
  return (
    <aside class="letter-tools" aria-label={safetyText.tools.title}>
      <nav class="work-tabs" aria-label={safetyText.tools.title}>
        {tools.map((tool) => (
          <button
            type="button"
            key={tool}
            aria-pressed={open === tool}
            onClick={() => setOpen(tool)}
          >
            {names[tool]}
          </button>
        ))}
      </nav>
      <div class="tool">
        {open === 'replies' && <ReplyGroups of={letter} onChoose={onReply} />}
        {open === 'directory' && <DirectoryTool visit={about} />}
        {open === 'concern' && <ConcernTool visit={about} />}
      </div>
    </aside>
  )
}
