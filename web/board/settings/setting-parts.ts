/** What each kind of setting says of itself. */
import type { ComponentChildren } from 'preact'

export interface Kind<Value = never> {
  /** What the code ships. */
  ofCode: (of: string) => Value
  Fields: (props: { of: string; value: Value; write: (value: Value) => void }) => ComponentChildren
  Shown: (props: { of: string; value: Value }) => ComponentChildren
  /** What is wrong with a row of it, in a sentence; undefined where nothing is. */
  odd?: (of: string, value: Value) => string | undefined
  /** While nobody looks into it, where it is long. */
  Brief?: (props: { of: string; value: Value }) => ComponentChildren
}
