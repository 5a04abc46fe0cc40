/** How many times a property is tried: RUNS in the environment, a small number otherwise. */
export const RUNS = Number(process.env.RUNS ?? 100)
