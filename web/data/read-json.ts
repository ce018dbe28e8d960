/** What this browser has kept, as it was written here; undefined where there is nothing, or something that cannot be read. */
export const keptJson = <T>(text: string | null): T | undefined => {
  try {
    return text === null || text === '' ? undefined : (JSON.parse(text) as T)
  } catch {
    // Written by an older page, or half of it: one begins anew.
    return undefined
  }
}
