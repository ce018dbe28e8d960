/** A drawing into a tree of shapes: no scripts, no styles, nothing from elsewhere, only the page's colours. */
import type { Shape } from '../../shared/programme/block.ts'

const tags = new Set(
  'svg title g path circle ellipse line polyline polygon rect text tspan'.split(' '),
)
const attributes = new Set(
  (
    'viewBox d cx cy r rx ry x y x1 x2 y1 y2 points width height fill stroke stroke-width ' +
    'stroke-linecap stroke-linejoin stroke-dasharray opacity fill-opacity transform text-anchor ' +
    'font-size font-weight'
  ).split(' '),
)
const colour = /^(none|currentColor|var\(--[a-z-]+\))$/
/** Bytes; a picture is read on an old phone and a weak network. */
const largest = 3000

export interface Drawn {
  shape: Shape
  faults: { line: number; says: string }[]
}

const piece = /<!--[\s\S]*?-->|<\/?([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)|</g

export const readPicture = (source: string): Drawn => {
  const faults: Drawn['faults'] = []
  const root = { tag: '', attributes: {}, children: [] as (Shape | string)[] }
  const open = [root]
  let title = false
  for (const found of source.matchAll(piece)) {
    const [whole, tag, list = '', closed, text] = found
    const line = source.slice(0, found.index).split('\n').length
    const refuse = (says: string) => void faults.push({ line, says })
    if (whole.startsWith('<!--')) continue
    if (tag === undefined) {
      if (whole === '<') refuse('this is not well-formed SVG')
      else if (text?.trim()) open.at(-1)?.children.push(text.trim())
      continue
    }
    if (whole.startsWith('</')) {
      if (open.length === 1 || open.pop()?.tag !== tag) refuse(`</${tag}> closes nothing`)
      continue
    }
    if (!tags.has(tag)) refuse(`<${tag}> is not allowed in a picture`)
    if (tag === 'title') title = true
    const shape = { tag, attributes: readAttributes(list, refuse), children: [] }
    open.at(-1)?.children.push(shape)
    if (closed !== '/') open.push(shape)
  }
  const svg = root.children.find((child) => typeof child !== 'string')
  const whole = (says: string) => void faults.push({ line: 1, says })
  if (svg === undefined || svg.tag !== 'svg') whole('a picture is one <svg>')
  if (open.length > 1) whole(`<${open.at(-1)?.tag}> is never closed`)
  if (!title) whole('a picture has a <title>')
  if (svg?.attributes.viewBox === undefined) whole('a picture has a viewBox')
  if (source.length > largest) whole(`a picture has at most ${largest} bytes, not ${source.length}`)
  return { shape: withoutTitle(svg ?? root), faults }
}

const readAttributes = (list: string, refuse: (says: string) => void): Record<string, string> => {
  const kept: Record<string, string> = {}
  for (const [, name = '', value = ''] of list.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (name === 'xmlns') continue
    if (!attributes.has(name)) refuse(`the attribute ${name} is not allowed in a picture`)
    else if ((name === 'fill' || name === 'stroke') && !colour.test(value))
      refuse(`${name}="${value}": a picture takes its colours from the page, as var(--ink)`)
    else kept[name] = value
  }
  return kept
}

/** The text alternative of each language takes the title's place. */
const withoutTitle = (shape: Shape): Shape => ({
  ...shape,
  children: shape.children.filter((child) => typeof child === 'string' || child.tag !== 'title'),
})

/** `{1}` in a picture is its first word in the language of the text. */
export const inWords = (shape: Shape, words: readonly string[]): Shape => ({
  ...shape,
  children: shape.children.map((child) =>
    typeof child === 'string'
      ? child.replaceAll(/\{(\d)\}/g, (_, place: string) => words[Number(place) - 1] ?? '')
      : inWords(child, words),
  ),
})

/** How many words a picture asks for. */
export const wordsIn = (shape: Shape): number =>
  Math.max(
    0,
    ...shape.children.map((child) =>
      typeof child === 'string'
        ? Math.max(0, ...[...child.matchAll(/\{(\d)\}/g)].map(([, place]) => Number(place)))
        : wordsIn(child),
    ),
  )
