/**
 * An import on demand stays what it is: the builder's own way around it, half a kilobyte in what every youth
 * fetches first, exists to ask for style sheets, and here there is one for all, asked for by the page.
 */
import type { Plugin } from 'vite'

const helper = '\0vite/preload-helper.js'

export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === helper ? 'export const __vitePreload = (load) => load()' : undefined),
})
