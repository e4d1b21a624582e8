/** Something to be drawn at a point of the screen, in pixels. */
export interface Spot {
  readonly key: string
  readonly x: number
  readonly y: number
  /** Pixels from its centre to its rim. */
  readonly radius: number
}

/** Spots that would cover one another, to be drawn as one; one alone is a cluster of one. */
export interface Cluster<One extends Spot> {
  /** Names the same spots by the same text. */
  readonly key: string
  readonly x: number
  readonly y: number
  /** The largest first. */
  readonly spots: readonly One[]
}

/** Pixels of radius from which a spot lies beneath the small ones, like a bubble, and is told apart by its centre alone. */
const wideFrom = 13

/** Pixels around its centre that a spot needs for itself, and that a badge for several needs. */
const cores = { spot: 9, badge: 14 } as const

/** Whether a spot is so large that small ones stand upon it. */
export function isWide({ radius }: Pick<Spot, 'radius'>): boolean {
  return radius >= wideFrom
}

/**
 * Groups spots whose cores touch, the largest first: it keeps its place, and takes in what lies too near to be told apart.
 * Wide spots are grouped only with one another. The same spots give the same clusters, whatever their order.
 */
export function clusters<One extends Spot>(spots: readonly One[]): Cluster<One>[] {
  const sorted = spots.toSorted((a, b) => b.radius - a.radius || (a.key < b.key ? -1 : 1))
  let groups = sorted.map((spot) => [spot])
  // A badge is larger than what it stands for, and may touch what that did not.
  for (let before = groups.length + 1; before > groups.length; ) {
    before = groups.length
    groups = merged(groups)
  }
  return groups.flatMap((members) => {
    const [first] = members
    if (!first) return []
    const keys = members.map(({ key }) => key)
    return [{ key: keys.sort().join(' '), x: first.x, y: first.y, spots: members }]
  })
}

/** Each group takes in those after it that it touches. */
function merged<One extends Spot>(groups: readonly One[][]): One[][] {
  const result: One[][] = []
  for (const group of groups) {
    const near = result.find((other) => touch(other, group))
    if (near) near.push(...group)
    else result.push([...group])
  }
  return result
}

function touch(a: readonly Spot[], b: readonly Spot[]): boolean {
  const [one] = a
  const [other] = b
  if (!one || !other || isWide(one) !== isWide(other)) return false
  return Math.hypot(one.x - other.x, one.y - other.y) < coreOf(a) + coreOf(b)
}

function coreOf(group: readonly Spot[]): number {
  const [first] = group
  return group.length > 1 ? cores.badge : Math.min(first?.radius ?? 0, cores.spot)
}
