/** A graph of rooms: which stand in a knot, and how many floors they make. */

export type Graph = Map<string, Set<string>>

/** Groups of two and more that all reach each other. */
export const knotsOf = (graph: Graph): string[][] => {
  const reached = new Map([...graph.keys()].map((room) => [room, reachedFrom(graph, room)]))
  const left = new Set(graph.keys())
  const knots: string[][] = []
  for (const room of graph.keys()) {
    if (!left.has(room)) continue
    const knot = [...left].filter(
      (other) => other === room || (reached.get(room)?.has(other) && reached.get(other)?.has(room)),
    )
    for (const one of knot) left.delete(one)
    if (knot.length > 1) knots.push(knot.sort())
  }
  return knots
}

const reachedFrom = (graph: Graph, room: string): Set<string> => {
  const seen = new Set<string>()
  const next = [...(graph.get(room) ?? [])]
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (seen.has(one)) continue
    seen.add(one)
    next.push(...(graph.get(one) ?? []))
  }
  return seen
}

/**
 * Floors: the longest chain of rooms that each know the next, once the arrows that point back up are
 * taken out. Those are found room by room: whoever has most that lean on it, and leans on least,
 * goes lowest.
 */
export const floorsOf = (graph: Graph): { floors: number; up: number } => {
  const order = orderOf(graph)
  const place = new Map(order.map((room, at) => [room, at]))
  const isDown = (from: string, to: string) => (place.get(to) ?? 0) < (place.get(from) ?? 0)
  const height = new Map<string, number>()
  let up = 0
  for (const room of order) {
    const below = [...(graph.get(room) ?? [])]
    up += below.filter((to) => !isDown(room, to)).length
    const heights = below.filter((to) => isDown(room, to)).map((to) => height.get(to) ?? 1)
    height.set(room, 1 + Math.max(0, ...heights))
  }
  return { floors: Math.max(0, ...height.values()), up }
}

const orderOf = (graph: Graph): string[] => {
  const left = new Set(graph.keys())
  const order: string[] = []
  while (left.size > 0) {
    const cost = (room: string) => {
      const leans = [...(graph.get(room) ?? [])].filter((to) => left.has(to)).length
      const carries = [...left].filter((other) => graph.get(other)?.has(room)).length
      return leans * 1000 - carries
    }
    const lowest = [...left].reduce((a, b) => (cost(b) < cost(a) ? b : a))
    left.delete(lowest)
    order.push(lowest)
  }
  return order
}
