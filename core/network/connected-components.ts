/** Connected parts of an undirected graph on nodes 0…size−1: the part number of each node, numbered as met. */
export function connectedComponents(
  size: number,
  edges: readonly (readonly [number, number])[],
): Uint32Array {
  const parent = Uint32Array.from({ length: size }, (_, node) => node);
  const root = (node: number): number => {
    let at = node;
    while ((parent[at] ?? at) !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (const [one, other] of edges) {
    const a = root(one);
    const b = root(other);
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
  }
  const numbers = new Map<number, number>();
  return Uint32Array.from({ length: size }, (_, node) => {
    const top = root(node);
    const known = numbers.get(top) ?? numbers.size;
    numbers.set(top, known);
    return known;
  });
}
