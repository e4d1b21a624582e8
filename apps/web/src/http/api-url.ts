/** Where the API answers: `API_URL`, else this machine at `API_PORT` (4000). Read at every call, not when building. */
export function apiUrl(): string {
  return process.env.API_URL ?? `http://127.0.0.1:${process.env.API_PORT ?? 4000}`
}
