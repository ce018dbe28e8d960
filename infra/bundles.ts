/** What is deployed: the built bundles and pages, or stand-ins where only the template matters. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IgnoreMode } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { Source, type ISource } from 'aws-cdk-lib/aws-s3-deployment'
import { inlineHashes } from './content-policy.ts'
import type { FunctionName } from './environment.ts'
import { missingPage } from './missing-page.ts'
import {
  doorPages,
  guestPages,
  missingFile,
  openPages,
  programmePages,
  staffPages,
} from './routes.ts'

export interface Bundles {
  code: (name: FunctionName) => Code
  /** Files whose names change with their content; and all the others. */
  assets: ISource[]
  pages: ISource[]
  /** The page for what is not there. */
  missing: ISource[]
  /** CSP sources of the scripts and styles that stand inside the pages. */
  inline: { scripts: string[]; styles: string[] }
}

/** What the build writes for itself, and the page that shows the parts to those who draw them. */
const notForVisitors = ['/manifest.json', '/parts/']
/** For the local server; here the edge packs. */
const packed = ['*.br', '*.gz']

/** The output of `npm run build`. Throws when it is missing. */
export function builtBundles(dist: string): Bundles {
  const web = join(dist, 'web')
  if (!existsSync(join(web, 'index.html')))
    throw new Error(`There is no built site in ${web}: run "npm run build" first`)
  const doorFiles = doorPages.map(({ file }) => file).filter((file) => existsSync(join(web, file)))
  const missing = missingPage(doorFiles)
  const pageOf = (file: string) => readFileSync(join(web, file), 'utf8')
  const stray = htmlFiles(web).filter((file) => !isKnown(file))
  if (stray.length > 0)
    throw new Error(`infra/routes.ts knows no page ${stray.join(', ')}: it would say "missing"`)
  const part = (exclude: string[]) => Source.asset(web, { exclude, ignoreMode: IgnoreMode.GIT })
  return {
    code: (name) => Code.fromAsset(join(dist, 'functions', name)),
    assets: [part(['/*', '!/assets/', ...packed])],
    pages: [
      part(['/assets/', ...notForVisitors, ...doorFiles, ...packed]),
      ...doorFiles.map((file) => Source.data(file.slice(1), withoutKnowing(pageOf(file)))),
    ],
    missing: [Source.data(missingFile.slice(1), missing)],
    inline: inlineSources([...htmlFiles(web).map(pageOf), missing]),
  }
}

/** For tests of the template: nothing built, nothing read from disk. */
export function standInBundles(): Bundles {
  return {
    code: () => Code.fromInline('exports.handler = async () => undefined'),
    assets: [Source.data('assets/stand-in.txt', '')],
    pages: [Source.data('index.html', '')],
    missing: [Source.data(missingFile.slice(1), '')],
    inline: { scripts: [], styles: [] },
  }
}

/** The start page for when the function cannot say how the door is: closed, with all who can help. */
export function withoutKnowing(page: string): string {
  return page.replaceAll('{{door}}', 'closed').replaceAll(/\{\{\w+\}\}/g, '')
}

/** A page that has an address, or that is not for visitors. */
function isKnown(file: string): boolean {
  const page = `/${file.replace(/index\.html$/, '')}`
  return [
    ...doorPages.map((each) => each.page),
    ...staffPages,
    ...guestPages,
    ...programmePages,
    ...openPages,
    ...notForVisitors,
  ].some((known) => known === page)
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  )
}

function inlineSources(pages: readonly string[]): Bundles['inline'] {
  const hashesOf = (tag: 'script' | 'style') =>
    [...new Set(pages.flatMap((page) => inlineHashes(page, tag)))].sort()
  return { scripts: hashesOf('script'), styles: hashesOf('style') }
}
