/** How ideas, answers and votes are kept: nothing identifies whoever wrote or voted, and a person reads first. */
export const wallRule = {
  /** Days an idea waits to be read; then its words are gone. */
  kept: 60,
  longest: 600,
  /** Waiting at once: beyond this nobody could read them. */
  most: 200,
  /** Days an answer stands on the page. */
  shown: 730,
  longestAnswer: 1000,
  longestQuestion: 200,
  longestOption: 100,
  fewestOptions: 2,
  mostOptions: 6,
  /** Days a question may be open: a term. */
  longestOpen: 200,
  /** Days a question is kept after it is over, to be compared with the next. */
  questionKept: 730,
  source: 'brukarråd and ungdomsutvecklare of the county; the limits are our own',
  confirmedBy: null,
} as const satisfies { source: string; confirmedBy: string | null } & Record<
  string,
  number | string | null
>
