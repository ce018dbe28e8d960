/** What a youth in a programme has decided since stands, though the network brings an earlier press of theirs again. */
import { test } from 'vitest'
import { updateTreatment } from '../../functions/programme/treatment/update-treatment.ts'
import { programmeKeys } from '../../functions/store/programme-keys.ts'
import { enrolled, overview, own, treatmentNow } from '../support/late-in-programme.ts'
import { standsAfter, takesNotices, noticeTo, type Story } from '../support/late-repeat.ts'

const byTheYouth: Story[] = [
  [
    'a pause, and on',
    async (at) => {
      const { mine } = await enrolled(at)
      await at.late([mine, own('pause'), { weeks: 2 }], () => at.press(mine, own('resume')))
      return (await overview(at, mine)).state
    },
    'active',
  ],
  [
    'on again, and left',
    async (at) => {
      const { mine } = await enrolled(at)
      await at.press(mine, own('pause'), { weeks: 2 })
      await at.late([mine, own('resume')], () => at.press(mine, own('leave'), {}))
      return (await overview(at, mine)).state
    },
    'left',
  ],
  [
    'left, and back',
    async (at) => {
      const { mine } = await enrolled(at)
      await at.late([mine, own('leave'), { why: 'other' }], () => at.press(mine, own('resume')))
      return (await overview(at, mine)).state
    },
    'active',
  ],
  [
    'a code of one’s own, told once',
    async (at) => {
      const { mine, owner } = await enrolled(at)
      const code = async () => (await treatmentNow(at, owner))?.['ownCode']
      let told: unknown
      await at.late([mine, own('code')], async () => (told = await code()))
      return (await code()) === told
    },
    true,
  ],
  [
    'devices forgotten, and another one kept',
    async (at) => {
      const { mine, owner } = await enrolled(at)
      const keeps = (passkeys: string[]) =>
        updateTreatment(at.world, owner, (now) => ({ ...now, passkeys }))
      await at.press(mine, own('code'))
      await keeps(['an-old-telephone'])
      await at.late([mine, own('passkey/forget')], () => keeps(['a-new-telephone']))
      return (await treatmentNow(at, owner))?.['passkeys']
    },
    ['a-new-telephone'],
  ],
  [
    'reminders, and no longer',
    async (at) => {
      takesNotices(at)
      const { mine } = await enrolled(at)
      await at.late([mine, own('reminder'), { to: noticeTo }], () =>
        at.press(mine, own('reminder'), {}),
      )
      return (await overview(at, mine)).reminded ?? false
    },
    false,
  ],
  [
    'a letter to oneself, and written anew',
    async (at) => {
      const { mine, owner } = await enrolled(at)
      let newest: unknown
      const stored = async () =>
        (await at.world.records.get(programmeKeys.letter(owner), { fresh: true }))?.['sealed']
      await at.late([mine, own('letter'), { text: 'Hej' }], async () => {
        await at.press(mine, own('letter'), { text: 'Hej framtida jag' })
        newest = await stored()
      })
      return (await stored()) === newest
    },
    true,
  ],
  [
    'where one reads, and further on',
    async (at) => {
      const { mine } = await enrolled(at)
      const place = (at: string) => ({ place: at, read: false })
      await at.late([mine, own('modules/m1/place'), place('block-3')], () =>
        at.press(mine, own('modules/m1/place'), place('block-9')),
      )
      return (await at.look(mine, own('modules/m1'))).place
    },
    'block-9',
  ],
]
test.each(byTheYouth)('%s', (...story) => standsAfter(story))
