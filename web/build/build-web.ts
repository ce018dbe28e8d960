/** Builds everything the browser gets into dist/web: hashed files that never change, and the pages. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languages, type PageLanguage } from '../../shared/languages.ts'
import { text as crisis } from '../text/crisis/sv.ts'
import { bundleAll, entries, filesOf, root, wordsOf } from './bundle.ts'
import { chatFiles, doorScript } from './chat-files.ts'
import { workerCode } from './worker-code.ts'
import { deskPage } from './desk-page.ts'
import { adultsPages } from './adults-pages.ts'
import { directoryPages } from './directory-pages.ts'
import { statementPages } from './statement-pages.ts'
import { plainLetterPages } from './plain-letter-pages.ts'
import { wallPages } from './wall-pages.ts'
import { doorCss, doorPages, footIn } from './door-pages.ts'

const distWeb = fileURLToPath(new URL('../../dist/web', import.meta.url))

const writePage = async (file: string, html: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, html)
}

/** `shown`: in which languages there is a start page. Throws when an entry is missing or does not compile. */
export const buildWeb = async (
  outDir = distWeb,
  shown: readonly PageLanguage[] = languages,
): Promise<void> => {
  const manifest = await bundleAll(outDir)
  const page = (path: string, html: string) => writePage(join(outDir, path, 'index.html'), html)
  const door = await doorPages(
    { css: await doorCss(root), script: await doorScript(outDir, manifest) },
    await chatFiles(outDir, manifest),
    shown,
  )
  const directory = directoryPages(filesOf(manifest, entries.plain))
  const adults = await adultsPages(filesOf(manifest, entries.plain))
  const statement = statementPages(filesOf(manifest, entries.statement))
  const wall = wallPages(filesOf(manifest, entries.wall))
  const plain = await plainLetterPages(
    { ...filesOf(manifest, entries.plain), styles: filesOf(manifest, entries.wall).styles },
    shown,
  )
  const desk = (entry: string, title: string) => deskPage({ title, ...filesOf(manifest, entry) })
  /** Whoever comes there first meets Swedish, or most often does. */
  const swedishFirst = (name: 'guest' | 'programme') => ({
    isDesk: false,
    crisis,
    beside: [wordsOf(manifest, name, 'sv')],
    ...filesOf(manifest, entries[name]),
  })
  await Promise.all([
    ...door.map(({ path, html }) => page(path, html)),
    ...adults.map(({ path, html }) => page(path, html)),
    ...directory.map(({ path, html }) => page(path, html)),
    ...wall.map(({ path, html }) => page(path, html)),
    ...statement.map(({ path, html }) => page(path, html)),
    ...plain.flatMap(({ path, start, steps }) => [
      page(path, start),
      writePage(join(outDir, path, 'steps.json'), JSON.stringify(steps)),
    ]),
    page(
      'hanvisning',
      deskPage({
        title: 'Hänvisning',
        isDesk: false,
        crisis,
        ...filesOf(manifest, entries.referral),
      }),
    ),
    page(
      'remiss',
      deskPage({
        title: 'Remiss',
        isDesk: false,
        crisis,
        ...filesOf(manifest, entries.sender),
      }),
    ),
    writeFile(join(outDir, 'worker.js'), await workerCode(outDir, manifest)),
    page(
      'gast',
      deskPage({ title: 'Samtal', foot: await footIn(shown), ...swedishFirst('guest') }),
    ),
    page(
      'personal',
      deskPage({ title: 'Personal', hasFoot: false, ...filesOf(manifest, entries.counsellor) }),
    ),
    page('samordning', desk(entries.coordinator, 'Samordning')),
    page('program', deskPage({ title: 'Program', ...swedishFirst('programme') })),
    page('behandling', desk(entries.therapist, 'Behandling')),
    page('parts', desk(entries.parts, 'Delar')),
  ])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWeb()
