import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { PlatformError } from '../platform-error.js'

/** What a backup directory says of itself in `manifest.json`. */
export const backupManifestSchema = z.object({
  format: z.literal('huilian backup 1'),
  takenAt: z.string(),
  databases: z.array(
    z.object({
      department: z.string(),
      /** Names of the migrations its tables had gone through, in order. */
      migrations: z.array(z.string()),
      tables: z.array(
        z.object({
          name: z.string(),
          /** Columns in the order of the file’s; generated ones are left out. */
          columns: z.array(z.string()),
          /** Below the backup directory: PostgreSQL’s COPY text, gzip. */
          file: z.string(),
          rows: z.number(),
          sha256: z.string(),
        }),
      ),
      sequences: z.array(z.object({ name: z.string(), last: z.string() })),
    }),
  ),
})

export type BackupManifest = z.infer<typeof backupManifestSchema>
export type DatabaseBackup = BackupManifest['databases'][number]
export type TableBackup = DatabaseBackup['tables'][number]

/** Reads a backup’s manifest. Throws BACKUP_DAMAGED. */
export function readManifest(directory: string): BackupManifest {
  const file = join(directory, 'manifest.json')
  if (!existsSync(file)) {
    throw new PlatformError(
      'BACKUP_DAMAGED',
      `${directory} holds no manifest.json, so it is no finished backup. Name the directory that huilian backup wrote.`,
    )
  }
  try {
    return backupManifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new PlatformError(
      'BACKUP_DAMAGED',
      `${file} is expected to describe a backup in the form "huilian backup 1" and does not. Use another backup.`,
    )
  }
}
