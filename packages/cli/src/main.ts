import { CommanderError } from 'commander'
import { exitCodes } from './exit-codes.js'
import { createProgram } from './program.js'
import { describeFailure } from './failure.js'

/** Runs one command line. Sets the process’s exit code; prints failures as sentences on standard error. */
export async function main(argv: readonly string[]): Promise<void> {
  surviveClosedPipe()
  const program = createProgram()
  try {
    await program.parseAsync(argv)
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage
      return
    }
    console.error(describeFailure(error, program.opts<{ debug?: boolean }>().debug ?? false))
    process.exitCode = exitCodes.failed
  }
}

/** `huilian query … | head` closes our output early, and a closed terminal takes it away: no reason for a stack trace. */
function surviveClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error
    })
  }
}
