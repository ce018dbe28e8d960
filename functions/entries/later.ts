/** Lambda entry: what comes later than the talk: return codes, letters, booked times, wishes and calendars, for both sides. */
import { laterApp } from '../api/later/later-app.ts'
import { plainLetter } from '../api/later/plain-letter.ts'
import { lambdaEntry } from '../cloud/lambda-entry.ts'
import { withNotices } from '../cloud/notices-from-environment.ts'
import { staffFromEnvironment } from '../cloud/staff-from-environment.ts'

/** Few write without scripts: their pages are read with the first that does. */
const pages = async () => (await import('../http/packed-letters.ts')).packedLetters()

export const handler = lambdaEntry((world) => {
  const ours = withNotices(world)
  return laterApp(ours, staffFromEnvironment(world)).route('/', plainLetter(ours, pages))
})
