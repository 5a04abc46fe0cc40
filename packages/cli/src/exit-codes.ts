/** How a command ended, for scripts. Documented in `huilian --help`. */
export const exitCodes = {
  /** Everything asked for was done. */
  done: 0,
  /** Nothing of it could be done. */
  failed: 1,
  /** The command line was not understood. */
  usage: 2,
  /** A part was done: an answer with errors, a ledger with refused rows, a check with warnings. */
  partial: 3,
  /** An import waits for its confirmation. */
  held: 4,
} as const
