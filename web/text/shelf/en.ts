/** Around the shelf of self-help, in English. */
import type { ShelfText } from './type.ts'

export const text: ShelfText = {
  kept: 'What you write is in this tab and nowhere else. Nobody reads it. It goes when you leave the page quickly. When you close the tab it is gone from here, but some browsers, such as Firefox, can open a closed tab again with what you wrote. Print it if you want to keep it.',
  full: 'This isn’t kept in the tab. Print what you want to keep before you leave the page.',
  unreviewed: 'A licensed therapist has yet to read this text.',
  example: (name) => `How ${name} did it`,
  optional: 'if you like',
  row: (number) => `Row ${number}`,
  add: 'Add a row',
  notSet: 'Not chosen',
  timer: {
    start: (minutes) => `Start a timer of ${minutes} minutes`,
    left: (minutes) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
    stop: 'Stop the timer',
    over: 'Worry time is over. Get up and do something with your body.',
  },
  print: 'Print',
  clear: 'Empty every box',
  clearAsk: 'Take away everything you have written here? It can’t be undone.',
  clearYes: 'Yes, take it all away',
  clearNo: 'No, keep it',
  cleared: 'Everything is gone.',
}
