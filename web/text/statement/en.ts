/** The accessibility statement in English. */
import type { StatementText } from './type.ts'

export const text: StatementText = {
  lang: 'en',
  link: 'Accessibility',
  title: 'Accessibility of Dörren',
  lead: 'Everybody should be able to use this site. Here is what works, what does not, and how to tell us.',
  leave: 'Leave this page quickly',
  urgent: 'Urgent help',
  toStart: 'To the start page',
  status: {
    title: 'How accessible is the site?',
    partly: 'The site complies with the law in part. What we know to be wrong is listed below.',
    law: 'The law is the Swedish act (2018:1937) on accessibility to digital public services. We build to WCAG 2.2, level AA, and EN 301 549.',
  },
  problems: {
    title: 'What is not accessible',
    lead: 'We know of these faults:',
    list: [
      {
        what: 'Talks by voice or picture have no automatic captions, and no sign language interpreter.',
        why: 'The chat is beside the talk all the time, so you can write instead.',
      },
      {
        what: 'Talking works only with JavaScript. Without it you can read the page and call the crisis numbers.',
        why: 'The talk is sealed in your browser, which needs a script.',
      },
      {
        what: 'The first part of the programme is in easy Swedish and English. The rest is in Swedish only.',
        why: 'The texts have not been written yet.',
      },
      {
        what: 'Suggestions, the health record and letters stand in the language they were written in.',
        why: 'We never translate by machine what somebody has written to you.',
      },
      {
        what: 'Curves in the programme are read out as a table, not as a picture.',
        why: 'The table says the same.',
      },
    ],
  },
  burden: 'We have left nothing out as too costly or difficult (section 12).',
  outside: {
    title: 'What the law does not cover (section 9)',
    list: [
      'Live sound and picture in talks.',
      'Pages others answer for: that of the e-identification, and sites we mention.',
    ],
  },
  instead: {
    title: 'If you cannot use a part of the site',
    list: [
      'Cannot call or see a picture? Chat.',
      'Cannot chat? Write a letter, or choose to call without a picture.',
      'Is the text too hard? Choose Lätt svenska at the bottom of the page.',
      'Is it urgent? The numbers under Urgent help work from any phone. 112 can also be reached by text message if you have registered your phone.',
    ],
  },
  tested: {
    title: 'How we have tested',
    lead: 'It is our own assessment. Nobody outside has examined the site.',
    done: [
      'A program (axe) goes through the pages in light and dark each time we change something. It finds about half of the faults there are.',
      'A whole talk with the keyboard alone, for the young person and for the counsellor; and a part of the programme.',
      'A narrow phone (360 pixels) and a large screen, light and dark, easy Swedish and English.',
      'The page can be read, with every crisis number, without JavaScript.',
    ],
    notTitle: 'What we have not tested',
    not: [
      'With people who use a screen reader, magnifier, voice control or eye control.',
      'With young people who find reading hard. No person has read the easy Swedish yet.',
      'In other browsers than Chromium.',
      'Every requirement of EN 301 549 by hand.',
    ],
  },
  report: {
    title: 'Tell us when something does not work',
    lead: 'We want to know. You need not say who you are, and so we cannot answer you.',
    noNames:
      'Do not write names, numbers or anything that shows who you or somebody else is. Do you need to talk to somebody? Go to the start page. What you write here is not read around the clock.',
    page: 'Where were you?',
    pages: {
      start: 'The start page',
      talk: 'The line or the talk',
      letter: 'Letters, times or a code',
      mine: 'Mine',
      programme: 'The programme',
      other: 'Somewhere else',
    },
    words: 'What did not work?',
    send: 'Send',
    sending: 'Sending …',
    missing: 'Write what did not work.',
    tooLong: (over) =>
      `The text is ${over} characters too long. Make it shorter, and it can be sent. Nothing is lost.`,
    thanks: (days) =>
      `Thank you. The coordinator reads it. It is erased when the fault is mended, within ${days} days at most.`,
    failed: 'It could not be sent. What you wrote is still here. Try again.',
    offline: 'You are offline just now. What you wrote is still here. Try again.',
    full: 'So much has come that we cannot read it just now. What you wrote is still here. Try again in some days.',
    kept: (days) =>
      `Only the county's coordinator reads it. It is kept sealed for at most ${days} days, without an address and without a time of day.`,
    noScript:
      'Sending needs JavaScript. You can ask a counsellor or somebody else you trust to tell us instead.',
  },
  supervision: {
    title: 'Supervision',
    words:
      'The Agency for Digital Government (Digg) sees to it that the law is followed. If you are not content with how we deal with what you have told us, you can report it to Digg. They may ask who you are.',
    link: 'Report to Digg',
  },
  dates: (assessed, updated) => `Assessed ${assessed}. Updated ${updated}.`,
  unconfirmed: 'The county has not reviewed this statement yet.',
}
