/** What programs ask a site for by name: who hears of faults in security, what to look up, and a picture. */
import { crc32, deflateSync } from 'node:zlib'

const day = 24 * 3_600_000
/** A contact that nobody has looked at for a year is to be doubted (RFC 9116). */
const holdsFor = 330 * day

/** Names that end so belong to nobody (RFC 2606). */
export const isPlaceholder = (contact: string): boolean => /\.example\b/.test(contact)

/** RFC 9116, from what SECURITY.md says. */
export const securityText = (policy: string, now: number): string => {
  const [, contact = ''] = /^Contact: (\S+)$/m.exec(policy) ?? []
  const address = contact.includes('@') ? `mailto:${contact}` : contact
  return [
    ...(isPlaceholder(contact)
      ? [
          '# Platshållare: länet har inte skrivit in sin adress ännu, och den här når ingen.',
          '# A placeholder: the county has not written its address yet, and this one reaches nobody.',
        ]
      : []),
    `Contact: ${address}`,
    `Expires: ${new Date(now + holdsFor).toISOString()}`,
    'Preferred-Languages: sv, en',
    '',
  ].join('\n')
}

/** Start pages and who can help are to be found; nothing else of a clinic belongs in a list of pages. */
export const robotsText = [
  'User-agent: *',
  'Disallow: /api/',
  'Disallow: /personal',
  'Disallow: /samordning',
  'Disallow: /behandling',
  'Disallow: /gast',
  'Disallow: /hanvisning',
  'Disallow: /remiss',
  '',
].join('\n')

const grey = [0x7b, 0x7f, 0x72, 0xff]

/** One part of a PNG. */
const chunk = (name: string, content: Buffer): Buffer => {
  const part = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(part))
  return Buffer.concat([length, part, sum])
}

/** The same grey square, for notices and a home screen: PNG of one colour. */
export const icon = (side: number): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.writeUInt8(8, 8)
  head.writeUInt8(6, 9)
  const row = Buffer.concat([Buffer.alloc(1), Buffer.from(Array(side).fill(grey).flat())])
  const rows = deflateSync(Buffer.concat(Array<Buffer>(side).fill(row)))
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    mark,
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** On a home screen, by choice: the name of the tab, and nothing that says what it is. */
export const installed = {
  name: 'Start',
  short_name: 'Start',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#f4f2eb',
  theme_color: '#f4f2eb',
  icons: [
    { src: '/icon.png', sizes: '192x192', type: 'image/png' },
    { src: '/icon-large.png', sizes: '512x512', type: 'image/png' },
  ],
}

const side = 16

/** A grey square without a name, for whoever looks over a shoulder: ICO with one picture of 32 bits. */
export const favicon = (): Buffer => {
  const pixels = Buffer.from(Array.from({ length: side * side }, () => grey).flat())
  const nothingHidden = Buffer.alloc(side * 4)
  const head = Buffer.alloc(62)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(side, 6)
  head.writeUInt8(side, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(40 + pixels.length + nothingHidden.length, 14)
  head.writeUInt32LE(22, 18)
  head.writeUInt32LE(40, 22)
  head.writeInt32LE(side, 26)
  head.writeInt32LE(2 * side, 30)
  head.writeUInt16LE(1, 34)
  head.writeUInt16LE(32, 36)
  return Buffer.concat([head, pixels, nothingHidden])
}
