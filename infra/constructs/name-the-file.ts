/** Tells which file a page is, so that a link without a file name finds the same page everywhere. */
import { Function as EdgeFunction, FunctionCode, FunctionRuntime } from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'
import {
  doorPages,
  guestPages,
  missingFile,
  missingMark,
  openPages,
  programmePages,
  staffPages,
} from '../routes.ts'

/** Folders that have a page; every other page is missing. */
const pages = [
  ...doorPages.map(({ page }) => page),
  ...[...staffPages, ...guestPages, ...openPages, ...programmePages].filter((page) =>
    /.\/$/.test(page),
  ),
]

/** Runs at CloudFront before anything is looked up; knows the address only. */
export const nameTheFileCode = `
var pages = ${JSON.stringify(pages)}
function handler(event) {
  var request = event.request
  var last = request.uri.split('/').pop()
  if (last.includes('.') && !last.endsWith('.html')) return request
  var folder = last === '' || last === 'index.html' ? request.uri.slice(0, request.uri.length - last.length) : request.uri + '/'
  request.uri = pages.includes(folder) ? folder + 'index.html' : '${missingFile}'
  return request
}
`

/**
 * Runs when the answer leaves: the page for what is missing says so to programs too. The file carries a
 * mark from its bucket, which the answer has wherever it comes from; which address CloudFront tells a
 * function here, the one asked for or the one looked up, does not matter.
 */
export const sayMissingCode = `
function handler(event) {
  var response = event.response
  var mark = 'x-amz-meta-${missingMark}'
  if (response.headers[mark] || event.request.uri === '${missingFile}') {
    response.statusCode = 404
    response.statusDescription = 'Not Found'
    delete response.headers[mark]
  }
  return response
}
`

export function nameTheFile(scope: Construct, id: string): EdgeFunction {
  return new EdgeFunction(scope, id, {
    code: FunctionCode.fromInline(nameTheFileCode),
    runtime: FunctionRuntime.JS_2_0,
    comment: 'Which file a page is',
  })
}

export function sayMissing(scope: Construct, id: string): EdgeFunction {
  return new EdgeFunction(scope, id, {
    code: FunctionCode.fromInline(sayMissingCode),
    runtime: FunctionRuntime.JS_2_0,
    comment: 'What is missing is missing',
  })
}
