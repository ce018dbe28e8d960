/** Acute danger and the safety plan in English. */
import type { SafetyText } from './type.ts'

export const text: SafetyText = {
  practise: 'Practise on your own',
  calm: {
    title: 'While you wait',
    intro: 'If you like. You do not have to do anything.',
    breathe: {
      title: 'Breathe',
      about:
        'Follow the circle, or just count in your head. Breathe out longer than you breathe in.',
      start: 'Begin',
      stop: 'Stop',
      inhale: 'Breathe in',
      exhale: 'Breathe out',
      still:
        'Breathe in and count to four. Breathe out and count to six. Do it as many times as you like.',
    },
    ground: {
      title: 'Land here',
      about: 'When everything spins it can help to notice where you are.',
      steps: [
        'Five things you can see.',
        'Four things you can touch.',
        'Three things you can hear.',
        'Two things you can smell.',
        'One thing you can taste.',
      ],
      next: 'Next',
      again: 'Once more',
      done: 'Good. Feel your feet on the floor.',
    },
  },
  danger: {
    title: 'Are you in danger right now?',
    raised: 'We have alerted everyone working now. Somebody will come as soon as possible.',
    taken: (name) => `${name} has seen the alarm and is coming to you.`,
    escalated:
      'Nobody has been able to answer yet. We are alerting more people. Do not wait for us if you are in danger.',
    nobody:
      'Nobody is in the chat now, and we do not know whether anybody will come. Call one of these instead.',
    nobodyBackup:
      'Nobody is in the chat now. We have alerted the person on call, but it may take a while. Do not wait for us if you are in danger.',
    call: 'These answer now:',
    placeTitle: 'Where are you?',
    placeAbout:
      'You do not have to answer. We cannot see where you are. If you tell us, we can help somebody find you.',
    placeSee:
      'Only the person who takes the alarm or talks with you sees it. It is deleted with the talk. If your life is in danger we may tell 112.',
    placeLabel: 'A street, a place, or something you can see',
    placeSend: 'Tell us where I am',
    placeTold: 'Thank you. Whoever comes to you sees where you are.',
    placeChange: 'Change',
    placeFailed: 'It could not be sent. What you wrote is still here. Try again.',
  },
  more: {
    title: 'Would you like to tell us more while you wait?',
    about:
      'You do not have to. You are in the line already, and the answers do not change your place.',
    send: 'Save the answers',
    told: 'Thank you. Whoever meets you sees what you have told.',
    failed: 'It could not be saved. The answers are still here. Try again, or tell it in the talk.',
  },
  reader: {
    ask: (colleague) => `May ${colleague}, join us here?`,
    colleague: (name, profession, employer) => `${name}, ${profession} at ${employer}`,
    see: (name, colleague) =>
      `${name} asks for help. ${colleague} could then read and write, from now on. You can say no. ${name} stays either way.`,
    history: 'Show what we have already written, too',
    more: (colleague) =>
      `One stays with you, the other can call 112, for example. ${colleague} has a duty of confidentiality too. Without your yes ${colleague} reads nothing, and you can change your mind at any time.`,
    yes: 'Yes',
    yesTo: (colleague) => `Yes, ${colleague} may join`,
    no: 'No',
    failed: 'Your answer could not be sent. Try again.',
    reading: (colleague, employer) => `${colleague}, ${employer}, is in the chat.`,
    away: (colleague) => `${colleague} has lost the connection, and can come back.`,
    stop: (colleague) => `${colleague} should not read any more`,
    gone: (colleague) =>
      `${colleague} is no longer in the chat, and cannot read what you write now.`,
  },
  lowered: {
    told: (name) => `${name} thinks it is less urgent now than when you came.`,
    why: {
      'youth-said': 'The reason is what you have told us.',
      'worse-now': 'The reason is how you feel now.',
      'calmer-now': 'The reason is that things seem calmer now.',
      'mistaken-choice': 'The reason is that the first choice was a mistake.',
      'colleague-knows': 'The reason is something a colleague knows.',
    },
    object: 'Not right? Write and say so. What you chose is kept.',
  },
  silence: {
    now: (name) => `${name} is not answering right now. What you write will arrive.`,
    long: (name) =>
      `${name} has not answered for a while. Stay here: you will soon be first in line for somebody else.`,
  },
  doubt: {
    outOfPlace: 'Something before this is missing or was moved.',
    writtenAt: (time) => `written ${time}`,
  },
  newPage: {
    ask: (name) => `${name} has a new page. May it read the chat?`,
    about: (name) =>
      `A page that we do not recognise wants to read the chat. It may be ${name}, on another computer. We cannot see that. Ask ${name}, or call, if you are not sure. The page is told nothing before you have answered.`,
    yes: 'Yes, it may read',
    no: 'No',
  },
  compare: {
    see: (name, colleague) =>
      `What you write is locked on your screen and opened on the screens of ${name} and ${colleague}. Nobody else can read what is stored. If somebody has got in between, you see it when you compare words. The words cannot show that the page itself is genuine. You can say at any time that ${colleague} should not read any more.`,
    title: 'Compare words',
    about: (name) =>
      `${name} should see the same words and the same number of pages. Ask: “Which words do you see, and how many pages?” If anything differs, somebody else may be reading: write no secrets here, and call instead.`,
    row: (name, now, ever) =>
      `${name}: ${now === 1 ? '1 page' : `${now} pages`} can read${ever > now ? `, ${ever} have been able to` : ''}`,
    colleague: 'A colleague',
    fresh:
      'The words are new since you last saw them. One of you has changed page or device, or somebody came or left. Compare again.',
    making: 'Getting the words …',
    failed: 'The words could not be made. Close and open again.',
  },
  plan: {
    title: 'My safety plan',
    lead: 'When it gets hard it is easier to follow something you have already decided. Write a few words in each box. You can skip any.',
    kept: 'The plan is only in this tab and is sent to nobody. It disappears when you leave the page quickly. When you close the tab it is gone from here, but some browsers, such as Firefox, can open a closed tab again with what you wrote. Print or save it if you want to keep it.',
    parts: {
      signs: { title: 'Signs', hint: 'How do you notice that it is getting hard?' },
      soothes: {
        title: 'What calms me',
        hint: 'Things you can do yourself: music, a shower, breathing, going out.',
      },
      people: { title: 'People', hint: 'Who can you be with or get in touch with?' },
      places: { title: 'Places', hint: 'Where do you feel calmer or safer?' },
      safer: {
        title: 'Making it safer around me',
        hint: 'What can you put away, or ask somebody to take care of?',
      },
      numbers: { title: 'Numbers', hint: 'Who can you call or text?' },
    },
    always: 'Answer at any hour',
    print: 'Print',
    save: 'Save as a file',
    saved:
      'Your browser saves the file on this device. It opens without internet. Anyone who uses the device can see it.',
    file: 'notes',
    hide: 'Hide the plan',
    show: 'Show again',
    hidden: 'The page is hidden.',
    clear: 'Remove the plan',
    clearAsk: 'Remove everything you have written here?',
    clearYes: 'Yes, remove',
    clearNo: 'No',
    done: 'Close',
    open: 'Safety plan',
  },
}
