import { join } from 'node:path'
import { describeInstallation, findDatabases, findDepartments, findRunningPlatform } from '@huilian/platform'
import { exitCodes } from '../exit-codes.js'
import { examineBackups } from './backups.js'
import { examineClock } from './clock.js'
import { examineDatabases } from './databases.js'
import { examineDisk } from './disk.js'
import { type DoctorCommandOptions } from './doctor.command.js'
import { type Examination, type Finding, type Patient, wrong } from './finding.js'
import { examineNode } from './node.js'
import { examinePrograms } from './programs.js'
import { examineProcesses } from './processes.js'
import { examineSchema } from './schema.js'
import { examineSecrets } from './secrets.js'

/** In the order in which one thing rests on another. */
const examinations: readonly Examination[] = [
  examineNode,
  examinePrograms,
  examineDisk,
  examineSecrets,
  examineClock,
  examineDatabases,
  examineProcesses,
  examineSchema,
  examineBackups,
]

/** Examines an installation and prints what was found. */
export async function examine(options: DoctorCommandOptions): Promise<void> {
  const installation = describeInstallation(options)
  const departments = findDepartments(installation)
  const patient: Patient = {
    installation,
    departments,
    databases: findDatabases(installation, departments),
    running: findRunningPlatform(installation),
    backups: options.backups ?? join(installation.data, 'backups'),
  }
  const findings = await listFindings(patient)
  console.log(options.json ? JSON.stringify(findings, null, 2) : describeFindings(findings))
  if (findings.some(({ state }) => state === 'wrong')) process.exitCode = exitCodes.failed
  else if (findings.some(({ state }) => state === 'warning')) process.exitCode = exitCodes.partial
}

/** One examination that breaks does not keep the others from being made. */
export async function listFindings(patient: Patient, these = examinations): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const examination of these) {
    try {
      findings.push(...(await examination(patient)))
    } catch (error) {
      const name = examination.name.replace(/^examine/, '').toLowerCase()
      findings.push(wrong(name, `It could not be examined: ${(error as Error).message}`, 'Mend that and ask again.'))
    }
  }
  return findings
}

const marks = { good: '✓', warning: '!', wrong: '✗', unknown: '?' } as const

function describeFindings(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ subject, state, sentence, remedy }) => [
    `${marks[state]} ${subject}: ${sentence}`,
    ...(remedy ? [`    ${remedy}`] : []),
  ])
  const count = (state: Finding['state']) => findings.filter((finding) => finding.state === state).length
  const [bad, doubtful] = [count('wrong'), count('warning')]
  const verdict = bad + doubtful === 0 ? 'Nothing is wrong.' : `${bad} wrong, ${doubtful} to look at.`
  return [...lines, '', verdict].join('\n')
}
