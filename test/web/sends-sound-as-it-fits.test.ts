/** Sound is sent twice or thinly in a call that stands, without a word to the other side. */
import { describe, expect, it } from 'vitest'
import type { SoundMode } from '../../shared/rules/call/sound-mode.ts'
import { putSoundFirst, soundAnswer } from '../../web/ui/video-stage/call/sound-sending.ts'

const description = (setup: string, withRed = true) =>
  [
    'v=0',
    'm=audio 9 UDP/TLS/RTP/SAVPF 111 63 9 0',
    `a=setup:${setup}`,
    'a=sendrecv',
    'a=rtpmap:111 opus/48000/2',
    'a=fmtp:111 minptime=10;useinbandfec=1',
    ...(withRed ? ['a=rtpmap:63 red/48000/2'] : []),
    'm=video 9 UDP/TLS/RTP/SAVPF 96 97',
    `a=setup:${setup}`,
    'a=sendrecv',
    'a=rtpmap:96 VP8/90000',
    '',
  ].join('\r\n')
const lines = (said: RTCSessionDescriptionInit | undefined) => said?.sdp?.split('\r\n') ?? []
const so = (mode: SoundMode, picture = true) => ({ mode, picture })
const answer = { type: 'answer', sdp: description('active') } as const
const ownOffer = { type: 'offer', sdp: description('actpass') } as const

describe('what the browser is told that the other side can take', () => {
  it('begins with sound twice over, or with sound as usual', () => {
    expect(lines(soundAnswer(answer, ownOffer, so('redundant')))[1]).toBe(
      'm=audio 9 UDP/TLS/RTP/SAVPF 63 111 9 0',
    )
    expect(lines(soundAnswer(answer, ownOffer, so('plain')))[1]).toBe(
      'm=audio 9 UDP/TLS/RTP/SAVPF 111 63 9 0',
    )
  })

  it('asks for long packets where the link is thin, for sound only', () => {
    const thin = lines(soundAnswer(answer, ownOffer, so('thin')))
    expect(thin.filter((line) => line.includes('ptime:60'))).toEqual([
      'a=ptime:60',
      'a=maxptime:60',
    ])
    expect(thin.indexOf('a=ptime:60')).toBeLessThan(
      thin.findIndex((line) => line.startsWith('m=video')),
    )
    expect(lines(soundAnswer(answer, ownOffer, so('plain'))).join()).not.toContain('ptime:60')
  })

  it('changes nothing else: pictures, and who began the encryption, stay as they were', () => {
    const said = soundAnswer(answer, ownOffer, so('redundant'))
    expect(said?.type).toBe('answer')
    expect(lines(said).slice(2)).toEqual(lines(answer).slice(2))
  })

  it.each([
    ['active', 'passive'],
    ['passive', 'active'],
  ])('turns an offer into an answer: own side %s, theirs %s', (mine, theirs) => {
    const offered = { type: 'offer', sdp: description('actpass') } as const
    const own = { type: 'answer', sdp: description(mine) } as const
    const said = lines(soundAnswer(offered, own, so('redundant')))
    expect(said.filter((line) => line.startsWith('a=setup'))).toEqual([
      `a=setup:${theirs}`,
      `a=setup:${theirs}`,
    ])
  })

  it('wants no picture while the camera is off, and wants it again, whatever it was told before', () => {
    const off = soundAnswer(answer, ownOffer, so('thin', false))
    expect(lines(off).filter((line) => /^a=send/.test(line))).toEqual(['a=sendrecv', 'a=sendonly'])
    const on = soundAnswer(off!, ownOffer, so('plain'))
    expect(lines(on)).toEqual(lines(answer))
    const again = soundAnswer(soundAnswer(off!, ownOffer, so('thin'))!, ownOffer, so('thin'))
    expect(lines(again).filter((line) => line.includes('ptime:60'))).toHaveLength(2)
  })

  it('is left alone where the other side cannot take sound twice over', () => {
    const plain = { type: 'answer', sdp: description('active', false) } as const
    expect(soundAnswer(plain, ownOffer, so('redundant'))).toBeUndefined()
  })
})

describe('what each sender is told', () => {
  /** A connection with a microphone, and a camera that is on or off. */
  const connection = (hasCamera: boolean, refusals = 0) => {
    let left = refusals
    const sender = (kind: 'audio' | 'video', isOn: boolean) => {
      let now = { encodings: [{ active: true }] } as RTCRtpSendParameters
      return {
        receiver: { track: { kind } },
        sender: {
          track: isOn ? {} : null,
          getParameters: () => structuredClone(now),
          setParameters: (next: RTCRtpSendParameters) => {
            if (left-- > 0) return Promise.reject(new DOMException('', 'InvalidStateError'))
            now = next
            return Promise.resolve()
          },
          now: () => now,
        },
      }
    }
    const senders = [sender('audio', true), sender('video', hasCamera)]
    return {
      pc: { getTransceivers: () => senders } as unknown as RTCPeerConnection,
      told: () => senders.map((one) => one.sender.now()),
    }
  }
  const high = { active: true, priority: 'high', networkPriority: 'high' }
  const low = { priority: 'low', networkPriority: 'low', maxBitrate: 600_000 }

  it('is that sound goes before the picture, which may take 600 kbit/s and keeps moving', async () => {
    const { pc, told } = connection(true)
    await putSoundFirst(pc, 'plain')
    expect(told()).toEqual([
      { encodings: [high] },
      { encodings: [{ ...low, active: true }], degradationPreference: 'maintain-framerate' },
    ])
  })

  it('is 16 kbit/s of sound where the link is thin, and as much as it likes when it is so no more', async () => {
    const { pc, told } = connection(true)
    await putSoundFirst(pc, 'thin')
    expect(told()[0]?.encodings).toEqual([{ ...high, maxBitrate: 16_000 }])
    await putSoundFirst(pc, 'redundant')
    expect(told()[0]?.encodings).toEqual([high])
  })

  it('is nothing at all of a picture that is off', async () => {
    const { pc, told } = connection(false)
    await putSoundFirst(pc, 'plain')
    expect(told()[1]?.encodings).toEqual([{ ...low, active: false }])
  })

  it('is said again where the browser was describing the connection just then', async () => {
    const { pc, told } = connection(true, 2)
    await putSoundFirst(pc, 'plain')
    expect(told()[0]?.encodings).toEqual([high])
    expect(told()[1]?.degradationPreference).toBe('maintain-framerate')
  })
})
