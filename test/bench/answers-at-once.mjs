/** A database that answers everything at once with the same: what is measured is whoever asks. */
import { createServer } from 'node:http'

const item = {
  ...{ pk: { S: 'VISIT#v' }, sk: { S: 'VISIT' }, visit: { S: 'v'.repeat(28) }, rev: { N: '3' } },
  ...{ state: { S: 'waiting' }, level: { N: '4' }, since: { N: '1800000000000' } },
  ...{ topics: { L: [{ S: 'somn' }, { S: 'angest' }] }, language: { S: 'sv' } },
  ...{ returned: { BOOL: false }, line: { S: 'waiting' }, order: { S: '4#1800000000000' } },
  ...{ secretHash: { S: 'x'.repeat(43) }, seats: { M: { s1: { M: { press: { S: 'p' } } } } } },
}
const answers = {
  GetItem: JSON.stringify({ Item: item }),
  PutItem: '{}',
  UpdateItem: JSON.stringify({ Attributes: item }),
  Query: JSON.stringify({ Items: Array(50).fill(item), Count: 50 }),
}

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    const said = answers[String(request.headers['x-amz-target']).split('.')[1]]
    response.writeHead(200, {
      'content-type': 'application/x-amz-json-1.0',
      'content-length': Buffer.byteLength(said),
    })
    response.end(said)
  })
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))
