/** What a youth takes home as data, described: the JSON Schema of the document. */
import { AboutMe } from '../../shared/contract/about-me.ts'
import { schemaWriter, type JsonSchema } from './schema-writer.ts'

export const aboutMeSchema = async (): Promise<JsonSchema> => {
  const { schemaOf, named } = await schemaWriter()
  const about = schemaOf(AboutMe, 'output')
  return JSON.parse(
    JSON.stringify({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Everything about me',
      ...about,
      $defs: named(),
    }).replaceAll('"#/components/schemas/', '"#/$defs/'),
  ) as JsonSchema
}
