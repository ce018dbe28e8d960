/** The words around a scale in the talk, in English. */
import type { ScaleWords } from './type.ts'

export const text: ScaleWords = {
  sent: 'The person you’re talking to has sent you some questions.',
  open: 'Answer the questions',
  close: 'Close',
  question: (number, of) => `Question ${number} of ${of}`,
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  ready: 'Ready to send. Want to change something? Go back.',
  see: 'The person you’re talking to sees your answers. They are kept for as long as the chat.',
  help: 'Thank you for saying how it is. Please tell the person you’re talking to. Here are others who answer now.',
  helpAsWell:
    'You skipped a question. That’s okay. If things are hard right now, tell the person you’re talking to. Here are others who answer now.',
  send: 'Send my answers',
  thanks: 'Thank you. The person you’re talking to can see your answers.',
  failed: 'That did not work. Your answers are still here. Try again.',
}
