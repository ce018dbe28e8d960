/** Whether a field has anything in it, in whatever form the page keeps it. */

const hasWords = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== ''
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasWords)
  return value !== null && value !== undefined
}

/** `value` is JSON as the page wrote it; anything else is words. */
export const isEmpty = (value: string): boolean => {
  try {
    return !hasWords(JSON.parse(value))
  } catch {
    return value.trim() === ''
  }
}
