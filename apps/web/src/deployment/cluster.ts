/** Something to be drawn at a point of the screen, in pixels. */
export interface Spot {
  readonly key: string
  /** Spots of different kinds are never drawn as one: a badge must not count what is imagined among what was there. */
  readonly kind: string
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
  /** Pixels from its centre to its rim. */
  readonly radius: number
  /** The largest first. */
  readonly spots: readonly One[]
}

/** Pixels of radius from which a spot lies beneath the small ones, like a bubble, and is never grouped. */
const wideFrom = 13

/** Pixels around its centre that a spot needs for itself, at most. */
const core = 9

/** How often clusters of different kinds push one another aside: more than a few times nobody would see. */
const pushes = 6

/** Whether a spot is so large that small ones stand upon it. */
export function isWide({ radius }: Pick<Spot, 'radius'>): boolean {
  return radius >= wideFrom
}

/** Pixels from the centre to the rim of a badge for so many. */
export function badgeRadius(count: number): number {
  return 11 + Math.min(7, Math.sqrt(count) * 1.3)
}

/**
 * Groups small spots of one kind whose cores touch, the largest first: it keeps its place, and takes in what lies too near
 * to be told apart. Groups of different kinds that still touch move aside. The same spots give the same clusters, whatever
 * their order.
 */
export function clusters<One extends Spot>(spots: readonly One[]): Cluster<One>[] {
  const sorted = spots.toSorted((a, b) => b.radius - a.radius || (a.key < b.key ? -1 : 1))
  const wide = sorted.filter(isWide)
  let groups = sorted.filter((spot) => !isWide(spot)).map((spot) => [spot])
  // A badge is larger than what it stands for, and may touch what that did not.
  for (let before = groups.length + 1; before > groups.length; ) {
    before = groups.length
    groups = merged(groups)
  }
  return [...wide.map((spot) => clusterOf([spot])), ...asunder(groups.map(clusterOf))]
}

function clusterOf<One extends Spot>(members: readonly One[]): Cluster<One> {
  const [{ x, y, radius }] = members as readonly [One]
  const keys = members.map(({ key }) => key)
  const reach = members.length > 1 ? badgeRadius(members.length) : radius
  return { key: keys.sort().join(' '), x, y, radius: reach, spots: members }
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
  if (!one || !other || one.kind !== other.kind) return false
  return Math.hypot(one.x - other.x, one.y - other.y) < coreOf(a) + coreOf(b)
}

function coreOf(group: readonly Spot[]): number {
  const [first] = group
  return group.length > 1 ? badgeRadius(group.length) : Math.min(first?.radius ?? 0, core)
}

/** Moves clusters that cover one another apart, each half of the way; those at one point to the left and to the right. */
function asunder<One extends Spot>(all: readonly Cluster<One>[]): Cluster<One>[] {
  const moved = all.map((it) => ({ ...it }))
  for (let push = 0; push < pushes; push++) {
    for (const [index, a] of moved.entries()) {
      for (const b of moved.slice(index + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y]
        const distance = Math.hypot(dx, dy)
        const missing = Math.min(a.radius, badgeRadius(1)) + Math.min(b.radius, badgeRadius(1)) - distance
        if (missing <= 0) continue
        const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0]
        a.x -= (ux * missing) / 2
        a.y -= (uy * missing) / 2
        b.x += (ux * missing) / 2
        b.y += (uy * missing) / 2
      }
    }
  }
  return moved
}
