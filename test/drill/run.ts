/** `npm run drill`: prints the figures of a restore drill, and fails when anything came back wrong. */
import '../../functions/local/quiet.ts'
import { drill } from './drill.ts'
import { drillRecords } from './drill-records.ts'

const youths = Number(process.argv[2] ?? 1000)
const figures = await drill(youths)
const { copied, laid, meant, there, counts, waiting, ofErased, isKept } = figures
const [before, after] = waiting
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
const rows: [string, string, boolean][] = [
  ['items copied', `${figures.items} in ${seconds(figures.copyMs)}`, figures.items > youths],
  ['content root of the copy', laid.slice(0, 16), laid === copied],
  ['came back', `${counts.back} in ${seconds(figures.restoreMs)}`, counts.back > youths],
  ['content root afterwards', there.slice(0, 16), there === meant],
  // Six messages, and the mark that closes the talk which was over.
  ['words that stayed away', String(counts.unlisted), counts.unlisted === 7],
  ['visits over that stayed away', String(counts.over), counts.over === 1],
  ['read of whoever was erased since', String(ofErased), ofErased === 0],
  ['the spoilt table stands beside it', isKept ? 'as it was' : 'changed', isKept],
  ['order of the line', `${after.length} places`, before.join() === after.join()],
]
const kept = await drillRecords(Math.min(youths, 100))
const [opened, people] = kept.open
rows.push(
  ['records copied', String(kept.copied), kept.copied > people],
  [
    'records that came back',
    `${kept.counts.back} in ${seconds(kept.restoreMs)}`,
    kept.meant === kept.there,
  ],
  ['people whose words open', `${opened} of ${people}`, opened === people],
  [
    'found of whoever was erased since',
    `${kept.ofErased} of ${kept.counts.erased}`,
    kept.ofErased === 0 && !kept.sealable,
  ],
  ['entries of the log that are lost are seen', 'yes', !kept.log[1].sound],
)
for (const [what, figure, well] of rows) console.log(`${well ? '✓' : '✗'} ${what}: ${figure}`)
console.log(`
What only an account can show:
- how long "restore-table-to-point-in-time" takes, and that the copy has the key of the table
- that a deployment makes the table that the file names last, and the next lets the functions use it
- that the vault of the other account takes the copies of the night, and gives one back
- that AWS Backup's figures carry the name of the vault, so that its alarms ring`)
process.exitCode = rows.every(([, , well]) => well) ? 0 : 1
