/** Where site data is blocked, reading what a tab keeps throws: it is kept for as long as the page is open. */
// As if this page had been here before: a page that is come back to cannot know, and nobody who has not left is led away.
let kept: Record<string, string | undefined> = { here: '' }
const inMemory = {
  getItem: (name: string) => kept[name] ?? null,
  setItem: (name: string, value: string) => (kept[name] = value),
  removeItem: (name: string) => (kept[name] = undefined),
  clear: () => (kept = {}),
}
try {
  sessionStorage.getItem('')
} catch {
  Object.defineProperty(globalThis, 'sessionStorage', { value: inMemory })
}
