/** Counts without people: one row for each visit that is over, surveys, and what the weeks say. Others know this folder by this file alone. */
export { drawnForms } from './drawn-forms.ts'
export { surveyOfWeeks } from './survey-of-weeks.ts'
export { fairWaits } from './fair-waits.ts'
export { countLevelChange, levelChanges, levelChangesOf } from './level-changes.ts'
export { countedDays, demandOf, patienceOf, talkOf } from './measured.ts'
export { type Answers, answersOf, answerSurvey } from './survey.ts'
export { talksOfToday } from './talks-of-today.ts'
export { addTally, type Filed, talliesOf, type Tally } from './tally.ts'
