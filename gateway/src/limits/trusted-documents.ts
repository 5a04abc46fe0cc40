import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** A closed list of documents: nothing else is answered. */
export class TrustedDocuments {
  constructor(readonly byHash: ReadonlyMap<string, string>) {}

  /**
   * Reads a manifest: a JSON object from SHA-256 (hexadecimal) to document.
   *
   * @throws Error when a document is not what its hash says
   */
  static async read(path: string): Promise<TrustedDocuments> {
    const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, string>
    for (const [hash, document] of Object.entries(manifest)) {
      if (hashOf(document) === hash) continue
      throw new Error(
        `The trusted documents in ${path} are not what they say: ${hash} is not the SHA-256 of its document.`,
      )
    }
    return new TrustedDocuments(new Map(Object.entries(manifest)))
  }

  /** The document of a request that names it by hash or brings its text; undefined when it is not on the list. */
  find(hash: string | undefined, text: string | undefined): string | undefined {
    return this.byHash.get(hash ?? (text === undefined ? '' : hashOf(text)))
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
