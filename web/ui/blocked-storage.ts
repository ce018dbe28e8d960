/** Where site data is blocked, reading what a tab keeps throws: it is kept for as long as the page is open. */
const kept = new Map<string, string>()
const inMemory = {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => void kept.set(name, value),
  removeItem: (name: string) => void kept.delete(name),
  clear: () => kept.clear(),
}
try {
  sessionStorage.getItem('')
} catch {
  Object.defineProperty(globalThis, 'sessionStorage', { value: inMemory })
}
