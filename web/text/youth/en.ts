/** Everything a youth reads in English. */
import { hour, minute, second, times } from '../../../shared/rules/line/times.ts'
import { waitInWords } from '../../../shared/rules/line/wait-words.ts'
import { text as time } from '../../../shared/time-words/en.ts'
import { text as crisis } from '../crisis/en.ts'
import { text as askEn } from '../medium/en.ts'
import { text as names } from '../names/en.ts'
import type { YouthText } from './sv.ts'

/** Small numbers are told in words. */
const few = [
  'Nobody',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
]

export const text: YouthText = {
  lang: 'en',
  dir: 'ltr',
  names,
  door: {
    fullNow: 'Nobody is free right now. You can join the line and see how it goes.',
    held: {
      why: {
        'before-closing': 'We cannot see anyone else before we close.',
        pause: 'Nobody else can join the line right now.',
        'urgent-only': 'Right now we only see those who need help at once.',
      },
      because: {
        'many-waiting': 'Many are waiting already.',
        'few-here': 'Few people can answer right now.',
        technical: 'We have technical problems.',
        meeting: 'The people who answer are busy for a while.',
      },
      next: 'You can try again',
      urgent:
        'Is somebody in danger? Are you having thoughts of not wanting to live, hurting yourself, or being hurt by somebody? Then you are always let in. Join the line anyway.',
    },
    title: 'Start',
    letter: 'Write a letter',
    book: 'Book a time',
    leave: crisis.leave,
    urgent: crisis.title,
    loading: 'Opening …',
    loadFailed: 'The chat could not be opened. Check your connection and try again.',
    languagesTitle: 'Language',
  },
  crisis,
  call: askEn,
  chat: {
    log: 'The conversation',
    write: 'Write here',
    send: 'Send',
    you: 'You',
    states: {
      waiting: 'Will be sent soon',
      sending: 'Sending …',
      sent: 'Sent',
      seen: 'Read',
      unread: 'Nobody has read this',
    },
    typing: (name) => `${name} is writing …`,
    unreadable: 'What you wrote before cannot be read here. You can go on talking.',
    earlier: 'Earlier counsellor',
    passedOn: 'You let the new person read what you wrote before.',
    tooLong: 'That is too long for one message. Split it in two.',
    held: {
      'too-many': 'A bit fast. Your message will be sent in a moment.',
      'talk-full': 'The chat is full. Your last message was not sent.',
    },
    newer: 'New message',
    locale: time.days,
  },
  wait: {
    ahead: (count) => (count === 0 ? 'You are first.' : `${few[count] ?? count} ahead of you.`),
    moreAhead: (count) =>
      count === 0 ? 'There are many in the line.' : `At least ${count} ahead of you.`,
    range: (wait) => `About ${waitInWords(wait, time)}.`,
    unknown:
      'We cannot say how long it takes, because nobody is free right now. You keep your place.',
  },
  join: {
    step: (now, all) => `Step ${now} of ${all}`,
    back: 'Back',
    next: 'Next',
    skip: 'Skip',
    seeTitle: 'Who sees this?',
    tooLong: (over) => `Too long. Characters to take out: ${over}.`,
    topics: {
      title: 'What do you want to talk about?',
      hint: 'Choose one or more, six at most. You can skip this.',
      see: 'The people working now see what you choose, but not who you are.',
    },
    urgent: {
      title: 'What fits best right now?',
      hint: 'It decides how fast we try to answer.',
      missing: 'Choose what fits best.',
      choices: {
        danger: 'I’m in danger right now, or somebody else is',
        'not-live': 'I’m having thoughts of not wanting to live',
        selfharm: 'I’m hurting myself, or close to it',
        violence: 'Somebody is hurting or threatening me',
        distress: 'I’m feeling really bad',
        talk: 'I want to talk about something',
        question: 'I have a question',
      },
      see: 'The people working now see how urgent it is.',
      orderTitle: 'How is the order decided?',
      order: [
        'Danger comes first. Then suicidal thoughts, self-harm and violence. Then those who feel really bad, then talks and questions.',
        'The longer you wait, the further up you move, but never ahead of somebody in danger. Only your own choices count. No computer reads what you write.',
      ],
    },
    danger: {
      title: 'Are you in danger right now?',
      lead: 'Call 112. They can come to you. We cannot see where you are.',
      closed:
        'We are closed now. If you write anyway we alert the person on call, but it may take a while.',
      go: 'I want to talk to you too',
      notDanger: 'No, change my answer',
    },
    about: {
      title: 'A little about you',
      hint: 'Everything here is optional.',
      age: 'How old are you?',
      gender: 'Are you a girl, a boy or something else?',
      municipality: 'Which municipality do you live in?',
      noMunicipality: 'I’d rather not say',
      avoidOwn: 'Nobody from my own municipality, please',
      nickname: 'What should we call you?',
      nicknameHint: 'Make something up. Do not write your real name.',
      suggestions: ['Kim', 'Lo', 'Birch', 'Cloud', 'River', 'Sol'],
      see: 'Only the person you talk to sees your age, municipality and name. Nobody sees “nobody from my own municipality”; the system takes care of it. Whether you are a girl, a boy or something else is only counted.',
    },
    who: {
      title: 'Who would you like to talk to?',
      profession: 'Profession',
      any: 'Anyone',
      anyHint: 'That is usually fastest.',
      language: 'Language to talk in',
      interpreter: 'Would you like an interpreter?',
      interpreterHint:
        'An interpreter translates between you and the person you talk to, and may not tell anyone.',
      noInterpreter: 'No',
      see: 'The people working now see language, profession and interpreter.',
    },
    ready: {
      title: 'The last step',
      open: 'Open now.',
      kept: 'Good to know',
      points: [
        'We do not keep your name, your number or where you connect from.',
        `The chat is deleted within ${times.chatKept / hour} hours. You can delete it at once.`,
        'We cannot see where you are. If somebody’s life is in danger we must try to help, even if you do not want us to.',
      ],
      join: 'Join the line',
      joining: 'Joining the line …',
      preparing: 'Checking that you are not a robot. It takes a few seconds.',
      failed: 'You could not join the line. Your answers are still here. Try again.',
      unheard:
        'We got no answer, so we do not know if you are in the line. Your answers are still here. Press again: if you have a place, you keep it.',
      cool: (time) =>
        `Your last talk was ended. You can join the line again at ${time}. If somebody is in danger you get in at once.`,
      unsafe:
        'This browser cannot lock what you write so that only you and we can read it. Use another browser or another phone. You can also call.',
      closed:
        'It has closed. Your answers are still on the page, but we cannot take anyone right now.',
      tooMany: 'Too many are trying right now. Wait a moment and try again.',
    },
  },
  visit: {
    offline: 'No connection right now. We are trying again.',
    again: 'Try again',
    toStart: 'To the start page',
    loading: 'Loading …',
    blurred: 'Hidden because you were away for a while',
    show: 'Show again',
    waiting: {
      title: 'You are in line',
      place: 'Your place',
      keep: `You can lock your phone for a while. Open this page again within ${times.grace / minute} minutes, or your place goes to the next person.`,
      nextTitle: 'What happens next?',
      next: [
        `When somebody is free we ask whether you are ready. You then have ${times.readyCheck / second} seconds.`,
        `If you miss it, we keep your place for ${times.grace / minute} minutes.`,
        'Then the talk begins. You see who you are talking to.',
      ],
      leave: 'Leave the line',
      leaveAsk: 'Do you want to leave the line?',
      leaveAbout: 'You will lose your place. You can join again later.',
      leaveYes: 'Yes, leave the line',
      leaveNo: 'No, stay',
      otherDevice: 'Continue on another phone or computer',
      otherAbout:
        'Copy the link and open it there. Whoever has the link can take your place, so do not show it to anyone. What you have already written cannot be read there.',
      copy: 'Copy the link',
      copied: 'The link is copied',
      copyFailed: 'It could not be copied. Select the link and copy it yourself.',
      returned: {
        'counsellor-lost':
          'The person you talked to lost the connection. You are back in line, and the time you waited still counts.',
        handover:
          'No colleague could take over in time. You are back in line, and the time you waited still counts.',
        'put-back': 'You are back in line, and the time you waited still counts.',
        stayed:
          'Good, you are still here. You are back in line, and the time you waited still counts.',
      },
      lost: (name) =>
        `${name} lost the connection. You are back in line, and the time you waited still counts.`,
    },
    called: {
      title: (name, profession, employer) =>
        `${name}, ${profession}, ${employer}, is ready. Are you?`,
      go: 'Yes, I am ready',
      left: (seconds) => `You have ${seconds} seconds. If you miss it, we keep your place.`,
      tab: 'Your turn',
      leave: 'No, leave the line',
    },
    aside: {
      title: 'Are you still there?',
      lead: (time) => `We called you but got no answer. Your place is kept until ${time}.`,
      stay: 'I am still here',
      after: 'You will then be back in line, and the time you waited still counts.',
    },
    talk: {
      with: (name, profession, employer) => `${name}, ${profession}, ${employer}`,
      more: 'More',
      end: 'End',
      endAsk: 'Do you want to end the talk?',
      endAbout: 'You cannot write any more after that. You can come back another day.',
      endYes: 'Yes, end it',
      endNo: 'No, go on talking',
      see: (name) =>
        `What you write is locked on your screen and opened on ${name}’s. Nobody else can read what is stored. If somebody has got in between, you see it when you compare words. The words cannot show that the page itself is genuine. If somebody else takes over, they read what is written after that, unless you let them read more. Nobody writes a health record about you while you are anonymous.`,
      writes: (name) => `${name} is writing right now.`,
      begun: (name) => `${name} has started to write something and has not sent it.`,
      kept: 'What you wrote is still here.',
      awayNow: (name) =>
        `${name} has lost the connection. What you write will arrive. We keep an eye on it.`,
      start: (name) => `Now you and ${name} are here. You can start wherever you like.`,
      unread: 'Nobody has read some of what you wrote before.',
      sayUnreadAgain: (name) => `Let ${name} read it`,
    },
    handover: {
      ask: (name, to) => `${name} suggests that ${to} takes over. Do you want that?`,
      someone: (profession) => `another ${profession}`,
      named: (name, profession, employer) =>
        [name, profession, employer].filter(Boolean).join(', '),
      about:
        'If you say no, nothing changes. If nobody can take over in time, you are back in line.',
      note: (name) => `${name} writes to whoever takes over:`,
      history: 'Let the new person read what we have written',
      historyAbout:
        'This means the messages in the chat. Answers to forms are never passed on. If you leave it, the new person only sees what you two write.',
      border: {
        SoL: 'One thing changes: from the municipality to the region. Health care law then applies instead of social services law. You are still anonymous, and nobody writes a health record unless you want to say who you are.',
        HSL: 'One thing changes: from the region to a municipality. Social services law then applies instead of health care law. You are still anonymous, and no health record is written.',
      },
      yes: 'Yes',
      no: 'No, stay as we are',
      offered: 'We are asking the new person. You can keep writing.',
    },
    after: {
      titles: {
        ended: 'The talk is over',
        left: 'You have left the line',
        lost: 'The visit is over',
      },
      lead: {
        ended: 'Thank you for talking to us.',
        left: 'You are welcome back whenever you like.',
        lost: 'We lost contact and the place has gone to somebody else. You are welcome back.',
      },
      cool: (time) =>
        `We ended the talk because it did not feel right for the person who answered. You can join the line again at ${time}. If somebody is in danger you can always get in touch.`,
      survey: {
        title: 'How was it?',
        about: 'Only if you like. The answers cannot be linked to you or to the talk.',
        statements: {
          listened: 'I felt listened to',
          rightThings: 'We talked about what I wanted',
          helped: 'It helped me',
          again: 'I could do it again',
        },
        low: '1 is not at all',
        high: '5 is completely',
        grade: (grade) => `${grade} of 5`,
        send: 'Send the answers',
        thanks: 'Thank you! It helps us get better.',
        failed: 'The answers did not arrive. They are still here. Try again.',
      },
      nowTitle: 'What can you do now?',
      now: [
        'Do something small and kind for yourself. Drink some water, go out for a while, write to somebody you like.',
        'You can come back. You do not need a new reason.',
        'If it gets worse, press Urgent help. There are people who answer now.',
      ],
      eraseTitle: 'The chat',
      kept: (time) => `The chat is deleted automatically by ${time}.`,
      erase: 'Delete now',
      erased: (messages, time) => `Deleted at ${time}. ${messages} messages are gone for good.`,
      gone: 'The chat is deleted.',
      eraseFailed: 'It could not be deleted right now. Try again.',
      forget: 'Forget me on this phone',
      forgetAbout: 'Empties this tab. The visit still shows in the browser’s history.',
    },
    unsent: {
      title: 'This was not sent in time',
      about: 'The talk ended before it was sent. Nobody has read it. It is only in this tab.',
      letter: 'Send it as a letter',
      copy: 'Copy',
      copied: 'Copied.',
      copyFailed: 'It could not be copied. Select the text and copy it yourself.',
      again: 'Join the line again and bring the text',
      remove: 'Remove the text',
      failed: 'The letter could not be opened. The text is still here. Try again.',
    },
    missing: {
      title: 'The visit is no longer here',
      lead: 'It may be deleted, or the link is old. You can begin again from the start page.',
    },
  },
}
