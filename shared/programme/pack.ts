/** A compiled content pack: what the server knows of a programme, and the text of one module. */
import type { Block, Check, Exercise, Homework, Shape } from './block.ts'
import type { Field } from './field.ts'
import type { ExerciseKind, Manifest, ModuleSource } from './manifest.ts'

/** Which text somebody is treated with; a later version never changes it. */
export interface Pin {
  readonly programme: string
  readonly version: string
  readonly hash: string
}

/** A module without its text, with labels in the pack's first language. */
export interface PackModule extends Omit<ModuleSource, 'exercises' | 'checks' | 'homework'> {
  readonly title: string
  readonly lead: string
  readonly exercises: readonly {
    readonly id: string
    readonly kind: ExerciseKind
    readonly title: string
    readonly fields: readonly Field[]
  }[]
  /** Knowledge checks in order; `right` is the place of the right alternative, from 0. */
  readonly checks: readonly {
    readonly id: string
    readonly alternatives: number
    readonly right: number
  }[]
  readonly homework: readonly Field[]
}

export interface Pack extends Omit<Manifest, 'modules'> {
  /** Over the manifest and every text: 32 hex digits. */
  readonly hash: string
  readonly modules: readonly PackModule[]
}

/** One module in one language, with everything its page draws. */
export interface ModuleText {
  readonly id: string
  readonly language: string
  readonly title: string
  readonly lead: string
  readonly minutes: number
  readonly words: number
  readonly companions: readonly {
    readonly id: string
    readonly name: string
    readonly picture?: string
  }[]
  readonly blocks: readonly Block[]
  readonly exercises: readonly Exercise[]
  readonly checks: readonly Check[]
  readonly homework: Homework
  readonly tracks: readonly { readonly id: string; readonly title: string }[]
  readonly pictures: Readonly<Record<string, Shape>>
}
