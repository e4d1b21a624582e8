import { type Borders, createBorders } from '@natlas/borders'

let made: Promise<Borders> | undefined

/** The coarse borders on the server, made once. */
export function loadBorders(): Promise<Borders> {
  made ??= Promise.all([
    import('@natlas/borders/data/coarse.topo.json'),
    import('@natlas/borders/data/owners.json'),
  ]).then(([topology, owners]) => createBorders({ topology: topology.default, owners: owners.default }))
  return made
}
