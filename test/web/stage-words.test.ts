/** What stands under a call is true for both: nobody reads that they hear each other while one of them cannot. */
import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import { text } from '../../web/text/call/sv.ts'
import type { OtherSide } from '../../web/ui/video-stage/call/call.ts'
import { stageWords, thirdWords, unseenWords } from '../../web/ui/video-stage/stage-words.ts'

type Stage = Parameters<typeof stageWords>[2]
const heardBoth = /hör varandra/

const stageWith = (
  change: {
    state?: Stage['state']['value']
    other?: OtherSide
    muted?: boolean
    weak?: boolean
    away?: 'busy' | 'none' | 'refused'
    camera?: Stage['cameraTrouble']['value']
    isReachable?: boolean
  } = {},
): Stage => ({
  state: signal(change.state ?? 'up'),
  weak: signal(change.weak ?? false),
  trouble: signal(undefined),
  cameraTrouble: signal(change.camera),
  isReachable: signal(change.isReachable ?? true),
  call: signal({ other: signal(change.other ?? { camera: false, microphone: true }) }),
  own: { away: signal(change.away), muted: signal(change.muted ?? false) },
})
const said = (change?: Parameters<typeof stageWith>[0]) =>
  stageWords(text, 'Björk', stageWith(change))

test('both hear: that is said, and nothing else', () => {
  expect(said()).toBe('Ni hör varandra nu.')
})

test.each([
  [
    'the other has taken the microphone away',
    { other: { camera: false, microphone: false } },
    'Björk har mikrofonen av.',
  ],
  [
    'the other has lost it',
    { other: { camera: false, microphone: false, isWithoutMicrophone: true } },
    'Björk hörs inte just nu: mikrofonen är borta.',
  ],
  ['one is muted oneself', { muted: true }, 'Din mikrofon är av.'],
] as const)('%s: only that is said', (_, change, words) => {
  expect(said(change)).toBe(words)
})

test('a weak network is said beside who is not heard', () => {
  expect(said({ weak: true, muted: true })).toBe('Nätet är svagt just nu. Din mikrofon är av.')
})

test.each(['connecting', 'opening', 'lost', 'replaced'] as const)(
  '%s says nothing of hearing',
  (state) => {
    expect(said({ state })).not.toMatch(heardBoth)
  },
)

test('the chat is said to work only where it does', () => {
  expect(said({ state: 'lost' })).toContain('Chatten fungerar.')
  expect(said({ state: 'lost', isReachable: false })).not.toContain('Chatten fungerar')
})

test('a microphone that something else has taken is told before everything else', () => {
  expect(said({ away: 'busy' })).toMatch(/^Något annat använder mikrofonen/)
})

test.each([
  ['unplugged', 'none', /^Mikrofonen är borta, .*Koppla in den igen/],
  ['taken', 'busy', /^Något annat använder mikrofonen, .*tillbaka av sig själv/],
  ['forbidden', 'refused', /^Mikrofonen är inte längre tillåten här, .*webbläsarens inställningar/],
] as const)('a microphone that is %s has its own words and a way on', (_, away, words) => {
  expect(said({ away })).toMatch(words)
  expect(said({ away })).not.toMatch(heardBoth)
})

test.each([
  ['missing', 'none', /^Vi hittar ingen kamera\. .*försök igen/],
  ['forbidden from the beginning', 'refused', /^Kameran är inte tillåten här\. .*inställningar/],
  ['in use elsewhere', 'busy', /^Något annat använder kameran\. .*försök igen/],
  ['unplugged', 'unplugged', /^Kameran är borta, .*Koppla in den/],
  ['forbidden in the middle', 'revoked', /^Kameran är inte längre tillåten här, .*inställningar/],
  ['taken in the middle', 'taken', /^Något annat använder kameran, .*slå på kameran igen/],
  ['paused', 'paused', /^Något har pausat kameran, .*tillbaka av sig själv/],
  ['refused by the room', 'failed', /^Bilden kom inte fram, .*slå på kameran igen/],
] as const)(
  'a camera that is %s has its own words and a way on, beside what is true of the sound',
  (_, camera, words) => {
    expect(said({ camera })).toMatch(words)
    expect(said({ camera })).toMatch(/Ni hör varandra nu\.$/)
    expect(said({ camera, state: 'lost' })).not.toMatch(heardBoth)
    expect(said({ camera, state: 'lost' })).toContain('Kontakten bröts.')
    expect(said({ camera, away: 'none' })).toContain('Mikrofonen är borta')
    expect(said({ camera, state: 'replaced' })).not.toMatch(words)
  },
)

test('whose camera is gone is not said to have turned it off', () => {
  const other = { camera: false, microphone: true }
  expect(unseenWords(text, 'Björk', other)).toBe('Björk har kameran av')
  expect(unseenWords(text, 'Björk', { ...other, isWithoutCamera: true })).toBe(
    'Björk syns inte just nu: kameran är borta.',
  )
})

test.each([
  ['heard', {}, false, 'Tolken är med.'],
  ['with a weak network', {}, true, 'Tolken är med, men har ett svagt nät.'],
  ['muted', { microphone: false }, false, 'Tolken har mikrofonen av.'],
  [
    'without a microphone',
    { microphone: false, isWithoutMicrophone: true },
    true,
    'Tolken hörs inte just nu: mikrofonen är borta.',
  ],
] as const)('a third who is %s', (_, change, isWeak, words) => {
  const other = { camera: false, microphone: true, ...change }
  expect(thirdWords(text, 'Tolken', other, isWeak)).toBe(words)
})
