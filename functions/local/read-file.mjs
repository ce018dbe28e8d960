/**
 * Reads the file of a county from end to end, in a process of its own: a file that is torn ends whoever
 * reads it, without a word.
 */
import { open } from 'lmdb'

// All names first: to open a table ends the reading that is under way.
const file = open({ path: process.argv[2] ?? '', readOnly: true })
for (const name of [...file.getKeys()]) {
  const table = file.openDB(String(name), { encoding: 'msgpack' })
  let found = 0
  for (const { value } of table.getRange()) if (value !== undefined) found++
  // A page that was written over can hide others without a fault.
  if (found !== table.getStats().entryCount) process.exit(1)
}
