import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { TextDecoder } from 'node:util'
import { crc32, createInflateRaw } from 'node:zlib'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { damaged, LedgerFileError, tooLarge } from '../../ledger-file-error.js'
import { LIMITS } from '../limits.js'
import { XmlScanner, type XmlHandler } from './xml-scanner.js'

const CHUNK = 256 * 1024

/** A workbook's zip archive: parts by name, unpacked as streams within the limits. */
export class Archive {
  readonly #zip: ZipFile
  readonly #entries: Map<string, Entry>

  readonly #path: string

  private constructor(path: string, zip: ZipFile, entries: Map<string, Entry>) {
    this.#path = path
    this.#zip = zip
    this.#entries = entries
  }

  static async open(path: string): Promise<Archive> {
    let zip: ZipFile | undefined
    try {
      zip = await openPromise(path, { autoClose: false, lazyEntries: true })
      if (zip.entryCount > LIMITS.parts)
        throw tooLarge('压缩包内文件过多', 'An .xlsx of at most 10,000 parts was expected')
      const entries = new Map<string, Entry>()
      for await (const entry of zip.eachEntry()) entries.set(partName(entry.fileName), entry)
      return new Archive(path, zip, entries)
    } catch (error) {
      zip?.close()
      throw asDamaged(error)
    }
  }

  close(): void {
    this.#zip.close()
  }

  has(name: string): boolean {
    return this.#entries.has(partName(name))
  }

  /** Reads a part through a handler to its end. */
  async scan(name: string, handler: XmlHandler, limit: number = LIMITS.part): Promise<void> {
    const scanner = new XmlScanner(handler)
    for await (const chunk of this.text(name, limit)) scanner.write(chunk)
    scanner.end()
  }

  /** A part's text in chunks. Its size and checksum are verified at the end. */
  async *text(name: string, limit: number): AsyncGenerator<string, void> {
    const entry = this.#entries.get(partName(name))
    if (entry === undefined) throw damaged(`it has no ${name}`)
    if (entry.isEncrypted()) throw damaged(`${name} is encrypted`)
    if (entry.uncompressedSize > limit) throw unpacksTooFar(name, limit)
    let decoder: TextDecoder | undefined
    let size = 0
    let checksum = 0
    try {
      for await (const bytes of await this.#unpacked(entry)) {
        size += bytes.length
        // the size an archive declares need not be true: a bomb is stopped by what actually comes out
        if (size > Math.min(limit, entry.uncompressedSize)) throw unpacksTooFar(name, limit)
        checksum = crc32(bytes, checksum)
        decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true })
        const text = decoder.decode(bytes, { stream: true })
        if (text !== '') yield text
      }
      const last = decoder?.decode()
      if (last) yield last
    } catch (error) {
      throw asDamaged(error)
    }
    if (size !== entry.uncompressedSize || checksum !== entry.crc32) throw damaged(`${name} fails its checksum`)
  }

  async #unpacked(entry: Entry): Promise<AsyncIterable<Buffer>> {
    const { fileDataStart: start } = await this.#zip.readLocalFileHeaderPromise(entry, { minimal: true })
    if (entry.compressedSize === 0) return packedNothing()
    // not yauzl's own stream: that one crashes the process when it is left while it reads
    const end = start + entry.compressedSize - 1
    const packed: Readable = createReadStream(this.#path, { start, end, highWaterMark: CHUNK })
    if (entry.compressionMethod === 0) return packed
    if (entry.compressionMethod !== 8) throw damaged(`unknown compression ${entry.compressionMethod}`)
    // larger pieces than zlib's 16 KB: fewer turns of the event loop, and the unpacking runs beside the reading
    const inflate = createInflateRaw({ chunkSize: CHUNK })
    // an error reaches the reader through `inflate`, which pipeline destroys with it
    pipeline(packed, inflate, () => undefined)
    return inflate
  }
}

function packedNothing(): AsyncIterable<Buffer> {
  return Readable.from([])
}

/** Some writers use backslashes, a leading slash or other capitals in part names. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

function unpacksTooFar(name: string, limit: number): LedgerFileError {
  return tooLarge(
    `${name}解压后超过${Math.round(limit / 1e6)}MB或与声明大小不符`,
    `${name} unpacks to more than ${Math.round(limit / 1e6)} MB, or than the archive declares`,
  )
}

function asDamaged(error: unknown): LedgerFileError {
  if (error instanceof LedgerFileError) return error
  return damaged(error instanceof Error ? error.message : String(error), error)
}
