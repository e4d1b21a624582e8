/** The port that a text names; 4000 without one. Throws for what is no port. */
export function portOf(text: string | undefined): number {
  const port = Number(text || 4000)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Error(`API_PORT is "${text}", which is no port; set it to a number from 1 to 65535.`)
}
