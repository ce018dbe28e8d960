/** Whoever finds a way to hurt the trust of young people reaches somebody, before prod is open. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { requireContact } from '../../infra/operate/security-contact.ts'

const policy = (contact: string) => `# Security\n\nContact: ${contact}\n\nTell us first.\n`

const warningsOf = (stage: 'dev' | 'test' | 'prod', text: string): string[] => {
  const warnings: string[] = []
  requireContact({ stage }, { policy: text, warn: (line) => warnings.push(line) })
  return warnings
}

describe('the contact for faults in security', () => {
  it.each([
    ['a placeholder', policy('security@county.example')],
    ['a placeholder on the web', policy('https://county.example/security')],
    ['missing', '# Security\n\nWrite to security@region.test.\n'],
    ['empty', policy('')],
  ])('stops prod while it is %s', (_, text) => {
    expect(() => warningsOf('prod', text)).toThrow(/SECURITY\.md.*Nothing was deployed/)
  })

  it.each(['dev', 'test'] as const)('is only asked for in %s', (stage) => {
    expect(warningsOf(stage, policy('security@county.example'))).toEqual([
      expect.stringMatching(/SECURITY\.md.*prod will be refused/),
    ])
  })

  it.each(['sakerhet@region.test', 'https://region.test/sakerhet'])(
    'lets prod through, without a word, when it is %s',
    (contact) => {
      expect(warningsOf('prod', policy(contact))).toEqual([])
    },
  )

  it('stands in this repository where it is looked for', () => {
    const ours = readFileSync(fileURLToPath(new URL('../../SECURITY.md', import.meta.url)), 'utf8')
    expect(ours).toMatch(/^Contact: \S+$/m)
  })
})
