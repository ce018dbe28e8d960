/** Every text of the built site once more, packed: in AWS the edge does it, and on the laptop nobody else would. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const text = /\.(html|js|css|json|svg)$/
/** Below this the edge leaves a file as it is: https://docs.aws.amazon.com/AmazonCloudFront, "Serve compressed files". */
const least = 1_000
/** A library that few ever load is not worth seconds of every build. */
const large = 300_000

const brotli = (content: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: content.length > large ? 5 : 11 },
  })

/** Writes `.br` and `.gz` beside every file of text. */
export const compressAll = async (folder: string): Promise<void> => {
  const files = await readdir(folder, { recursive: true })
  await Promise.all(
    files
      .filter((file) => text.test(file))
      .map(async (name) => {
        const file = join(folder, name)
        const content = await readFile(file)
        if (content.length < least) return
        await writeFile(`${file}.br`, await brotli(content))
        await writeFile(`${file}.gz`, await promisify(gzip)(content))
      }),
  )
}
