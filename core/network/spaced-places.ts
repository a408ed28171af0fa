/**
 * Places on a line, in the given order and at least so far apart, that are nearest (least squares) to where each
 * thing would like to be: isotonic regression by pooling neighbours.
 * `distances[i]` is the least distance between thing i−1 and thing i (the first is ignored).
 */
export function spacedPlaces(wishes: readonly number[], distances: readonly number[]): number[] {
  const offsets: number[] = [];
  let offset = 0;
  wishes.forEach((_, at) => {
    if (at > 0) offset += distances[at] ?? 0;
    offsets.push(offset);
  });
  const blocks: { sum: number; count: number }[] = [];
  wishes.forEach((wish, at) => {
    let block = { sum: wish - (offsets[at] ?? 0), count: 1 };
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      if (last.sum / last.count <= block.sum / block.count) break;
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const places: number[] = [];
  for (const block of blocks) {
    for (let each = 0; each < block.count; each += 1) {
      places.push(block.sum / block.count + (offsets[places.length] ?? 0));
    }
  }
  return places;
}
