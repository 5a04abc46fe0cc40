import { Option } from 'commander'

/** Which platform a command is about. */
export function dataOption(): Option {
  return new Option('--data <directory>', 'data directory of the platform (default: HUILIAN_DATA, or data/ here)')
}

export interface DataOption {
  readonly data?: string
}
