/** Values nobody would send on purpose, and bodies that are nearly right. */
import type { Random } from '../simulation/random.ts'

const odd: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  -(2 ** 53),
  Number.MAX_VALUE,
  '',
  ' ',
  '0',
  '\u0000',
  '\ud800',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  "' OR 1=1 --",
  '${7*7}{{7*7}}',
  'a'.repeat(9_000),
  '👩‍👩‍👧‍👦'.repeat(50),
  [],
  {},
  [[[[[[]]]]]],
  { __proto__: { polluted: true } },
  { toString: 1, then: 1 },
  Array.from({ length: 500 }, (_, n) => n),
]

/** Letters of every kind, control characters and half pairs among them. */
export const noise = (random: Random, longest = 200): string =>
  Array.from({ length: random.below(longest) }, () =>
    String.fromCharCode(random.chance(0.7) ? 32 + random.below(95) : random.below(65_536)),
  ).join('')

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The body with one thing wrong in it, somewhere. */
export const nearly = (body: unknown, random: Random): unknown => {
  if (Array.isArray(body) && body.length > 0 && random.chance(0.7)) {
    const at = random.below(body.length)
    return body.map((one, n) => (n === at ? nearly(one, random) : (one as unknown)))
  }
  if (isRecord(body) && random.chance(0.9)) {
    const names = Object.keys(body)
    if (names.length === 0 || random.chance(0.1))
      return { ...body, [noise(random, 20)]: random.pick(odd) }
    const name = random.pick(names)
    if (random.chance(0.15))
      return Object.fromEntries(Object.entries(body).filter(([one]) => one !== name))
    return { ...body, [name]: nearly(body[name], random) }
  }
  if (typeof body === 'string' && random.chance(0.3)) {
    const at = random.below(body.length + 1)
    return body.slice(0, at) + noise(random, 4) + body.slice(at + random.below(3))
  }
  if (typeof body === 'number' && random.chance(0.3))
    return body + random.pick([-1, 1, 0.5, 1e9, -1e12])
  return random.pick(odd)
}
