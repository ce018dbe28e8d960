#!/usr/bin/env bash
# @aws-sdk/client-dynamodb 3.1162.0: a request time-out that throws does not end a request.
#
# One would expect  that with requestTimeout and throwOnRequestTimeout a request has an answer or an error
#                   within that time, retries aside.
# What happens      The time-out ends with the first header of the answer. A database or a proxy that sends
#                   headers and then stops in the middle keeps the request open until a socket has been
#                   silent for the service's own default, which is five minutes here. Only socketTimeout ends
#                   it sooner.
# Why it matters    The setting reads like a bound, and tests with a server that never answers find that it
#                   is one. A page, or a whole function with its own limit, hangs on the case in between.
# Where we meet it  functions/ports/lean-client.ts sets both; test/store/held-back.test.ts has a database
#                   that stops in the middle of its answer.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @aws-sdk/client-dynamodb@3.1162.0 >&2

cat >stall.mjs <<'CODE'
import { createServer } from 'node:http'
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
const server = createServer((_request, answer) => {
  answer.writeHead(200, { 'content-type': 'application/x-amz-json-1.0', 'content-length': '400' })
  answer.write('{"Item":')
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const asked = (more) => {
  const client = new DynamoDBClient({
    region: 'eu-north-1',
    endpoint: `http://127.0.0.1:${server.address().port}`,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: { requestTimeout: 200, throwOnRequestTimeout: true, ...more },
  })
  const over = client
    .send(new GetItemCommand({ TableName: 'T', Key: { pk: { S: 'k' } } }))
    .then(() => 'answered', ({ name }) => name)
  const fifteenTimes = new Promise((resolve) => setTimeout(resolve, 3000, 'still waiting after 3 s'))
  return Promise.race([over, fifteenTimes])
}
console.log(`requestTimeout 200 ms: ${await asked({})}`)
console.log(`and socketTimeout 200 ms: ${await asked({ socketTimeout: 200 })}`)
process.exit(0)
CODE

AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED=true node stall.mjs | tee seen
diff - seen >&2 <<'SEEN'
requestTimeout 200 ms: still waiting after 3 s
and socketTimeout 200 ms: TimeoutError
SEEN
