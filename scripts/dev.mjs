import { needPort } from './ports.mjs'
import { prepare } from './prepare.mjs'
import { startApi, startWebDevelopment } from './service.mjs'

const port = process.env.PORT ?? '3000'
const apiPort = process.env.API_PORT ?? '4000'

try {
  await needPort(port, 'PORT')
  await needPort(apiPort, 'API_PORT')
  await prepare('install', 'generate')
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
const services = [startApi({ API_PORT: apiPort }), startWebDevelopment(port, { API_PORT: apiPort })]
const stop = () => {
  for (const service of services) service.stop()
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
for (const service of services) service.ended.then(stop)
