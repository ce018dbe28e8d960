/** A sentence for the person at the keyboard, without a stack. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}
