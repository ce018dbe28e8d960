/** The titles of the tests in a file, each under the `describe` that may turn its meaning round. */
import ts from 'typescript'

export interface Titled {
  title: string
  /** Of a `describe`; of a test there are none. */
  within: Titled[]
}

const tests = ['it', 'test', 'journey', 'journeyMeetingNobody']

/** What is filled in as a test runs stands in brackets: its values where they are few words, else its name. */
export const titlesIn = (source: string): Titled[] => {
  const file = ts.createSourceFile('a.test.tsx', source, ts.ScriptTarget.Latest, true)
  const constants = constantsOf(file)
  const below = (node: ts.Node): Titled[] => {
    const found: Titled[] = []
    node.forEachChild((child) => {
      const call = ts.isCallExpression(child) ? calledBy(child) : undefined
      if (call === undefined || !ts.isCallExpression(child)) found.push(...below(child))
      else {
        const title = titleOf(child.arguments[0], call.each, constants)
        found.push({ title, within: call.name === 'describe' ? below(child) : [] })
      }
    })
    return found
  }
  return below(file)
}

/** `describe(…)`, `test.only(…)`, `it.each(table)(…)`: the name, and the table if there is one. */
const calledBy = (
  call: ts.CallExpression,
): { name: string; each: ts.Expression | undefined } | undefined => {
  const table = ts.isCallExpression(call.expression) ? call.expression : undefined
  const callee = table?.expression ?? call.expression
  const first = ts.isPropertyAccessExpression(callee) ? callee.expression : callee
  if (!ts.isIdentifier(first) || ![...tests, 'describe'].includes(first.text)) return undefined
  // `it.each(table)` is itself a call; the title is in the one around it.
  if (table === undefined && ts.isPropertyAccessExpression(callee) && callee.name.text === 'each')
    return undefined
  return { name: first.text, each: table?.arguments[0] }
}

const titleOf = (
  title: ts.Expression | undefined,
  each: ts.Expression | undefined,
  constants: ReadonlyMap<string, string>,
): string => {
  if (title === undefined) return '(no title)'
  if (ts.isStringLiteralLike(title)) return filled(title.text, each)
  if (!ts.isTemplateExpression(title)) return `(${words(title.getText())})`
  const parts = title.templateSpans.map(({ expression, literal }) => {
    const value = constants.get(expression.getText()) ?? `(${words(expression.getText())})`
    return value + literal.text
  })
  return filled(title.head.text + parts.join(''), each)
}

/** The title of an `each`, whose places are `%s` and `$name`. */
const filled = (title: string, each: ts.Expression | undefined): string => {
  if (each === undefined) return title
  const rows = ts.isArrayLiteralExpression(each) ? [...each.elements] : []
  const texts = rows.flatMap((row) => (ts.isStringLiteralLike(row) ? [row.text] : []))
  const value = texts.length > 0 && texts.length === rows.length ? texts.join(', ') : 'each'
  return title
    .replaceAll(/\(%[sdifjo#$]\)|%[sdifjo#$]/g, `(${value})`)
    .replaceAll(/\(\$[\w.]+\)|\$[\w.]+/g, (name) => `(${words(name)})`)
}

/** `row.toWhom` as "row to whom". */
const words = (name: string): string =>
  name
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .replaceAll(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`)
    .trim()

/** Numbers and texts that the file gives a name of their own. */
const constantsOf = (file: ts.SourceFile): Map<string, string> => {
  const found = new Map<string, string>()
  for (const statement of file.statements)
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (initializer && (ts.isNumericLiteral(initializer) || ts.isStringLiteral(initializer)))
          found.set(name.getText(), initializer.text)
  return found
}
