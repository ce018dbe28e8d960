/** Ideas and answers in English. */
import type { WallText } from './type.ts'

export const text: WallText = {
  lang: 'en',
  title: 'Ideas and answers',
  lead: 'What should we do better? Leave an idea without your name. Here is what we did with the ideas of others.',
  leave: 'Leave this page now',
  urgent: 'Urgent help',
  toStart: 'To the start page',
  answers: {
    title: 'What we did',
    loading: 'Loading the answers …',
    none: 'No answers yet. Your idea may be the first.',
    failed: 'The answers could not be fetched.',
    again: 'Try again',
    idea: 'Idea',
    did: 'What we did',
    on: (day) => `Answered ${day}`,
    noScript: 'The answers are fetched by JavaScript.',
    asWords: 'Read them as plain text instead',
  },
  question: {
    title: 'This term’s question',
    about: 'Your vote is only a number. Nobody sees who has voted. Vote once.',
    send: 'Vote',
    choose: 'Choose an answer first.',
    sending: 'Counting your vote …',
    thanks: 'Thank you, your vote is counted.',
    over: 'The question is over. Your vote was not counted.',
    failed: 'Your vote could not be sent. Try again.',
  },
  idea: {
    title: 'Leave an idea',
    lead: 'We do not need to know who you are. That is why we answer here on the page, to everybody, and not to you.',
    noNames:
      'Do not write anything that shows who you or anybody else is. Do you need to talk? Go to the start page: this is not read at once.',
    words: 'Your idea',
    kept: (days) =>
      `A person reads it before anybody else sees it. If it is not shown it is removed within ${days} days.`,
    send: 'Send',
    sending: 'Sending …',
    missing: 'Write your idea first.',
    tooLong: (over) =>
      `The text is ${over} characters too long. Make it shorter, and it can be sent. Nothing is lost.`,
    thanks: (days) => `Thank you. A person reads your idea within ${days} days.`,
    failed: 'It could not be sent. What you wrote is still here. Try again.',
    offline: 'You have no network right now. What you wrote is still here. Try again later.',
    full: 'Many have written, and we cannot read more right now. What you wrote is still here. Try again in a few days.',
    noScript: 'You need JavaScript to send it. Or tell your clinic.',
  },
  othersLanguage: 'Ideas and answers are written in Swedish.',
}
