/** Reads what a pack says of itself, and tells of every fault in which line it stands. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import type * as z from 'zod/mini'
import { Manifest } from '../../shared/programme/manifest.ts'
import { Instrument } from '../../shared/rules/scales/instrument.ts'
import { BrokenPack, type Fault } from './faults.ts'

interface Read<T> {
  told: T
  file: string
  lineOf: (path: readonly PropertyKey[]) => number
}

/** A programme says it in `manifest.ts`, an instrument in `instrument.ts`, each as a constant of that name. */
const kinds = { manifest: Manifest, instrument: Instrument } as const
type Kind = keyof typeof kinds
type Told<K extends Kind> = z.infer<(typeof kinds)[K]>

/** `shownAs` is the folder's name in messages. Throws BrokenPack when there is nothing to go on with. */
export const readManifest = async <K extends Kind>(
  kind: K,
  folder: string,
  shownAs: string,
): Promise<Read<Told<K>>> => {
  const file = `${shownAs}/${kind}.ts`
  const source = join(folder, `${kind}.ts`)
  const refuse = (faults: Fault[]): never => {
    throw new BrokenPack(faults)
  }
  if (!existsSync(source)) return refuse([{ file, line: 1, says: `the pack has no ${kind}.ts` }])
  const lineOf = linesOf(kind, readFileSync(source, 'utf8'))
  const loaded: unknown = await import(pathToFileURL(source).href).catch((error: unknown) =>
    refuse([{ file, line: 1, says: `cannot be read: ${String(error).split('\n')[0]}` }]),
  )
  const found = kinds[kind].safeParse((loaded as Record<string, unknown>)[kind])
  if (!found.success)
    return refuse(
      found.error.issues.map((issue) => {
        // A property too many stands in a line of its own.
        const path =
          issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path
        return {
          file,
          line: lineOf(path),
          says: `${path.map(String).join('.') || kind}: ${lacksOfInstrument(issue) ?? sentence(issue)}`,
        }
      }),
    )
  return { told: found.data as Told<K>, file, lineOf }
}

/** Only an instrument says under which licence it is used, and has words of somebody else's. */
const needed: Readonly<Record<string, string>> = {
  licence:
    'is missing: an instrument that is not free is asked of nobody without one. Say who gave leave (holder), by what (agreement) and its last day (until)',
  texts:
    'is missing: the words of an instrument are its owner’s, and none are made up here. Put in the official ones (sv, and en where there is one), word for word',
}
const lacksOfInstrument = ({ code, path }: z.core.$ZodIssue): string | undefined =>
  code === 'invalid_type' ? needed[path.join('.')] : undefined

const sentence = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') return 'nobody knows this property'
  if (issue.code === 'invalid_type') return `is missing, or is no ${issue.expected}`
  if (issue.code === 'invalid_value') return `is one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_union') return 'is no kind that exists'
  if (issue.code === 'too_small') return `is too small or too short: at least ${issue.minimum}`
  if (issue.code === 'too_big') return `is too large or too long: at most ${issue.maximum}`
  return issue.message
}

/** The line of a value in `export const manifest = {…}`, or of the nearest thing around it. */
const linesOf = (kind: Kind, source: string): Read<unknown>['lineOf'] => {
  const tree = ts.createSourceFile(`${kind}.ts`, source, ts.ScriptTarget.Latest, true)
  const named = new Map<string, ts.Expression>()
  const collect = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined)
      named.set(node.name.getText(), node.initializer)
    ts.forEachChild(node, collect)
  }
  collect(tree)
  const bare = (node: ts.Expression): ts.Expression => {
    if (
      ts.isAsExpression(node) ||
      ts.isSatisfiesExpression(node) ||
      ts.isParenthesizedExpression(node)
    )
      return bare(node.expression)
    const meant = ts.isIdentifier(node) ? named.get(node.text) : undefined
    return meant === undefined ? node : bare(meant)
  }
  const step = (node: ts.Expression, key: PropertyKey): ts.Expression | undefined => {
    if (ts.isArrayLiteralExpression(node)) return node.elements[Number(key)]
    if (!ts.isObjectLiteralExpression(node)) return undefined
    const property = node.properties.find((each) => each.name?.getText() === String(key))
    if (property === undefined) return undefined
    return ts.isPropertyAssignment(property) ? property.initializer : undefined
  }
  return (path) => {
    let node = named.get(kind)
    if (node === undefined) return 1
    for (const key of path) {
      const next = step(bare(node), key)
      if (next === undefined) break
      node = next
    }
    return tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
  }
}
