/** What of the report is asked for once a night or by few: loaded then, never by a plain import. */
export { keepMonth, keepPublication, monthsSince, publications } from './months.ts'
export { countyWordsOf, keepCountyWords } from './county-words.ts'
export { keepYardstick, yardsticks } from './yardsticks.ts'
export { keepProgrammeYear } from './programme-years.ts'
export { showReport } from './show-report.ts'
export { SurveyItem } from './survey.ts'
export { Tally as TallyItem } from './tally.ts'
