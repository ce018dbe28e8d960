/** A compiled content pack: what the server knows of a programme, and the text of one module. */
import type { Block, Check, Exercise, Homework, Shape } from './block.ts'
import type { Field } from './field.ts'
import type { Manifest } from './manifest.ts'

/** Which text somebody is treated with; a later version never changes it. */
export interface Pin {
  readonly programme: string
  readonly version: string
  readonly hash: string
}

/** A module without its text: what the server and the overview need, with labels in the pack's first language. */
export interface PackModule {
  readonly id: string
  readonly title: string
  /** In the other languages it is written in. */
  readonly titles?: Readonly<Record<string, string>>
  readonly exposure: boolean
  readonly homework: readonly Field[]
  /** The homework field a therapist looks at before the next module may open. */
  readonly therapistMustApprove?: string
  /** The field in which a letter to oneself is written. */
  readonly letter?: string
}

/** A module, a scale or the pages that a language lacks, as the compiler names it. */
export type Missing = string

export interface Pack extends Omit<Manifest, 'modules' | 'languages' | 'companions' | 'pictures'> {
  readonly languages: readonly (Omit<Manifest['languages'][number], 'modules'> & {
    /** What keeps it from being offered; empty when all is there. */
    readonly missing: readonly Missing[]
  })[]
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
  /** Reading and writing, as measured by the compiler. */
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
