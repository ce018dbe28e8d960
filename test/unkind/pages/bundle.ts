/** The real modules of both pages as one script each; what only draws is left out. */
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

const drawnOnly = /\/(talk-page|after-visit)\.tsx$/
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** The proof of work is a matter of the phone's processor, not of the network. */
const leaveOut: Plugin = {
  name: 'leave-out',
  setup: ({ onLoad }) => {
    onLoad({ filter: drawnOnly }, () => ({
      contents: 'export const TalkPage = () => null, After = () => null',
    }))
    onLoad({ filter: /proof-of-work\/solve\.ts$/ }, () => ({
      loader: 'ts',
      resolveDir: here('.'),
      contents: `import { client } from '../../../web/data/client.ts'
        import { youthApi } from '../../../shared/contract/visit/youth.ts'
        let current = {}
        export const proof = (pays, short) => (current[pays] ??= client(youthApi).challenge({ pays, short }).then(
          (challenge) => ({ challenge, solution: { counter: 1, derivedKey: '00' } }),
          (problem) => { delete current[pays]; throw problem },
        ))
        export const stillGood = () => true
        export const dropProof = (pays) => { delete current[pays] }`,
    }))
    // Words are drawn, too; of the language a join asks alone.
    onLoad({ filter: /youth\/language\.ts$/ }, () => ({
      contents: `export const languageRead = () => 'sv', locale = () => 'sv', words = () => ({ lang: 'sv' })
        export const tagOf = (lang) => lang, daysIn = locale, sayLanguage = () => undefined
        export const startLanguage = async () => {}, changeLanguage = startLanguage
        export const keepAddress = sayLanguage, otherDoor = sayLanguage`,
    }))
    onLoad({ filter: /\.css$/ }, () => ({ contents: '' }))
  },
}

export const bundlePage = async (name: 'youth' | 'desk'): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [here(`${name}.ts`)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'page',
    target: 'es2022',
    logLevel: 'error',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [leaveOut],
    // Catalogues of words, which are drawn.
    define: { 'import.meta.glob': 'noFiles' },
    banner: { js: 'const noFiles = () => ({})' },
  })
  return outputFiles[0]!.text
}
