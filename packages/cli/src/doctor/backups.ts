import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, good, type Patient, warning } from './finding.js'

const dayMilliseconds = 86_400_000
const oldDays = 7

/** How old the newest backup is. */
export function examineBackups({ backups }: Patient): Finding[] {
  const newest = listBackupTimes(backups).sort().at(-1)
  const remedy = `Write one: huilian backup ${join(backups, new Date().toISOString().slice(0, 10))}.`
  if (!newest) return [warning('backups', `There is none in ${backups}.`, remedy)]
  const days = (Date.now() - Date.parse(newest)) / dayMilliseconds
  const sentence = `The newest in ${backups} is ${days < 1 ? 'of today' : `${Math.floor(days)} days old`}.`
  return [days > oldDays ? warning('backups', sentence, remedy) : good('backups', sentence)]
}

function listBackupTimes(directory: string): string[] {
  if (!existsSync(directory)) return []
  return [directory, ...readdirSync(directory).map((name) => join(directory, name))]
    .map((each) => join(each, 'manifest.json'))
    .filter((file) => existsSync(file))
    .map((file) => String((JSON.parse(readFileSync(file, 'utf8')) as { takenAt?: unknown }).takenAt))
}
