/** The letter without scripts, in English. */
import { plainLetterRule } from '../../../shared/rules/later/plain-letter.ts'
import type { PlainLetterText } from './type.ts'

const hours = plainLetterRule.writing / 3_600_000

export const text: PlainLetterText = {
  may: 'You can write here even though your browser is old or JavaScript is switched off.',
  elsewhere:
    'You can only read the answer on a newer phone or computer: on the start page, under I have a code.',
  writeDown: 'Write the five words down on paper now. You need them to read the answer.',
  longest: `You have ${hours} hours. ${plainLetterRule.longest.toLocaleString('en')} characters at most. Nothing is saved until you send it.`,
  tooLong: (over) =>
    `Your letter is too long. Characters to take out: ${over}. Or send the rest in a new letter. What you wrote is still here.`,
  missing: 'Choose what fits best.',
  newWords:
    'It took too long, so you have got new words. Write them down, then send. What you wrote is still here.',
  failed: 'It could not be sent. What you wrote is still here. Try again.',
  stoppedTitle: 'You cannot write a letter here right now',
  stopped:
    'Either a lot of people are writing right now, or your browser is too old even for this. Call somebody in the list, or try again in a while.',
  again: 'Try again',
  toStart: 'To the start page',
}
