/** The words around a scale in the talk, in English. */
import type { ScaleWords } from './type.ts'

export const text: ScaleWords = {
  sent: 'The person you talk to has sent some questions.',
  open: 'Answer the questions',
  close: 'Close',
  question: (number, of) => `Question ${number} of ${of}`,
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  ready: 'Ready to send. Want to change something? Go back.',
  see: 'The person you talk to sees the answers. They last as long as the chat.',
  help: 'Thank you for saying how it is. Do tell the person you talk to. Here are others who answer now.',
  helpAsWell:
    'You skipped a question. That is okay. If things are hard right now, tell the person you talk to. Here are others who answer now.',
  send: 'Send the answers',
  thanks: 'Thank you. The person you talk to sees your answers.',
  failed: 'That did not work. Your answers are kept. Try again.',
}
