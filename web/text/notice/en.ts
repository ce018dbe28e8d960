/** The words of being told when it is one's turn, in English. */
import type { NoticeText } from './sv.ts'

export const text: NoticeText = {
  title: 'Tell me when it is my turn',
  about: 'It is up to you. Everything is off to begin with.',
  keep: {
    title: 'When you are offline',
    about:
      'You can save two pages on your phone: the start page, with the numbers you can call, and this safety plan without your own words. Your browser will then show that you have saved something from here. Nothing you write is saved.',
    start: 'Save on this phone',
    stop: 'Remove from this phone',
    on: 'Saved. The page opens when you are offline too. If you want it on your home screen, look in your browser’s menu: it is called Start and has a grey icon.',
    failed: 'It could not be saved. Try again when you are online.',
  },
  long: {
    title: 'Would you rather do something else?',
    about: 'You can write a letter or book a time while you wait. You keep your place in the line.',
  },
  sound: {
    start: 'Play a sound',
    stop: 'Turn the sound off',
    about:
      'You hear it as long as this page is on your screen, and the screen stays on. If you lock your phone you usually hear nothing.',
    on: 'The sound is on. This is what you will hear when it is your turn.',
  },
  notice: {
    start: 'Show a reminder',
    stop: 'Turn the reminder off',
    on: 'The reminder is on, even when your phone is locked. Keep this tab open.',
    askTitle: 'Before your browser asks you',
    ask: [
      'It only says “Reminder”. Your browser also shows the address of this site. It says nothing about you or what it is for.',
      'It goes through the company that makes your browser: Google, Apple, Mozilla or Microsoft. They can see that your browser gets a reminder from here, and when. They cannot see why.',
      'It is for this visit only. While it is on, your browser remembers your place in the line, so that the reminder can take you there. When the visit is over, or when you press Leave this page now, all of that is removed.',
      'Your browser may remember that you said yes. You can change that in its settings.',
    ],
    yes: 'Go on',
    no: 'No, close',
    denied: 'Your browser does not allow reminders from here. You can use the sound instead.',
    failed:
      'The reminder could not be turned on. You still have your place. You can use the sound instead.',
    homeScreen:
      'On an iPhone or iPad, reminders only work if the page is on your home screen. You can use the sound here.',
    none: 'This browser cannot show reminders. You can use the sound instead.',
    word: 'Reminder',
  },
  other: {
    letter: 'Remind me when I get an answer',
    time: 'Remind me before my appointment',
    on: 'The reminder is on in this browser. It takes you to the page where you type in your code.',
    ask: 'It is for this one thing only. It is removed once you have had it, or when you delete what it is about. The button Leave this page now does not remove it. You can turn it off here.',
    denied:
      'Your browser does not allow reminders from here. What you have sent and booked is still there.',
    failed:
      'The reminder could not be turned on. Try again. What you have sent and booked is still there.',
    homeScreen: 'On an iPhone or iPad, reminders only work if the page is on your home screen.',
  },
}
