export type PathPoint = readonly [x: number, y: number];

/** Reads the subpaths of a path of straight relative lines, in pixels; throws an Error for any other text. */
export function readPath(d: string): PathPoint[][] {
  const subpaths: PathPoint[][] = [];
  let [x, y] = [0, 0];
  let at = 0;
  for (const [whole, command, list] of d.matchAll(/([mlz])([^mlz]*)/g)) {
    at += whole.length;
    const numbers = [...list.matchAll(/-?(?:\d+\.\d+|\.\d+|\d+)/g)].map(([text]) => Number(text));
    if (numbers.length % 2 === 1 || (command === "z" && numbers.length > 0)) throw new Error(`odd: ${whole}`);
    if (command === "z") [x, y] = subpaths[subpaths.length - 1][0];
    for (let i = 0; i < numbers.length; i += 2) {
      [x, y] = [x + numbers[i], y + numbers[i + 1]];
      if (command === "m" && i === 0) subpaths.push([]);
      subpaths[subpaths.length - 1].push([x, y]);
    }
  }
  if (at !== d.length) throw new Error(`not a path of lines: ${d.slice(0, 80)}`);
  return subpaths;
}

/** Says whether a point lies within closed subpaths, by the even-odd rule. */
export function isWithin(subpaths: readonly (readonly PathPoint[])[], [x, y]: PathPoint): boolean {
  let inside = false;
  for (const points of subpaths)
    for (const [i, [ax, ay]] of points.entries()) {
      const [bx, by] = points[(i + 1) % points.length];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  return inside;
}

/** Returns the distance from a point to the nearest of a polyline's segments. */
export function distanceTo(line: readonly PathPoint[], [x, y]: PathPoint): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < line.length; i++) {
    const [ax, ay] = line[Math.max(0, i - 1)];
    const [bx, by] = line[i];
    const [dx, dy] = [bx - ax, by - ay];
    const share = dx * dx + dy * dy > 0 ? ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy) : 0;
    const t = Math.min(1, Math.max(0, share));
    least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  }
  return least;
}
