/**
 * What in a text is somebody's name, or leads to somebody, as far as a program can see: those whom the form names, who is
 * called by what they are to somebody, numbers and addresses. It warns, and never judges: what it does not know it does not see.
 */

const escaped = (words: string): string => words.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')

/** A short name is a word of the language too: "bo" and "li" are meant when they are written as names. */
const short = 3

/** As whole words, also in the genitive. */
const isNamed = (text: string, name: string): boolean =>
  new RegExp(
    `(^|[^\\p{L}\\p{N}])${escaped(name)}s?($|[^\\p{L}\\p{N}])`,
    name.length > short ? 'iu' : 'u',
  ).test(text)

const kin =
  'mamman?|pappan?|modern|fadern|mor|far|syster|bror|vännen|kompisen|pojkvännen|flickvännen|läraren|mentorn|rektorn?'
    .split('|')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|')
const called = '(?:heter|kallas)(?:\\s+\\p{Ll}+)?'
const afterKin = new RegExp(`(?:^|[^\\p{L}])(?:${kin}|${called})\\s+(\\p{Lu}\\p{Ll}+)`, 'gu')
const leading = [
  // A personal number, with a century or without; a telephone; an e-mail.
  /(?:\d{8}|\d{6})[-+ ]?\d{4}/g,
  /(?:\+46|\b0)[\d -]{6,}\d/g,
  /[^\s@]+@[^\s@]+\.\p{L}{2,}/gu,
]

/** `known`: whom the form names, each as written there. Each is told once. */
export const namedIn = (text: string, known: readonly string[]): string[] => {
  const names = known
    .flatMap((name) => name.split(/\s+/))
    .filter((name) => name !== '' && isNamed(text, name))
  const others = [...text.matchAll(afterKin)].map(([, name = '']) => name)
  const leads = leading.flatMap((shape) => text.match(shape) ?? [])
  return [...new Set([...names, ...others, ...leads])]
}

interface Named {
  sender: { name: string }
  youth: { firstName: string; lastName: string }
}
export const namedInForm = (text: string, { sender, youth }: Named): string[] =>
  namedIn(text, [youth.firstName, youth.lastName, sender.name])
