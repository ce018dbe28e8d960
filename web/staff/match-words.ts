/** Finding by words: each of them stands somewhere in what is said, however it is written. */
const plain = (text: string): string => text.toLocaleLowerCase('sv').trim()

export const matchesWords = (said: readonly (string | undefined)[], words: string): boolean => {
  const text = plain(said.join(' '))
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
