/** What the service must be able to pass on is sealed where it lies: no table shows a word of it. */
import { describe, expect, it } from 'vitest'
import { openAtRest, sealAtRest } from '../../functions/ports/at-rest.ts'
import { signingKeysFrom } from '../../functions/ports/signing-keys.ts'
import { sealedAtRest } from '../../shared/sealed-text.ts'
import { testWorld } from '../support/test-world.ts'

const text = { v: 0, kid: 'none', data: Buffer.from('Hemligt ord').toString('base64url') }
const dated = (...days: number[]) =>
  JSON.stringify(days.map((from) => ({ from, key: `key of day ${from}`.padEnd(40, '.') })))
const stage = (...days: number[]) => ({ keys: signingKeysFrom(dated(...days), () => 1000) })

describe('text sealed where it lies', () => {
  it('comes back as it was, from its own place and from no other', () => {
    const world = testWorld()
    const stored = sealAtRest(world, 'letter l_1 BODY', text)
    expect(stored.v).toBe(sealedAtRest)
    expect(JSON.stringify(stored)).not.toContain(text.data)
    expect(openAtRest(world, 'letter l_1 BODY', stored)).toEqual(text)
    expect(openAtRest(world, 'letter l_2 BODY', stored)).toBeUndefined()
    expect(openAtRest(world, 'letter l_1 NOTE', stored)).toBeUndefined()
  })

  it('does not come back when it was touched, or without the key of the stage', () => {
    const world = testWorld()
    const stored = sealAtRest(world, 'here', text)
    const bytes = Buffer.from(stored.data, 'base64url')
    bytes[20]! ^= 1
    const touched = { ...stored, data: bytes.toString('base64url') }
    expect(openAtRest(world, 'here', touched)).toBeUndefined()
    expect(openAtRest(stage(5), 'here', stored)).toBeUndefined()
  })

  it('is read after the stage has changed its key, until that key is forgotten', () => {
    const stored = sealAtRest(stage(1), 'here', text)
    expect(openAtRest(stage(3, 2, 1), 'here', stored)).toEqual(text)
    expect(openAtRest(stage(4, 3, 2), 'here', stored)).toBeUndefined()
  })

  it('written before texts were sealed is still read', () => {
    expect(openAtRest(testWorld(), 'here', text)).toEqual(text)
  })
})
