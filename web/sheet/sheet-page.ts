/** A sheet of the programme as HTML built beforehand: it reads without scripts, and is made to be printed. */
import type { Block, Text } from '../../shared/programme/block.ts'
import type { Sheet } from '../../shared/programme/sheet.ts'
import type { DirectoryText } from '../text/directory/type.ts'
import { escapeHtml as t } from '../../shared/escape-html.ts'
import { paperPage, type PaperPage } from '../ui/page-without-scripts.ts'

const runsHtml = (text: Text): string =>
  text
    .map((run) => {
      if (typeof run === 'string') return t(run)
      if ('strong' in run) return `<strong>${t(run.strong)}</strong>`
      if ('em' in run) return `<em>${t(run.em)}</em>`
      return `<a href="${t(run.href)}">${t(run.link)}</a>`
    })
    .join('')

const blockHtml = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${runsHtml(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${runsHtml(block.text)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag} class="stack tight">${block.items.map((item) => `<li>${runsHtml(item)}</li>`).join('')}</${tag}>`
    }
    default:
      throw new Error(`A sheet that is only read has no ${block.kind}.`)
  }
}

interface Page extends Omit<PaperPage, 'leave' | 'urgent'> {
  sheet: Sheet
  /** The directory leads here, and lends its words. */
  text: DirectoryText
  home: string
  access: string
}

export const sheetPage = (page: Page): string => {
  const { sheet, text, home } = page
  const { leave, urgent } = text
  const unreviewed =
    sheet.reviewedBy === null ? `<p class="quiet small">${t(text.adults.unreviewed)}</p>` : ''
  return paperPage(
    { ...page, leave, urgent },
    `<article class="stack reading">
<h1>${t(sheet.title)}</h1>
<p class="lead">${t(sheet.lead)}</p>
<p class="no-print"><button type="button" class="button quiet" data-print hidden>${t(text.adults.print)}</button></p>
${sheet.blocks.map(blockHtml).join('\n')}
${unreviewed}
</article>
<p class="no-print"><a href="${home}vem-hjalper/">${t(text.title)}</a> <a href="${home}">${t(text.toStart)}</a></p>`,
    `<footer class="page foot"><a href="${home}tillganglighet/">${t(page.access)}</a></footer>\n`,
  )
}
