import { askReady, isPortFree } from '@huilian/platform'
import { type Finding, good, type Patient, unknown, wrong } from './finding.js'

const defaultGatewayPort = 4000

/** The services and the gateway, or whether they could start. */
export async function examineProcesses({ running, departments, installation }: Patient): Promise<Finding[]> {
  if (running) return Promise.all(running.processes.map((each) => examineProcess(each, installation.logs)))
  const wanted = [
    { name: 'gateway', port: defaultGatewayPort },
    ...departments.flatMap(({ name, url }) =>
      url && URL.canParse(url) ? [{ name, port: Number(new URL(url).port) }] : [],
    ),
  ]
  const findings = await Promise.all(wanted.filter(({ port }) => port > 0).map(examinePort))
  const taken = findings.filter(({ state }) => state === 'wrong')
  return [unknown('processes', 'The platform is not running. Start it with npm start.'), ...taken]
}

async function examineProcess({ name, port }: { name: string; port: number }, logs: string): Promise<Finding> {
  const answer = await askReady(port)
  if (answer?.status === 200) return good(name, `Ready on port ${port}.`)
  const state = answer ? `says it is not ready (${answer.body.slice(0, 200)})` : 'does not answer'
  return wrong(
    name,
    `It ${state} on port ${port}.`,
    `Read ${logs}/${name}.log; the supervisor starts it again when it ends.`,
  )
}

async function examinePort({ name, port }: { name: string; port: number }): Promise<Finding> {
  if (await isPortFree(port)) return good(name, `Port ${port} is free.`)
  return wrong(
    name,
    `Another program listens on port ${port}.`,
    `Find it with lsof -i :${port} and stop it, or start on another port with --port.`,
  )
}
