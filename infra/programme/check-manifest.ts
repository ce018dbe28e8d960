/** What a manifest promises must hang together: names once, references that lead somewhere. */
import type { FieldSource } from '../../shared/programme/field.ts'
import type { Manifest, ModuleSource } from '../../shared/programme/manifest.ts'

type Say = (path: readonly PropertyKey[], says: string) => void

export const checkManifest = (manifest: Manifest, say: Say): void => {
  const { modules, languages, companions, pictures } = manifest
  once(modules, ['modules'], say)
  once(companions, ['companions'], say)
  const [first] = languages
  for (const [index, { id }] of modules.entries())
    if (first?.modules.includes(id) !== true)
      say(['modules', index], `"${id}" is not among the modules of the first language`)
  for (const [index, { picture }] of companions.entries())
    if (picture !== undefined && !pictures.includes(picture))
      say(['companions', index], `"${picture}" is no picture of the manifest`)
  const [youngest, oldest] = manifest.ages
  if (youngest > oldest) say(['ages'], 'the youngest age is above the oldest')
  for (const [index, module] of modules.entries())
    checkModule(module, ['modules', index], ladders(modules.slice(0, index + 1)), say)
}

const once = (named: readonly { id: string }[], path: readonly PropertyKey[], say: Say): void => {
  for (const [index, { id }] of named.entries())
    if (named.findIndex((each) => each.id === id) !== index)
      say([...path, index, 'id'], `"${id}" is named twice`)
}

/** Ladders that have been built so far: a reference cannot lead into a later module. */
const ladders = (modules: readonly ModuleSource[]): Set<string> =>
  new Set(
    modules.flatMap(({ id, homework }) =>
      homework.filter(({ kind }) => kind === 'ladder').map((field) => `${id}.${field.id}`),
    ),
  )

const checkModule = (
  module: ModuleSource,
  path: readonly PropertyKey[],
  built: ReadonlySet<string>,
  say: Say,
): void => {
  const { exercises, checks, homework, therapistMustApprove: approve } = module
  once(exercises, [...path, 'exercises'], say)
  const holds = (id: string) => homework.some((field) => field.id === id)
  for (const [index, { fields }] of exercises.entries()) {
    const at = [...path, 'exercises', index, 'fields']
    checkFields(fields, at, built, say)
    for (const [place, { id, kind }] of fields.entries())
      if (homework.some((field) => field.id === id && field.kind !== kind))
        say(
          [...at, place],
          `"${id}" gives the homework "${id}" its beginning, so both are of one kind`,
        )
  }
  if (new Set(checks).size !== checks.length) say([...path, 'checks'], 'a check is named twice')
  if (checks.length !== 2)
    say([...path, 'checks'], `a module has two knowledge checks, not ${checks.length}`)
  checkFields(homework, [...path, 'homework'], built, say)
  if (approve !== undefined && !holds(approve))
    say([...path, 'therapistMustApprove'], `"${approve}" is no homework of ${module.id}`)
}

const checkFields = (
  fields: readonly FieldSource[],
  path: readonly PropertyKey[],
  built: ReadonlySet<string>,
  say: Say,
): void => {
  once(fields, path, say)
  for (const [index, field] of fields.entries()) {
    const at = [...path, index]
    if (field.kind === 'ref' && !built.has(field.to))
      say([...at, 'to'], `"${field.to}" is no ladder that has been built by then`)
    const limits = field.kind === 'slider' || field.kind === 'ladder' || field.kind === 'pairs'
    if ((limits || field.kind === 'repeat') && field.min > field.max)
      say([...at, 'min'], `"${field.id}" has a min above its max`)
    if (field.kind === 'repeat') checkFields(field.fields, [...at, 'fields'], built, say)
  }
}
