/** Where site data is blocked, reading what a tab keeps throws: it is kept for as long as the page is open. */
// As if this page had been here before: a page that is come back to cannot know, and nobody who has not left is led away.
const kept = new Map([['here', '']])
const inMemory = {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => kept.set(name, value),
  removeItem: (name: string) => kept.delete(name),
  clear: () => kept.clear(),
}
try {
  sessionStorage.getItem('')
} catch {
  Object.defineProperty(globalThis, 'sessionStorage', { value: inMemory })
}
