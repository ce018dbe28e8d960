/** Young people who are sent in: the way into this domain. */
export { consultationOf } from './consultation.ts'
export { decide, judge, recordConsent, recordMet, removeFalse, showCase } from './decide.ts'
export { receiver, showInbox } from './intake-item.ts'
export { standingInCase } from './open-case.ts'
export { senderBy, sendIn } from './send-in.ts'
export { showReply, takeBack } from './sender.ts'
