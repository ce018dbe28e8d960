/** What of later few ask for: loaded then, never by a plain import. */
export { beginPlainLetter, codeOfPlain, onceOfPlain } from './letters/plain-letter.ts'
export {
  answeredIdeas,
  answerIdea,
  ideasForStaff,
  keepIdea,
  removeIdea,
  tellIdea,
} from './wall/ideas.ts'
export {
  askQuestion,
  endQuestion,
  openQuestion,
  questionsWithVotes,
  vote,
} from './wall/question.ts'
export { inWords } from './wall/in-words.ts'
