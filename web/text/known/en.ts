/** The words of becoming known, in English. */
import type { KnownText } from '../../youth/known-text.ts'

export const en: KnownText = {
  reviewedByPerson: false,
  title: 'Do you want to say who you are?',
  lead: 'You are anonymous now, and you can stay so. You get the same help.',
  changesTitle: 'If you say who you are',
  changes: (name, employer) => [
    `${employer} learns your name and your personal number. No municipality does.`,
    `${name} writes a health record of what you talk about. It is kept for at least ten years.`,
    `Only those who take part in your care at ${employer} may read it. Every reading is written down, and you can see who it was.`,
    'Your parents cannot read it on this page. If they ask to, we first consider what is best for you.',
    'You cannot become anonymous again in this talk. Next time you choose anew.',
  ],
  history:
    'You prove who you are on another page and then come back here. Your browser’s history shows it. The chat is kept meanwhile.',
  go: 'Go on and prove who you are',
  stay: 'Close',
  no: 'No, I want to be anonymous',
  sure: (fullName, employer) => `You are ${fullName}. Shall ${employer} know?`,
  sureAbout: (name) => `Nothing has been kept yet. If you say yes, ${name} will know now.`,
  yes: 'Yes, say who I am',
  busy: 'One moment …',
  failed: {
    eid: 'The identification was not completed. You are still anonymous.',
    none: 'It is not possible to prove who you are here. You are still anonymous.',
    visit: 'The talk has changed, so nothing has been kept. You are still anonymous.',
  },
  become: 'Do you want to say who you are?',
  isKnown: (employer) => `You have said who you are. Only ${employer} knows.`,
  moves: {
    title: 'What may go along?',
    hint: 'Only what you choose. If you choose nothing, the new person knows only what you tell.',
    what: {
      topics: 'What you wanted to talk about',
      ageBand: 'How old you are',
      municipality: 'Which municipality you live in',
      note: 'What the counsellor writes to the new person',
    },
  },
}
