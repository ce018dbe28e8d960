/** The accessibility statement in English. */
import type { StatementText } from './type.ts'

export const text: StatementText = {
  lang: 'en',
  link: 'Accessibility',
  title: 'Accessibility of Dörren',
  lead: 'Everybody should be able to use this site. Here you can read what works, what does not, and how to tell us.',
  leave: 'Leave this page now',
  urgent: 'Urgent help',
  toStart: 'To the start page',
  status: {
    title: 'How accessible is the site?',
    partly: 'The site partly follows the law. What we know is wrong is listed below.',
    law: 'The law is the Swedish Act on Accessibility to Digital Public Services (2018:1937). We work to WCAG 2.2, level AA, and EN 301 549.',
  },
  problems: {
    title: 'What is not accessible',
    lead: 'We know of these problems:',
    list: [
      {
        what: 'Voice and video calls have no automatic captions and no sign language interpreter.',
        why: 'The chat is there all the time, so you can write instead.',
      },
      {
        what: 'Chat, voice and video only work with JavaScript. Without it you can read the page, call the crisis numbers and write a letter.',
        why: 'The talk is sealed in your browser, which needs a script.',
      },
      {
        what: 'The questionnaires in the programme are in ordinary Swedish and in English, not in easy Swedish.',
        why: 'They have been tested in exactly those words. We do not rewrite them ourselves.',
      },
      {
        what: 'The counsellor’s suggestions, the health record and letters are in the language they were written in.',
        why: 'We never let a machine translate what somebody has written to you.',
      },
      {
        what: 'Curves in the programme are read out as a table, not as a picture.',
        why: 'The table says the same thing.',
      },
    ],
  },
  burden:
    'We have not left anything out because it would cost too much or be too difficult (section 12).',
  outside: {
    title: 'What the law does not cover (section 9)',
    list: [
      'Live sound and video in talks.',
      'Pages that others run: the e-ID page, and other websites we mention.',
    ],
  },
  instead: {
    title: 'If you cannot use a part of the site',
    list: [
      'If you cannot call or see video, use the chat.',
      'If you cannot chat, write a letter or choose a voice call.',
      'If the text is too hard and you read Swedish, choose Lätt svenska at the bottom of the page.',
      'If it is urgent, the numbers under Urgent help work from any phone. You can also text 112 if you have registered your phone.',
    ],
  },
  tested: {
    title: 'How we have tested',
    lead: 'We have assessed the site ourselves. Nobody from outside has checked it.',
    done: [
      'A program (axe) checks the pages in light and dark mode each time we change something. It finds about half of the problems there are.',
      'A whole talk using only the keyboard, both for the young person and for the counsellor, and one part of the programme.',
      'A narrow phone (360 pixels) and a large screen, light and dark, easy Swedish and English.',
      'You can read the page, with every crisis number, without JavaScript.',
    ],
    notTitle: 'What we have not tested',
    not: [
      'With people who use a screen reader, magnifier, voice control or eye control.',
      'With young people who find reading hard. Nobody who needs the easy Swedish has read it yet.',
      'On real phones, or in Safari. Most of it has been tested in Chromium, some of it also in Firefox and WebKit.',
      'Every requirement of EN 301 549 by hand.',
    ],
  },
  report: {
    title: 'Tell us when something does not work',
    lead: 'We want to know. You do not have to say who you are, so we cannot answer you.',
    noNames:
      'Do not write names, numbers or anything that shows who you or somebody else is. If you need to talk to somebody, go to the start page. Nobody reads this round the clock.',
    page: 'Where were you?',
    pages: {
      start: 'The start page',
      talk: 'The line or the talk',
      letter: 'Letters, times or a code',
      mine: 'Who has read about me?',
      programme: 'The programme',
      other: 'Somewhere else',
    },
    words: 'What did not work?',
    send: 'Send',
    sending: 'Sending …',
    missing: 'Write what did not work.',
    tooLong: (over) =>
      `The text is ${over} characters too long. Make it shorter and you can send it. Nothing is lost.`,
    thanks: (days) =>
      `Thank you. The coordinator will read it. It is deleted when the problem is fixed, after ${days} days at most.`,
    failed: 'It could not be sent. What you wrote is still here. Try again.',
    offline: 'You have no connection right now. What you wrote is still here. Try again.',
    full: 'We have got more than we can read right now. What you wrote is still here. Try again in a few days.',
    kept: (days) =>
      `Only the county’s coordinator reads it. It is kept locked for ${days} days at most, without your address and without the time of day.`,
    noScript:
      'You need JavaScript to send this. You can ask a counsellor or somebody else you trust to tell us instead.',
  },
  supervision: {
    title: 'Supervision',
    words:
      'The Agency for Digital Government (Digg) makes sure that the law is followed. If you are not happy with what we do about what you have told us, you can report it to Digg. They may ask who you are.',
    link: 'Report to Digg',
  },
  dates: (assessed, updated) => `Assessed ${assessed}. Updated ${updated}.`,
  unconfirmed: 'The county has not checked this statement yet.',
}
