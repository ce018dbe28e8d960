/** The text of a module as the page draws it: closed kinds and no HTML, so that no text can run. */
import type { Field } from './field.ts'
import type { ExerciseKind } from './manifest.ts'

/** A run of text; a plain string where nothing is stressed. */
export type Run =
  | string
  | { readonly strong: string }
  | { readonly em: string }
  | { readonly link: string; readonly href: string }
export type Text = readonly Run[]

/** An element of a drawing; the compiler lets only shapes and text through. */
export interface Shape {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Shape | string)[]
}

export interface Exercise {
  readonly id: string
  readonly kind: ExerciseKind
  readonly title: string
  readonly intro: readonly Block[]
  readonly fields: readonly Field[]
  /** How a companion filled it in. */
  readonly examples: readonly Filled[]
}

/** Answers of a companion: a text for each field, or rows of them. */
export interface Filled {
  readonly companion: string
  readonly answers: readonly (readonly { readonly field: string; readonly text: string }[])[]
}

export interface Check {
  readonly id: string
  readonly question: string
  /** Exactly one is right; every alternative is explained at once. */
  readonly alternatives: readonly {
    readonly text: string
    readonly right: boolean
    readonly why: string
  }[]
}

export interface Homework {
  readonly intro: readonly Block[]
  readonly fields: readonly Field[]
  readonly examples: readonly Filled[]
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: Text }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Text[] }
  /** Something a companion says. */
  | { readonly kind: 'quote'; readonly companion: string; readonly blocks: readonly Block[] }
  /** A piece of a companion's story. */
  | {
      readonly kind: 'example'
      readonly companion: string
      readonly title: string
      readonly blocks: readonly Block[]
    }
  | { readonly kind: 'fact'; readonly title: string; readonly blocks: readonly Block[] }
  /** Where the page shows the county's own crisis contacts, with these words before them. */
  | { readonly kind: 'help'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'picture'
      readonly picture: string
      readonly alt: string
      readonly caption?: string
    }
  | { readonly kind: 'exercise'; readonly exercise: string }
  | { readonly kind: 'check'; readonly check: string }
  /** Shown to those who have chosen the track; all are shown before a choice is made. */
  | {
      readonly kind: 'track'
      readonly track: string
      readonly title: string
      readonly blocks: readonly Block[]
    }
  | { readonly kind: 'homework' }
