import { get } from 'node:http'

/** What `/readyz` of a process on 127.0.0.1 answers: its status, or undefined when nothing answers in time. */
export function askReady(port: number, milliseconds = 2000): Promise<{ status: number; body: string } | undefined> {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path: '/readyz', timeout: milliseconds }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (body += chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
      response.on('error', () => resolve(undefined))
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(undefined))
  })
}

/** Whether a process says that it can take requests. */
export async function isReady(port: number): Promise<boolean> {
  return (await askReady(port))?.status === 200
}
