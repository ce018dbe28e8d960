/** Lambda's side of one function: loads the deployed file and answers one event a line. */
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

const { handler } = await import(pathToFileURL(process.argv[2]).href)
const logged = []
const write = process.stdout.write.bind(process.stdout)
process.stdout.write = (text) => logged.push(String(text).trim()) > 0
write(`${JSON.stringify({ ready: process.version })}\n`)

for await (const line of createInterface({ input: process.stdin })) {
  logged.length = 0
  const answer = await handler(JSON.parse(line), {}).then(
    (result) => ({ result }),
    (error) => ({ error: String(error) }),
  )
  write(`${JSON.stringify({ ...answer, logged })}\n`)
}
