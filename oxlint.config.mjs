/**
 * The house style that a program can see, and the types; everything else stands in CONTRIBUTING. One
 * program knows both, so that each file is read once.
 */
import { defineConfig } from 'oxlint'

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: the name of the file is the name of what it exports.',
}
const noEnum = {
  selector: 'TSEnumDeclaration',
  message: 'A union of literals says the same and leaves nothing behind.',
}
const noNamespace = {
  // `declare module '*.css'` is no namespace: it only tells the compiler what a file is.
  selector: 'TSModuleDeclaration[id.type="Identifier"]:not([kind="global"])',
  message: 'A file is the namespace.',
}
const namedExtension = {
  selector:
    ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=/^\\.{1,2}\\/(?!.*\\.\\w+(\\?\\w+)?$)/]',
  message: 'Name the extension (.ts or .tsx), so that every program finds the same file.',
}

const wholeZod = {
  selector: 'ImportDeclaration[source.value=/^zod/] > ImportSpecifier[imported.name="z"]',
  message:
    "Use `import * as z from 'zod/mini'`: the named import drags every language into the bundle.",
}
const miniZod = {
  selector: 'ImportDeclaration[source.value="zod"]',
  message: "Use `import * as z from 'zod/mini'`: one way, and a tenth of the size.",
}
const dateFromText = {
  selector: 'NewExpression[callee.name="Date"][arguments.length>0]',
  message:
    'A browser reads a date in its own zone: ask shared/rules/opening/shift-times.ts for the county’s.',
}
const ownDirection = {
  selector:
    'JSXOpeningElement:matches([name.name="textarea"], [name.name="input"]:not(:has(JSXAttribute[name.name="type"])), [name.name="input"]:has(JSXAttribute[name.name="type"][value.value=/^(text|search)$/])):not(:has(JSXAttribute[name.name="dir"]))',
  message: 'What somebody writes has its own direction: dir="auto".',
}
const ownTimeZone = {
  selector:
    ':matches(Literal[value=/Europe\\/Stockholm/], TemplateElement[value.raw=/Europe\\/Stockholm/])',
  message: 'The county has one clock: `timeZone` of shared/county/time-zone.ts.',
}
const ownTimeFormat = {
  selector:
    ':matches(MemberExpression[object.name="Intl"][property.name="DateTimeFormat"], MemberExpression[property.name=/^toLocale(Date|Time)String$/])',
  message: 'Times are written in one way: a format of web/data/format-times.ts.',
}

const always = [noEnum, noNamespace, namedExtension, wholeZod, miniZod]
const onPages = [noDefaultExport, ...always, dateFromText, ownDirection, ownTimeZone]

/** All of what is forbidden somewhere, each with what to write instead. */
const forbid = (forms) => ({ 'house/restricted-syntax': ['error', ...forms] })

export default defineConfig({
  plugins: ['typescript'],
  jsPlugins: [{ name: 'house', specifier: './test/structure/restricted-syntax.mjs' }],
  categories: { correctness: 'off' },
  options: { typeAware: true, typeCheck: true },
  ignorePatterns: [
    'dist/**',
    'cdk.out/**',
    'coverage/**',
    'test-results/**',
    '.data*/**',
    'shared/programme/compiled/**',
  ],
  rules: {
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  },
  overrides: [
    {
      files: ['**/*.{ts,tsx}'],
      rules: {
        'no-array-constructor': 'error',
        'no-unused-expressions': 'error',
        'no-var': 'error',
        'prefer-const': 'error',
        'prefer-rest-params': 'error',
        'prefer-spread': 'error',
        'typescript/ban-ts-comment': 'error',
        'typescript/consistent-type-imports': 'error',
        'typescript/no-duplicate-enum-values': 'error',
        'typescript/no-empty-object-type': 'error',
        'typescript/no-explicit-any': 'error',
        'typescript/no-extra-non-null-assertion': 'error',
        'typescript/no-misused-new': 'error',
        'typescript/no-namespace': 'error',
        'typescript/no-non-null-asserted-optional-chain': 'error',
        'typescript/no-require-imports': 'error',
        'typescript/no-this-alias': 'error',
        'typescript/no-unnecessary-type-constraint': 'error',
        'typescript/no-unsafe-declaration-merging': 'error',
        'typescript/no-unsafe-function-type': 'error',
        'typescript/no-wrapper-object-types': 'error',
        'typescript/prefer-as-const': 'error',
        'typescript/prefer-namespace-keyword': 'error',
        'typescript/triple-slash-reference': 'error',
        'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
        eqeqeq: 'error',
        'max-lines': ['warn', { max: 250 }],
        ...forbid([noDefaultExport, ...always]),
      },
    },
    { files: ['*.config.ts'], rules: forbid(always) },
    {
      files: ['shared/**/*.{ts,tsx}', 'functions/**/*.{ts,tsx}', 'infra/**/*.{ts,tsx}'],
      rules: forbid([noDefaultExport, ...always, ownTimeZone]),
    },
    { files: ['shared/county/time-zone.ts'], rules: forbid([noDefaultExport, ...always]) },
    { files: ['web/**/*.{ts,tsx}'], rules: forbid([...onPages, ownTimeFormat]) },
    { files: ['web/data/format-times.ts'], rules: forbid(onPages) },
    {
      // What the server has to say goes through the closed catalogue of log events.
      files: ['functions/**', 'shared/**', 'web/**'],
      rules: { 'no-console': 'error' },
    },
    { files: ['functions/local/**', 'web/build/**'], rules: { 'no-console': 'off' } },
  ],
})
