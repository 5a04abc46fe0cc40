import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Installation, isLinkingKey, linkingKeyFile, readSecret } from '@huilian/platform'
import { TEST_LINKING_KEY } from '@huilian/subgraph'
import { type Finding, good, type Patient, unknown, wrong } from './finding.js'

/** Nobody but their owner may read the secrets, and the linking key is one. */
export function examineSecrets({ installation }: Patient): Finding[] {
  const directory = installation.secrets
  if (!existsSync(directory)) return [unknown('secrets', 'There are none yet: the first start makes them.')]
  const open = [directory, ...readdirSync(directory).map((name) => join(directory, name))].filter(
    (path) => process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0,
  )
  const access =
    open.length === 0
      ? good('secrets', 'Only their owner can read them.')
      : wrong(
          'secrets',
          `Others can read ${open.join(', ')}.`,
          `Run chmod -R go= ${directory}, and think about whether somebody did read them.`,
        )
  return [access, examineLinkingKey(installation)]
}

function examineLinkingKey(installation: Installation): Finding {
  const file = linkingKeyFile(installation)
  const key = readSecret(file)
  if (key === undefined) {
    return wrong(
      'linking key',
      `${file} is missing.`,
      'Put it back from where you keep it: with a new key every person key would differ. On a new installation the first start makes it.',
    )
  }
  if (key.includes(TEST_LINKING_KEY)) return examineDemonstration(installation)
  if (isLinkingKey(key)) return good('linking key', `It has ${key.split('\n').filter(Boolean).length} version(s).`)
  return wrong(
    'linking key',
    `${file} holds no lines such as p1:<32 bytes in base64>.`,
    'Put it back from where you keep it.',
  )
}

/** The published key is right for invented people and for nobody else. */
function examineDemonstration({ ledgers, data }: Installation): Finding {
  if (existsSync(join(ledgers, 'county.json'))) {
    return good(
      'linking key',
      'It is the published one, for the synthetic county: take no real person’s records in here.',
    )
  }
  return wrong(
    'linking key',
    'It is the published one, and this installation has no synthetic county: anybody can compute its person keys.',
    `Begin anew in another directory than ${data} with npx huilian start --no-county, which makes a key of your own.`,
  )
}
