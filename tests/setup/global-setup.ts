import { type TestProject } from 'vitest/node'
import { makeTestDirectory, removeTestDirectory, sweepTestDirectories } from '@huilian/platform/test-directory'

/**
 * Gives every worker the same directory for this run. The first test that wants a database starts a PostgreSQL in it;
 * runs without one pay nothing.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await sweepTestDirectories()
  const directory = makeTestDirectory()
  project.provide('huilianTestDirectory', directory)
  return () => removeTestDirectory(directory)
}
