/**
 * The house style that a program can see in one file; everything else stands in CONTRIBUTING. What asks
 * for types is in `.oxlintrc.json`: the program that checks them knows them already.
 */
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

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

export default defineConfig(
  {
    ignores: [
      'dist/',
      'cdk.out/',
      'coverage/',
      'test-results/',
      '.data*/',
      'shared/programme/compiled/',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // The type checker says it better, and knows about parameters a signature needs.
      '@typescript-eslint/no-unused-vars': 'off',
      'no-restricted-syntax': ['error', noDefaultExport, ...always],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      eqeqeq: 'error',
      'max-lines': ['warn', 250],
    },
  },
  {
    files: ['*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...always] },
  },
  {
    files: ['shared/**', 'functions/**', 'infra/**'],
    ignores: ['shared/county/time-zone.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...always, ownTimeZone] },
  },
  {
    files: ['web/**'],
    rules: { 'no-restricted-syntax': ['error', ...onPages, ownTimeFormat] },
  },
  {
    files: ['web/data/format-times.ts'],
    rules: { 'no-restricted-syntax': ['error', ...onPages] },
  },
  {
    // What the server has to say goes through the closed catalogue of log events.
    files: ['functions/**', 'shared/**', 'web/**'],
    ignores: ['functions/local/**', 'web/build/**'],
    rules: { 'no-console': 'error' },
  },
)
