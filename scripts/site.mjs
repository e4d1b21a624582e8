import { freePort } from './ports.mjs'
import { startApi, startWeb, untilReady } from './service.mjs'

/** Starts the built site on free ports, over an embedded database in a folder of its own. Gives both addresses and `stop`. */
export async function startSite(dataFolder) {
  const apiPort = await freePort()
  const port = await freePort()
  const api = startApi({ API_PORT: String(apiPort), NATLAS_DATA_DIR: dataFolder, DATABASE_URL: '' })
  const web = startWeb(port, { API_PORT: String(apiPort), NODE_ENV: 'production' })
  const stop = async () => {
    api.stop()
    web.stop()
    await Promise.all([api.ended, web.ended])
  }
  const apiUrl = `http://127.0.0.1:${apiPort}`
  const url = `http://127.0.0.1:${port}`
  try {
    await untilReady(api, `${apiUrl}/readyz`, 120)
    await untilReady(web, url, 60)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, apiUrl, stop }
}
