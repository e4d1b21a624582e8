import { needPort } from './ports.mjs'
import { prepare } from './prepare.mjs'
import { startApi, startWeb, untilReady } from './service.mjs'

const port = process.env.PORT ?? '3000'
const apiPort = process.env.API_PORT ?? '4000'

const services = []
let stopping = false
async function stop(code) {
  if (stopping) return
  stopping = true
  for (const service of services) service.stop()
  await Promise.all(services.map((service) => service.ended))
  process.exit(code)
}
process.on('SIGINT', () => stop(0))
process.on('SIGTERM', () => stop(0))

try {
  if (port === apiPort) throw new Error(`PORT and API_PORT are both ${port}; give them different ports.`)
  await needPort(port, 'PORT')
  await needPort(apiPort, 'API_PORT')
  await prepare('install', 'generate', 'build')
  process.stdout.write('Starting the services …\n')
  const api = startApi({ API_PORT: apiPort })
  const web = startWeb(port, { API_PORT: apiPort, NODE_ENV: 'production' })
  services.push(api, web)
  for (const service of services) service.ended.then((code) => stop(code || 1))
  await untilReady(api, `http://127.0.0.1:${apiPort}/readyz`, 120)
  await untilReady(web, `http://127.0.0.1:${port}/`, 60)
  process.stdout.write(
    `\nThe atlas is at   http://localhost:${port}\nGraphQL is at     http://localhost:${apiPort}/graphql\nEnd it with Ctrl+C.\n`,
  )
} catch (error) {
  if (!stopping) console.error(error.message)
  await stop(1)
}
