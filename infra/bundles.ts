/** What is deployed: the built bundles and pages, or stand-ins where only the template matters. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { Source, type ISource } from 'aws-cdk-lib/aws-s3-deployment'
import type { FunctionName } from './environment.ts'

export interface Bundles {
  code: (name: FunctionName) => Code
  /** Files whose names change with their content; and all the others. */
  assets: ISource[]
  pages: ISource[]
  /** CSP sources of the scripts and styles that stand inside the pages. */
  inline: { scripts: string[]; styles: string[] }
}

/** The output of `npm run build`. Throws when it is missing. */
export function builtBundles(dist: string): Bundles {
  const web = join(dist, 'web')
  if (!existsSync(join(web, 'index.html')))
    throw new Error(`There is no built site in ${web}: run "npm run build" first`)
  return {
    code: (name) => Code.fromAsset(join(dist, 'functions', name)),
    assets: [Source.asset(web, { exclude: ['*', '!assets', '!assets/**'] })],
    pages: [Source.asset(web, { exclude: ['assets', 'assets/**'] })],
    inline: inlineSources(web),
  }
}

/** For tests of the template: nothing built, nothing read from disk. */
export function standInBundles(): Bundles {
  return {
    code: () => Code.fromInline('exports.handler = async () => undefined'),
    assets: [Source.data('assets/stand-in.txt', '')],
    pages: [Source.data('index.html', '')],
    inline: { scripts: [], styles: [] },
  }
}

/** Hashes of what stands between `<script>` or `<style>` tags, so that nothing else inline may run. */
export function inlineHashes(html: string, tag: 'script' | 'style'): string[] {
  const blocks = html.matchAll(new RegExp(`<${tag}(\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'gi'))
  return [...blocks]
    .filter(([, attributes]) => !/\ssrc\s*=/i.test(attributes ?? ''))
    .map(
      ([, , body]) =>
        `'sha256-${createHash('sha256')
          .update(body ?? '')
          .digest('base64')}'`,
    )
}

function inlineSources(web: string): Bundles['inline'] {
  const pages = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(join(web, file), 'utf8'))
  const hashesOf = (tag: 'script' | 'style') => [
    ...new Set(pages.flatMap((page) => inlineHashes(page, tag))),
  ]
  return { scripts: hashesOf('script').sort(), styles: hashesOf('style').sort() }
}
