import { Command } from 'commander'
export async function main(argv: string[]) {
  const program = new Command('huilian')
  program.command('x')
  await program.parseAsync(argv)
}
