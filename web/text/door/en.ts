/** The start page's own words in English: apart from the chat's, which never shows them. */
import { hour, times } from '../../../shared/rules/line/times.ts'
import type { DoorText } from './type.ts'
import { text as callEn } from '../call/en.ts'
import { text as safety } from '../safety/en.ts'
import { text as en } from '../youth/en.ts'

export const text: DoorText = {
  ...en.door,
  unreviewed: 'The translation has not been reviewed.',
  behind: 'Region Dalarna and the municipalities of Dalarna',
  heading: 'Talk to someone',
  lead: 'It’s free and you can stay completely anonymous. For anyone aged 13–\u206024 in Dalarna.',
  picture: 'A door',
  open: 'Open now.',
  late: 'soon: somebody was due here',
  closed: 'Closed right now.',
  opens: 'We open',
  unknown: 'You can chat here when it is open.',
  wait: (words) => `The wait is about ${words}.`,
  chat: 'Chat',
  haveCode: 'I have a code',
  otherWays: 'Other ways',
  voice: callEn.channels.voice,
  video: callEn.channels.video,
  noScript:
    'The chat cannot be opened here: this browser is too old, or JavaScript is switched off. You can call someone in the list under Urgent help.',
  othersNow: 'Want to talk to somebody anyway? Here are others who answer.',
  dangerClosed: 'I am in danger now and want to write to you anyway',
  plan: 'Safety plan',
  practise: safety.practise,
  helpers: 'Who can help with what?',
  ideas: 'Ideas and answers',
  access: 'Accessibility',
  mine: 'Who has read about me?',
  mineAbout: 'Only if you have told us who you are.',
  whoTitle: 'Who answers?',
  who: [
    'Counsellors, midwives and others who work with young people in the municipalities of Dalarna and in Region Dalarna. You are told who you are talking to: first name, profession and where they work.',
    'You can choose not to talk to anyone from your own municipality.',
  ],
  keptTitle: 'What is kept?',
  kept: [
    'We do not keep your name, your number or where you connect from. Nobody writes a health record about you while you are anonymous.',
    `What you write in the chat is deleted within ${times.chatKept / hour} hours. You can delete it at once.`,
    'If you tell us that somebody’s life is in danger we must try to help, even if you do not want us to. We may then call 112 and tell them what you have said.',
  ],
  tracedTitle: 'Can anyone trace me?',
  traced: [
    'We cannot see who you are or where you are unless you tell us. So we cannot send help unless you say where.',
    'If you are under 18 and somebody hurts you, the person you talk to may have to report it to social services. That may happen even if you have not said your name, for example if you have told which school you go to.',
    'Whoever owns the phone or the network can see that this page was visited, but not what you write.',
  ],
  exitTitle: 'Leave quickly',
  exit: [
    'Press “Leave this page now”, or Shift three times. A weather page opens instead.',
    'The visit still shows in the browser’s history. Remove it there if somebody else uses your phone.',
  ],
  nearTitle: 'Are you a parent or a friend?',
}
