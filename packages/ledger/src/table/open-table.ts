import { open } from 'node:fs/promises'
import { LedgerFileError, otherFormat } from '../ledger-file-error.js'
import { openCsv } from './csv/open-csv.js'
import { type Table } from './table.js'
import { openXlsx } from './xlsx/open-xlsx.js'

const OLE = 'd0cf11e0a1b11ae1'

/** Opens an .xlsx or a CSV, told apart by its first bytes and not by its name. Throws `LedgerFileError`. */
export async function openTable(path: string): Promise<Table> {
  const start = await firstBytes(path)
  if (start.length === 0) {
    throw new LedgerFileError('LEDGER_FILE_EMPTY', {
      zh: '应为.xlsx或.csv台账；来的是空文件；请核对文件后再导入。',
      en: 'An .xlsx or .csv ledger was expected; an empty file came: check the file.',
    })
  }
  if (start.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return openXlsx(path)
  if (start.subarray(0, 8).toString('hex') === OLE) throw await oldOrProtected(path)
  const text = start.toString('latin1').trimStart().toLowerCase()
  if (/^(\xef\xbb\xbf)?(<!doctype|<html|<\?xml|<table|%pdf|{\\rtf)/.test(text)) {
    throw otherFormat()
  }
  return openCsv(path)
}

async function firstBytes(path: string): Promise<Buffer> {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw new LedgerFileError(
      'LEDGER_FILE_NOT_FOUND',
      {
        zh: `应为能打开的台账文件；${path}打不开；请核对路径和权限。`,
        en: `A ledger file that can be opened was expected; ${path} cannot: check the path and its permissions.`,
      },
      { cause: error },
    )
  }
}

/** Old .xls and password-protected .xlsx are both OLE files; the protected one has a stream named EncryptedPackage. */
async function oldOrProtected(path: string): Promise<LedgerFileError> {
  const file = await open(path)
  try {
    const sample = Buffer.alloc(1024 * 1024)
    const size = (await file.stat()).size
    const { bytesRead: atStart } = await file.read(sample, 0, sample.length, 0)
    const marker = Buffer.from('EncryptedPackage', 'utf16le')
    let found = sample.subarray(0, atStart).includes(marker)
    if (!found && size > sample.length) {
      // the directory of an OLE file is as often at its end
      const { bytesRead } = await file.read(sample, 0, sample.length, size - sample.length)
      found = sample.subarray(0, bytesRead).includes(marker)
    }
    return found ? isProtected() : isOld()
  } finally {
    await file.close()
  }
}

function isProtected(): LedgerFileError {
  return new LedgerFileError('LEDGER_FILE_PROTECTED', {
    zh: '应为没有打开密码的.xlsx；来的文件有密码保护；请在Excel或WPS中取消密码，另存为.xlsx再导入。',
    en: 'An .xlsx without a password was expected; a protected file came: remove the password and save it as .xlsx.',
  })
}

function isOld(): LedgerFileError {
  return new LedgerFileError('LEDGER_FILE_OLD_FORMAT', {
    zh: '应为.xlsx或.csv台账；来的是旧版.xls；请在Excel或WPS中另存为.xlsx再导入。',
    en: 'An .xlsx or .csv ledger was expected; an old .xls came: save it as .xlsx in Excel or WPS.',
  })
}
