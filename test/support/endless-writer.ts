/** Writes, removes and tidies in a folder until it is killed, and says of each item when it is written and when gone. */
import { setTimeout as wait } from 'node:timers/promises'
import { openDataFile } from '../../functions/store/lmdb-file.ts'
import { lmdbStore } from '../../functions/store/lmdb.ts'

const [folder = '', run = ''] = process.argv.slice(2)
const file = await openDataFile(folder, ['Clinic'], Date.now)
const store = lmdbStore(file, 'Clinic', Date.now)
const say = (line: string) => process.stdout.write(`${line}\n`)

const write = async (writer: number): Promise<void> => {
  for (let n = 0; ; n++) {
    const key = { pk: `${run}-${writer}-${n}`, sk: 'A' }
    await store.write({
      put: { ...key, text: 'x'.repeat((n * 97) % 3000), line: 'L', order: key.pk },
    })
    say(`written ${key.pk}`)
    if (n % 3 > 0) continue
    say(`going ${key.pk}`)
    await store.write({ remove: key })
    say(`gone ${key.pk}`)
  }
}
const tidy = async (): Promise<void> => {
  for (;;) {
    await file.tidy()
    await wait(1)
    say('tidied')
  }
}
await Promise.all([tidy(), ...[0, 1, 2, 3].map(write)])
