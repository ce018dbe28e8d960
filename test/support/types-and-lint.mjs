/**
 * Checks types and lints with one program: what the compiler has found out of the types, the rules that
 * ask for types need not find out again.
 */
import { ESLint } from 'eslint'
import ts from 'typescript'

const host = {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
  },
}
const { fileNames, options, errors } = ts.getParsedCommandLineOfConfigFile(
  'tsconfig.json',
  {},
  host,
)
const program = ts.createProgram(fileNames, options)
const wrongTypes = [...errors, ...ts.getPreEmitDiagnostics(program)]
if (wrongTypes.length > 0)
  console.log(
    ts.formatDiagnostics(wrongTypes, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: ts.sys.getCurrentDirectory,
      getNewLine: () => '\n',
    }),
  )

const eslint = new ESLint({
  overrideConfig: {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: false, programs: [program] } },
  },
})
const results = await eslint.lintFiles(['.'])
const { format } = await eslint.loadFormatter('stylish')
console.log(await format(results))
const broken = results.some(({ errorCount }) => errorCount > 0)
process.exitCode = wrongTypes.length > 0 || broken ? 1 : 0
