/** The copy a youth takes home: a page that asks nobody for anything and runs nothing, and the same as data. */
import type { AboutMe } from '../../../shared/contract/about-me.ts'
import { longDayAndTime } from '../../data/format-times.ts'
import type { Taken } from './about-calls.ts'
import { codeParts } from './code-parts.ts'
import type { In, Part } from './part.ts'
import { programmePartsOfFile, recordPartsOfFile } from './record-parts.ts'

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const style =
  'body{font:18px/1.6 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}h2{margin-top:2.5rem}h3{margin-top:2rem}h4{margin:1rem 0 0;font-size:1rem}p{margin-top:.25rem;white-space:pre-wrap}@media print{body{font-size:11pt;margin:0;max-width:none}h2,h3,h4{break-after:avoid}p{orphans:3;widows:3}}'

const partOf = ({ title, rows }: Part): string =>
  `<section><h3>${escape(title)}</h3>${rows
    .map(({ head, text }) => `${head && `<h4>${escape(head)}</h4>`}<p>${escape(text)}</p>`)
    .join('')}</section>`

/** Each way with its parts, in the order of the page. */
export const chapters = (as: In, { code, programme, known }: Taken): [string, Part[]][] => [
  ...(code ? [[as.t.underCode, codeParts(as, code)] satisfies [string, Part[]]] : []),
  ...(known
    ? [[as.t.atEmployer(known.employer), recordPartsOfFile(as, known)] satisfies [string, Part[]]]
    : []),
  ...(programme
    ? [
        [as.t.inProgramme(programme.name), programmePartsOfFile(as, programme)] satisfies [
          string,
          Part[],
        ],
      ]
    : []),
]

export const asPage = (as: In, lang: string, taken: Taken, madeAt: number): string => {
  const { t, locale } = as
  const told = chapters(as, taken)
    .map(([title, parts]) => `<h2>${escape(title)}</h2>${parts.map(partOf).join('')}`)
    .join('')
  const title = escape(t.title)
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${style}</style></head><body><h1>${title}</h1><p>${escape(t.made(longDayAndTime(madeAt, locale)))}</p>${told}</body></html>`
}

export const asData = ({ code, programme, known }: Taken, madeAt: number): string => {
  const all: AboutMe = {
    format: 'dorren-about-me',
    version: 1,
    madeAt,
    ...(code && { code }),
    ...(programme && { programme: programme.data }),
    ...(known && { record: known }),
  }
  return JSON.stringify(all, undefined, 1)
}
