import { DataSource, type MixedList } from 'typeorm'
import { SnakeNamingStrategy } from './snake-naming.js'

// typeorm names classes by `Function`
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
type Classes = Extract<MixedList<Function>, unknown[]>

/** A department's connection pool with its tables and migrations. Not connected yet. */
export function createDataSource(
  department: { name: string; entities: Classes; migrations: Classes },
  url: string,
  options: { poolSize?: number } = {},
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: department.entities,
    migrations: department.migrations,
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    poolSize: options.poolSize ?? 4,
    applicationName: `huilian ${department.name}`,
    connectTimeoutMS: 5000,
    extra: { options: '-c timezone=Asia/Shanghai -c statement_timeout=60000' },
  })
}
