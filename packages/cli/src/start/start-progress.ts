import { basename } from 'node:path'
import { type ImportResult, type StartWatcher } from '@huilian/platform'

/** A start shown to people. */
export interface StartProgress {
  readonly watcher: StartWatcher
  /** Clears what is redrawn, so that ordinary lines can follow. */
  end(): void
}

/** How far one department is with its files. */
interface Department {
  readonly name: string
  total: number
  done: number
  rows: number
  file: string
  share: number
}

const redrawMilliseconds = 100

/** Bars that are redrawn in a terminal; a line a file elsewhere, where nothing can be redrawn. */
export function startProgress(output: NodeJS.WriteStream): StartProgress {
  const departments = new Map<string, Department>()
  const screen = output.isTTY ? redrawnScreen(output, departments) : undefined
  const say = (line: string) => (screen ? screen.above(line) : output.write(`${line}\n`))
  const watcher: StartWatcher = {
    step: (_, sentence) => say(`${sentence} …`),
    county(share) {
      const name = 'county’s ledgers'
      if (share < 1) departments.set(name, { name, total: 1, done: 0, rows: 0, file: '', share })
      else departments.delete(name)
      screen?.draw()
    },
    files(name, files) {
      if (files.length > 0) departments.set(name, { name, total: files.length, done: 0, rows: 0, file: '', share: 0 })
    },
    postgresqlDied(failure) {
      console.error(
        failure ? failure.message : 'PostgreSQL had ended and was started again. Its log is in data/postgres/log.',
      )
    },
    progress(name, { file, read, share }) {
      const department = departments.get(name)
      if (department) Object.assign(department, { file: basename(file), rows: read, share: share ?? 0 })
      screen?.draw()
    },
    file(name, result) {
      const department = departments.get(name)
      if (!department) return
      department.done++
      department.share = 0
      const line = describeFile(name, department, result)
      if (line && (result.kind === 'refused' || !screen)) say(line)
      else screen?.draw()
    },
  }
  return { watcher, end: () => screen?.clear() }
}

function describeFile(name: string, { done, total }: Department, result: ImportResult): string | undefined {
  if (result.kind === 'skipped') return undefined
  const file = basename(result.file)
  if (result.kind === 'refused') return `${name}: ${file} was not taken in. ${result.sentence}`
  const { read, rejected, refusalFile } = result.outcome
  const refused = rejected > 0 ? `, ${rejected} refused: see ${refusalFile ? basename(refusalFile) : 'the log'}` : ''
  return `${name}: ${file} ${read} rows${refused} (${done} of ${total})`
}

function redrawnScreen(output: NodeJS.WriteStream, departments: ReadonlyMap<string, Department>) {
  let drawn = 0
  let drawnAt = 0
  const clear = () => {
    if (drawn > 0) output.write(`\u001b[${drawn}A\u001b[J`)
    drawn = 0
  }
  const draw = (now = Date.now()) => {
    if (now - drawnAt < redrawMilliseconds) return
    drawnAt = now
    clear()
    const lines = [...departments.values()].map(describeDepartment)
    if (lines.length === 0) return
    const all = overall(departments)
    output.write(`${[...lines, `  ${'all'.padEnd(16)}${bar(all)} ${percent(all)}`].join('\n')}\n`)
    drawn = lines.length + 1
  }
  const above = (line: string) => {
    clear()
    output.write(`${line}\n`)
    drawnAt = 0
    draw()
  }
  return { draw: () => draw(), clear, above }
}

function describeDepartment(department: Department): string {
  const { name, done, total, file, rows } = department
  const share = portion(department)
  const doing = done === total ? 'done' : `${file.slice(0, 24)} ${rows || ''}`
  return `  ${name.padEnd(16)}${bar(share)} ${percent(share)}  ${done}/${total}  ${doing}`
}

function portion({ done, total, share }: Department): number {
  return Math.min(1, (done + (done < total ? share : 0)) / total)
}

function overall(departments: ReadonlyMap<string, Department>): number {
  const all = [...departments.values()]
  const files = all.reduce((sum, { total }) => sum + total, 0)
  return files === 0 ? 1 : all.reduce((sum, department) => sum + portion(department) * department.total, 0) / files
}

function bar(share: number): string {
  const width = 24
  const full = Math.round(share * width)
  return `${'█'.repeat(full)}${'░'.repeat(width - full)}`
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`.padStart(5)
}
