/** The plain kinds of a programme's text: headings, paragraphs and lists, of runs that hold no HTML. */
import { h, type ComponentChildren } from 'preact'
import type { Block, Run, Text } from '../../shared/programme/block.ts'

const runOf = (run: Run, at: number): ComponentChildren => {
  if (typeof run === 'string') return run
  if ('strong' in run) return <strong key={at}>{run.strong}</strong>
  if ('em' in run) return <em key={at}>{run.em}</em>
  return (
    <a key={at} href={run.href} rel="noreferrer">
      {run.link}
    </a>
  )
}
const Words = ({ text }: { text: Text }) => <>{text.map(runOf)}</>

type Plain = Extract<Block, { kind: 'heading' | 'paragraph' | 'list' }>

export const PlainBlock = ({ block }: { block: Plain }) => {
  switch (block.kind) {
    case 'heading':
      return h(`h${block.level}`, null, <Words text={block.text} />)
    case 'paragraph':
      return (
        <p>
          <Words text={block.text} />
        </p>
      )
    case 'list':
      return h(
        block.ordered ? 'ol' : 'ul',
        { class: 'stack tight' },
        block.items.map((item, at) => (
          <li key={at}>
            <Words text={item} />
          </li>
        )),
      )
  }
}
