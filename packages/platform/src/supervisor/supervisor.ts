import { type ProcessPlan } from './process-plan.js'
import { SupervisedProcess } from './supervised-process.js'

/** Processes in the order they are started in: every process of a stage is ready before the next stage starts. */
export class Supervisor {
  private readonly stages: readonly (readonly SupervisedProcess[])[]

  constructor(stages: readonly (readonly ProcessPlan[])[]) {
    this.stages = stages.map((plans) => plans.map((plan) => new SupervisedProcess(plan)))
  }

  get processes(): readonly SupervisedProcess[] {
    return this.stages.flat()
  }

  /** Starts everything. When one does not come up the others are stopped again and its sentence is thrown. */
  async start(): Promise<void> {
    try {
      for (const stage of this.stages) await startTogether(stage)
    } catch (error) {
      await this.stop()
      throw error
    }
  }

  /** Stops everything, the last started first: nobody is asked a question after it has left. */
  async stop(): Promise<void> {
    for (const stage of this.stages.toReversed()) await Promise.all(stage.map((supervised) => supervised.stop()))
  }

  /** The process of a name. Throws RangeError naming those there are. */
  get(name: string): SupervisedProcess {
    const found = this.processes.find((supervised) => supervised.plan.name === name)
    if (found) return found
    const names = this.processes.map((supervised) => supervised.plan.name).join(', ')
    throw new RangeError(`There is no process ${name}; there are ${names}.`)
  }
}

/** All are given their time before the first failure is thrown, so that none is left starting. */
async function startTogether(stage: readonly SupervisedProcess[]): Promise<void> {
  const results = await Promise.allSettled(stage.map((supervised) => supervised.start()))
  const failure = results.find((result) => result.status === 'rejected')
  if (failure) throw failure.reason
}
