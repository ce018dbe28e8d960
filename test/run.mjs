/** `npm test`: every check and every test of the clinic; the last line says how many held. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium } from './support/chromium.mjs'
import { check, root, step } from './support/step.mjs'
import { vitest } from './support/vitest-step.mjs'

const onlyStatic = process.argv.includes('--static')
const results = []
const did = async (...steps) => results.push(...(await Promise.all(steps)))

const codeFolders = ['shared', 'functions', 'web', 'infra'].filter((folder) =>
  existsSync(join(root, folder)),
)

// Two at a time: the small machines this runs on have two cores.
await did(check('types', 'tsc', ['--noEmit', '-p', '.']), check('lint', 'eslint', ['.']))
await did(
  check('import directions', 'depcruise', ['--config', '.dependency-cruiser.mjs', ...codeFolders]),
  check('format', 'prettier', ['--check', '--log-level=warn', '.']),
)

if (!onlyStatic) {
  await did(check('build', 'npm', ['run', 'build', '--silent']))
  await did(vitest('tests', ['--project=!journeys']))
  let chromium
  await did(
    step('chromium', async () => {
      try {
        chromium = ensureChromium()
        return { passed: 1, failed: 0, output: '' }
      } catch (error) {
        return { passed: 0, failed: 1, output: error.message }
      }
    }),
  )
  if (chromium) await did(vitest('journeys', ['--project=journeys'], { CHROMIUM_PATH: chromium }))
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') ? 1 : 0
