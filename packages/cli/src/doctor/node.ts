import { type Finding, good, wrong } from './finding.js'

/** Node ≥ 20.19, as package.json says. */
export function examineNode(): Finding[] {
  const version = process.versions.node
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const enough = major > 20 || (major === 20 && minor >= 19)
  return [
    enough
      ? good('node', `Node ${version} on ${process.platform} ${process.arch}.`)
      : wrong('node', `Node ${version} is older than 20.19.`, 'Install a newer one from nodejs.org.'),
  ]
}
