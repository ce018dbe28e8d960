/** Nobody makes our server call anything: only push services by name, and only by https. */
import { expect, it } from 'vitest'
import { isPushService, pushServices } from '../../shared/rules/line/push-services.ts'

it.each([
  'https://fcm.googleapis.com/fcm/send/d1:APA91b',
  'https://updates.push.services.mozilla.com/wpush/v2/gAAAA',
  'https://web.push.apple.com/QGuQyavXutnMH',
  'https://wns2-par02p.notify.windows.com/w/?token=BQYAAA',
])('a browser may name %s', (endpoint) => {
  expect(isPushService(endpoint, pushServices)).toBe(true)
})

it.each([
  'http://fcm.googleapis.com/fcm/send/x',
  'https://fcm.googleapis.com:8443/fcm/send/x',
  'https://fcm.googleapis.com.evil.example/x',
  'https://evil.example/fcm.googleapis.com',
  'https://fcm.googleapis.com@evil.example/x',
  `https://${'name'}:word@fcm.googleapis.com/x`,
  'https://evilnotify.windows.com/x',
  'https://notify.windows.com.evil.example/x',
  'https://xpush.apple.com/x',
  'https://127.0.0.1/x',
  'https://[::1]/x',
  'https://169.254.169.254/latest/meta-data/',
  'http://localhost:2773/secretsmanager/get',
  'file:///etc/passwd',
  'fcm.googleapis.com/x',
  '',
])('and not "%s"', (endpoint) => {
  expect(isPushService(endpoint, pushServices)).toBe(false)
})

it('a receiver of one’s own is named whole, and only where a stage has no say', () => {
  const own = ['http://127.0.0.1:4100']
  expect(isPushService('http://127.0.0.1:4100/some/where', own)).toBe(true)
  expect(isPushService('http://127.0.0.1:4101/some/where', own)).toBe(false)
  expect(isPushService('https://fcm.googleapis.com/x', own)).toBe(false)
  expect(isPushService('http://127.0.0.1:4100/x', pushServices)).toBe(false)
})
