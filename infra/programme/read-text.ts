/** Markdown into blocks: plain text, lists, headings and pictures. Everything else is refused. */
import { marked, type Token, type Tokens } from 'marked'
import type { Block, Run, Text } from '../../shared/programme/block.ts'
import type { Faults } from './faults.ts'

/** Where a link may lead: a telephone, or a page of the clinic itself. */
const ownLink = /^(tel:[+\d-]+|\/[\w/-]*)$/

export interface PictureUse {
  picture: string
  words: readonly string[]
  line: number
}

export interface Reader {
  file: string
  faults: Faults
  pictures: PictureUse[]
}

/** `from` is the line of the file on which `markdown` begins. */
export const readText = (reader: Reader, markdown: string, from: number): Block[] => {
  let line = from
  return marked.lexer(markdown).flatMap((token) => {
    const at = line
    line += token.raw.split('\n').length - 1
    return readBlock(reader, token, at)
  })
}

const readBlock = (reader: Reader, token: Token, line: number): Block[] => {
  const inline = (tokens: Token[] | undefined) => readRuns(reader, tokens ?? [], line)
  if (token.type === 'space') return []
  if (token.type === 'heading') {
    const { depth, tokens } = token as Tokens.Heading
    if (depth === 2 || depth === 3) return [{ kind: 'heading', level: depth, text: inline(tokens) }]
    reader.faults.at(reader.file, line, 'headings inside a module are ## or ###')
    return []
  }
  if (token.type === 'paragraph') {
    const { tokens } = token as Tokens.Paragraph
    const [only, another] = tokens
    if (only?.type === 'image' && another === undefined)
      return readPicture(reader, only as Tokens.Image, line)
    return [{ kind: 'paragraph', text: inline(tokens) }]
  }
  if (token.type === 'list') {
    const { ordered, items } = token as Tokens.List
    return [{ kind: 'list', ordered, items: items.map((item) => readItem(reader, item, line)) }]
  }
  const why =
    token.type === 'html'
      ? 'raw HTML is not allowed in a pack'
      : `"${token.type}" is not allowed in a pack`
  reader.faults.at(reader.file, line, why)
  return []
}

const readItem = (reader: Reader, item: Tokens.ListItem, line: number): Text =>
  item.tokens.flatMap((token) => {
    if (token.type === 'text' || token.type === 'paragraph')
      return readRuns(reader, (token as Tokens.Text).tokens ?? [], line)
    reader.faults.at(reader.file, line, `"${token.type}" is not allowed inside a list`)
    return []
  })

/** `![what a person who cannot see it needs to know](name "Caption | word | word")` */
const readPicture = (
  reader: Reader,
  { href, text, title }: Tokens.Image,
  line: number,
): Block[] => {
  const [caption = '', ...words] = (title ?? '').split('|').map((part) => part.trim())
  if (text.trim() === '')
    reader.faults.at(reader.file, line, `the picture "${href}" has no text alternative`)
  reader.pictures.push({ picture: href, words, line })
  return [{ kind: 'picture', picture: href, alt: text, ...(caption === '' ? {} : { caption }) }]
}

export const readRuns = (reader: Reader, tokens: readonly Token[], line: number): Text => {
  const runs = tokens.map((token) => readRun(reader, token, line))
  // Neighbouring plain runs are one: fewer nodes on an old phone.
  return runs.reduce<Run[]>((joined, run) => {
    const last = joined.at(-1)
    if (typeof run === 'string' && typeof last === 'string')
      return [...joined.slice(0, -1), last + run]
    return run === '' ? joined : [...joined, run]
  }, [])
}

const readRun = (reader: Reader, token: Token, line: number): Run => {
  const refuse = (says: string): Run => {
    reader.faults.at(reader.file, line, says)
    return ''
  }
  const text = 'text' in token ? String(token.text).replaceAll('\n', ' ') : ''
  switch (token.type) {
    case 'text':
    case 'escape':
      if (/&#?\w+;/.test(text)) return refuse('write the character itself, not its HTML name')
      return text
    case 'strong':
      return { strong: text }
    case 'em':
      return { em: text }
    case 'link': {
      const { href } = token as Tokens.Link
      if (!ownLink.test(href))
        return refuse(`a link leads to a telephone or an own page, not to ${href}`)
      return { link: text, href }
    }
    case 'html':
      return refuse('raw HTML is not allowed in a pack')
    case 'image':
      return refuse('a picture stands alone in its paragraph')
    default:
      return refuse(`"${token.type}" is not allowed in a pack`)
  }
}
