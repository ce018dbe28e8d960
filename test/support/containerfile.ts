/** A Containerfile as a list of its instructions, in the stages they stand in. */

export interface Instruction {
  name: string
  value: string
}

/** The first stage is what stands before the first FROM. */
export const stagesOf = (text: string): Instruction[][] => {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const stages: Instruction[][] = [[]]
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z]+) (.+)$/.exec(line) ?? []
    if (name === '') throw new Error(`No instruction: ${line}`)
    if (name === 'FROM') stages.push([])
    stages.at(-1)!.push({ name, value })
  }
  return stages
}

export const valuesOf = (stage: readonly Instruction[], name: string): string[] =>
  stage.filter((one) => one.name === name).map(({ value }) => value)
