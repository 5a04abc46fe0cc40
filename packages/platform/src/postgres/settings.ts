/** Which promises a cluster keeps: `durable` survives a power cut, `disposable` is a test’s and is quick. */
export type Durability = 'durable' | 'disposable'

/**
 * postgresql.conf of the embedded server, for two cores and little memory.
 *
 * No Unix sockets: their path may be too long, and loopback is one way fewer in. No parallel workers inside one query:
 * they need /dev/shm, which containers give 64 MB of, and two cores gain nothing from them.
 */
export function postgresSettings(durability: Durability): string {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    max_connections: '200',
    shared_buffers: '192MB',
    effective_cache_size: '1GB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_parallel_workers_per_gather: '0',
    max_parallel_maintenance_workers: '0',
    max_wal_size: '2GB',
    wal_compression: 'on',
    wal_level: 'minimal',
    max_wal_senders: '0',
    checkpoint_timeout: '15min',
    random_page_cost: '1.1',
    jit: 'off',
    timezone: 'Asia/Shanghai',
    log_timezone: 'Asia/Shanghai',
    lc_messages: 'C',
    // one file a weekday, written over a week later; no errors of statements, whose words may hold personal data
    logging_collector: 'on',
    log_directory: 'log',
    log_filename: 'postgresql-%a.log',
    log_truncate_on_rotation: 'on',
    log_rotation_age: '1d',
    log_rotation_size: '0',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_error_verbosity: 'terse',
    ...(durability === 'disposable' && {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      shared_buffers: '128MB',
      autovacuum_naptime: '5min',
    }),
  }
  return Object.entries(settings)
    .map(([name, value]) => `${name} = '${value}'\n`)
    .join('')
}

/** pg_hba.conf: passwords over loopback and nothing else. */
export const postgresAccess = 'host all all 127.0.0.1/32 scram-sha-256\n'
