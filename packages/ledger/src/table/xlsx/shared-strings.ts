import { LIMITS } from '../limits.js'
import { type Archive } from './archive.js'
import { RichText } from './rich-text.js'
import { StringStore } from './string-store.js'

/** Reads `sharedStrings.xml`, the workbook's list of texts that cells name by number; empty when it has none. */
export async function readSharedStrings(archive: Archive, part: string): Promise<StringStore> {
  const store = new StringStore()
  if (!archive.has(part)) return store
  const rich = new RichText()
  await archive.scan(
    part,
    {
      open: (name) => (name === 'si' ? rich.start() : rich.open(name)),
      close: (name) => (name === 'si' ? store.add(rich.finish()) : rich.close(name)),
      text: (text) => rich.add(text),
    },
    LIMITS.sharedStrings,
  )
  return store
}
