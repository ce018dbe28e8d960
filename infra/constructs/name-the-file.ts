/** Tells which file a page is, so that a link without a file name finds the same page everywhere. */
import { Function as EdgeFunction, FunctionCode, FunctionRuntime } from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'

/** Runs at CloudFront before anything is looked up; knows the address only. */
export const nameTheFileCode = `
function handler(event) {
  var request = event.request
  var last = request.uri.split('/').pop()
  if (last === '') request.uri += 'index.html'
  else if (!last.includes('.')) request.uri += '/index.html'
  return request
}
`

export function nameTheFile(scope: Construct, id: string): EdgeFunction {
  return new EdgeFunction(scope, id, {
    code: FunctionCode.fromInline(nameTheFileCode),
    runtime: FunctionRuntime.JS_2_0,
    comment: 'Which file a page is',
  })
}
