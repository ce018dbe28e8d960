/** The bare page of an audience whose work needs scripts: staff, guests, and the family of parts. */
import { escapeHtml } from '../ui/escape-html.ts'

interface DeskPage {
  title: string
  script: string
  styles: readonly string[]
  /** Scripts that the first one asks for in any case. */
  beside?: readonly string[]
  /** Staff's pages are set smaller. */
  isDesk?: boolean
  /** The desk fills its window, and has the link in its menu. */
  hasFoot?: boolean
}

const footer = '<footer class="page foot"><a href="/tillganglighet/">Tillgänglighet</a></footer>\n'

export const deskPage = ({
  title,
  script,
  styles,
  beside = [],
  isDesk = true,
  hasFoot = true,
}: DeskPage): string => `<!doctype html>
<html lang="sv"${isDesk ? ' class="desk"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<script type="module" src="${script}"></script>
${beside.map((href) => `<link rel="modulepreload" href="${href}">\n`).join('')}</head>
<body>
<div id="app"></div>
${hasFoot ? footer : ''}<noscript><p>Den här sidan behöver JavaScript.</p></noscript>
</body>
</html>
`
