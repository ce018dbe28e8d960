/** All of covered words, in one piece that the desk fetches beside the first talks. */
export { CoveredLine, CoveredWords } from './covered-words.tsx'
export { MaskingDialog } from './masking-dialog.tsx'
