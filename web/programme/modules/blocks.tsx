/** Draws the text of a module from closed kinds: no HTML of a pack ever reaches the page. */
import { h, type ComponentChildren, type VNode } from 'preact'
import type { Block, Shape } from '../../../shared/programme/block.ts'
import type { ModuleText } from '../../../shared/programme/pack.ts'
import { PlainBlock } from '../../ui/plain-block.tsx'
import { CrisisWithPlan } from '../plan/crisis-with-plan.tsx'
import { CheckCard } from './knowledge-question.tsx'

const drawn = (shape: Shape | string, at: number): VNode | string =>
  typeof shape === 'string'
    ? shape
    : h(shape.tag, { key: at, ...shape.attributes }, shape.children.map(drawn))

/** Beside the name of whom it shows, a picture says nothing that is not read: `alt` is then empty. */
export const Picture = ({ shape, alt }: { shape: Shape; alt: string }) =>
  h(
    'svg',
    {
      ...shape.attributes,
      class: 'drawing',
      ...(alt === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alt }),
    },
    shape.children.map(drawn),
  )

/** What the page puts where the text has a place for it. */
export interface Places {
  text: ModuleText
  exercise: (id: string) => ComponentChildren
  homework: () => ComponentChildren
  /** The track the youth has chosen; all are shown before. */
  track: string | undefined
  /** The participant's own, for the order of alternatives. */
  seed: string
}

const nameIn = (text: ModuleText, companion: string): string =>
  text.companions.find(({ id }) => id === companion)?.name ?? ''

const Companion = ({ text, companion }: { text: ModuleText; companion: string }) => {
  const picture = text.companions.find(({ id }) => id === companion)?.picture
  const shape = picture === undefined ? undefined : text.pictures[picture]
  return (
    <p class="companion">
      {shape !== undefined && <Picture shape={shape} alt="" />}
      <strong>{nameIn(text, companion)}</strong>
    </p>
  )
}

const Drawing = ({ block, text }: { block: Block & { kind: 'picture' }; text: ModuleText }) => {
  const shape = text.pictures[block.picture]
  if (shape === undefined) return null
  return (
    <figure class="picture">
      <Picture shape={shape} alt={block.alt} />
      {block.caption !== undefined && <figcaption class="quiet small">{block.caption}</figcaption>}
    </figure>
  )
}

const Drawn = ({ block, places }: { block: Block; places: Places }) => {
  const { text } = places
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'list':
      return <PlainBlock block={block} />
    case 'quote':
      return (
        <blockquote class="quote">
          <Companion text={text} companion={block.companion} />
          <Blocks blocks={block.blocks} places={places} />
        </blockquote>
      )
    case 'example':
      return (
        <section class="card example stack">
          <Companion text={text} companion={block.companion} />
          <h3>{block.title}</h3>
          <Blocks blocks={block.blocks} places={places} />
        </section>
      )
    case 'fact':
      return (
        <aside class="fact stack">
          <h3>{block.title}</h3>
          <Blocks blocks={block.blocks} places={places} />
        </aside>
      )
    case 'help':
      return (
        <section class="card urgent-card stack">
          <Blocks blocks={block.blocks} places={places} />
          <CrisisWithPlan />
        </section>
      )
    case 'picture':
      return <Drawing block={block} text={text} />
    case 'exercise':
      return <>{places.exercise(block.exercise)}</>
    case 'check': {
      const check = text.checks.find(({ id }) => id === block.check)
      return check === undefined ? null : <CheckCard check={check} seed={places.seed} />
    }
    case 'track': {
      const isMine = places.track === undefined || places.track === block.track
      return (
        <details class="track" open={isMine}>
          <summary>{block.title}</summary>
          <div class="stack">
            <Blocks blocks={block.blocks} places={places} />
          </div>
        </details>
      )
    }
    case 'homework':
      return <>{places.homework()}</>
  }
}

export const Blocks = ({ blocks, places }: { blocks: readonly Block[]; places: Places }) => (
  <>
    {blocks.map((block, at) => (
      <Drawn key={at} block={block} places={places} />
    ))}
  </>
)
