import { readFileSync } from 'node:fs'
import { describeInstallation, linkingKeyFile } from '@huilian/platform'
import { endKeyOverlap, readLinker, rekeyPeople } from '@huilian/subgraph'
import { withDatabases } from '../backup/with-databases.js'
import { type DataOption } from '../data-option.js'

/**
 * Makes every department's person keys anew under the key on the first line of the file.
 * @throws Error when the file holds one key only: then nobody could answer by the old keys.
 */
export async function rotate(options: DataOption): Promise<void> {
  const installation = describeInstallation(options)
  const file = linkingKeyFile(installation)
  const linker = readLinker(file)
  const keys = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '').length
  if (keys < 2)
    throw new Error(
      `${file} holds one key. Put the new key on its first line and keep the old one on the second, then rotate.`,
    )
  await withDatabases(installation, undefined, async (databases) => {
    for (const [name, { ownerUrl }] of databases) {
      const people = await rekeyPeople({ name }, ownerUrl, linker)
      console.log(`${name}: ${people.toLocaleString('en')} person keys made anew under ${linker.version}`)
    }
  })
  console.log('Both keys answer now. When nobody uses the old ones any more: npx huilian linking-key end-overlap')
}

/** Ends the time in which both keys answer. */
export async function endOverlap(options: DataOption): Promise<void> {
  await withDatabases(describeInstallation(options), undefined, async (databases) => {
    for (const [name, { ownerUrl }] of databases) {
      const keys = await endKeyOverlap({ name }, ownerUrl)
      console.log(`${name}: ${keys.toLocaleString('en')} previous keys answer no longer`)
    }
  })
  console.log('Remove the second line of secrets/linking-key.')
}
