/** AWS's signature of one request (Signature Version 4), for a service that one function asks for one thing. */
import { createHash, createHmac } from 'node:crypto'

export interface Signer {
  accessKeyId: string
  secretAccessKey: string
  sessionToken?: string | undefined
}

interface Asked {
  method: 'GET' | 'POST'
  url: URL
  contentType: string
  body: string
  /** What this service asks for besides, in small letters. */
  headers?: Readonly<Record<string, string>>
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const keyed = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest()

/** The headers to send beside what every request says of itself; `url` has its parameters in the order of their names. */
export const signRequest = (
  { accessKeyId, secretAccessKey, sessionToken }: Signer,
  { region, service }: { region: string; service: string },
  { method, url, contentType, body, headers: own = {} }: Asked,
  now: number,
): Record<string, string> => {
  const at = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const sent: Record<string, string> = {
    'content-type': contentType,
    'x-amz-date': at,
    ...own,
    ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
  }
  const headers = Object.entries({ ...sent, host: url.host }).sort(([one], [other]) =>
    one < other ? -1 : 1,
  )
  const names = headers.map(([name]) => name).join(';')
  const lines = headers.map(([name, value]) => `${name}:${value}\n`)
  const query = url.search.slice(1)
  const request = [method, url.pathname, query, lines.join(''), names, hash(body)].join('\n')
  const day = at.slice(0, 8)
  const scope = `${day}/${region}/${service}/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', at, scope, hash(request)].join('\n')
  const key = [region, service, 'aws4_request'].reduce<Buffer>(
    keyed,
    keyed(`AWS4${secretAccessKey}`, day),
  )
  const signature = keyed(key, toSign).toString('hex')
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  }
}
