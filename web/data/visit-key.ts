/** The visit of this tab and the secret that opens it: kept in the tab and nowhere else. */

export interface Key {
  visit: string
  secret: string
}

export const keptKey = (): Key | undefined => {
  const text = sessionStorage.getItem('visit')
  return text === null ? undefined : (JSON.parse(text) as Key)
}
export const keepKey = (key: Key): void => sessionStorage.setItem('visit', JSON.stringify(key))
