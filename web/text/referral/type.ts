/** What a youth is told of something that could be sent on. */
export interface ReferralText {
  title: string
  lead: (name: string) => string
  sip: string
  to: string
  words: string
  wordsHint: string
  ends: (day: string) => string
  see: string
  make: string
  making: string
  no: string
  none: string
  failed: string
  /** Some links were made before it failed. */
  failedAfter: (receivers: readonly string[]) => string
  made: (name: string) => string
  message: (receiver: string, link: string) => string
  stopLink: (link: string) => string
  yours: string
  states: Record<'waiting' | 'opened' | 'answered' | 'stopped' | 'ended', string>
  stop: string
  stopFailed: string
  /** Before the words of a consent. */
  consent: string
  /** Under a return code. */
  keep: string
}
