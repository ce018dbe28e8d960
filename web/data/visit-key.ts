/** The visit of this tab and the secret that opens it: kept in the tab and nowhere else. */
import { keptJson } from './read-json.ts'

export interface Key {
  visit: string
  secret: string
}

export const keptKey = (): Key | undefined => {
  return keptJson(sessionStorage.getItem('visit'))
}
export const keepKey = (key: Key): void => sessionStorage.setItem('visit', JSON.stringify(key))
