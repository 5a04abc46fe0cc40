import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cluster } from './cluster.js'
import { runServerProgram } from './server-program.js'
import { type Durability } from './settings.js'

/** Makes the cluster beside its place and moves it there whole: an interrupted start leaves no half of one. */
export async function initialiseCluster(
  cluster: Cluster,
  options: { password: string; durability?: Durability },
): Promise<void> {
  if (existsSync(join(cluster.directory, 'PG_VERSION'))) return
  const draft = `${cluster.directory}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  const passwordFile = join(tmpdir(), `huilian-${process.pid}-${Date.now()}`)
  writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 })
  if (cluster.account) {
    chownSync(draft, cluster.account.uid, cluster.account.gid)
    chownSync(passwordFile, cluster.account.uid, cluster.account.gid)
  }
  try {
    await runServerProgram(cluster, cluster.binaries.initdb, [
      `--pgdata=${draft}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      ...(options.durability === 'disposable' ? ['--no-sync'] : []),
    ])
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(draft, cluster.directory)
}
