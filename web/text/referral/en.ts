/** Something that could be sent on, in English. */
import type { ReferralText } from './type.ts'

export const text: ReferralText = {
  title: 'Would you like somebody else to help too?',
  lead: (name) =>
    `${name} has written a suggestion together with you. Change it as you like. Nothing is sent unless you say yes.`,
  sip: 'It asks for a meeting where those who help you plan together with you (SIP).',
  to: 'Who should get it?',
  words: 'This is what it says',
  wordsHint: 'Write only what you want them to know. You do not have to write your name.',
  ends: (day) => `The link stops working on ${day}.`,
  see: 'The text is locked on your phone. Only whoever gets the link can read it, once. We cannot read it. You can stop the link at any time.',
  make: 'Yes, make the link',
  making: 'Making the link …',
  no: 'No, not now',
  none: 'Choose at least one who should get it.',
  failed: 'It did not work just now. What you wrote is still here. Try again.',
  failedAfter: (receivers) =>
    `The link to ${receivers.join(', ')} is ready and in the chat. The rest did not work just now. What you wrote is still here. Try again.`,
  made: (name) => `Done. The link is in the chat, so that ${name} can pass it on.`,
  message: (receiver, link) => `Link to ${receiver}, works once: ${link}`,
  stopLink: (link) => `Keep this if you want to be able to stop the link another day: ${link}`,
  yours: 'Your links',
  states: {
    waiting: 'not opened yet',
    opened: 'opened',
    answered: 'opened and answered',
    stopped: 'stopped',
    ended: 'no longer valid',
  },
  stop: 'Stop',
  stopFailed: 'The link has not been stopped. Try again.',
  consent: 'You have said who you are. When you make the link you agree to this:',
  keep: 'Keep under a return code',
}
