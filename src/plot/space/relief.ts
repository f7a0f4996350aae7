import { type Box, boxHeight } from "./box.ts";
import type { Lens, Ray } from "./camera.ts";
import { type Mesh, vertexSize } from "./mesh.ts";

/** The drawn surface, to be asked for its height and met by lines of sight. */
export class Relief {
  readonly #mesh: Mesh;
  readonly #scale: readonly [number, number];

  constructor(mesh: Mesh) {
    this.#mesh = mesh;
    this.#scale = [(mesh.columns - 1) / (2 * mesh.box.halfX), (mesh.rows - 1) / (2 * mesh.box.halfY)];
  }

  get box(): Box {
    return this.#mesh.box;
  }

  /** Returns the height at a point of the box, interpolated between four nodes; NaN outside and where there is none. */
  heightAt(x: number, y: number): number {
    const { box, columns, rows } = this.#mesh;
    const across = (x + box.halfX) * this.#scale[0];
    const along = (y + box.halfY) * this.#scale[1];
    if (!(across >= 0 && across <= columns - 1 && along >= 0 && along <= rows - 1)) return Number.NaN;
    const i = Math.min(Math.floor(across), columns - 2);
    const j = Math.min(Math.floor(along), rows - 2);
    const [u, v] = [across - i, along - j];
    const node = j * columns + i;
    const low = (1 - u) * this.#node(node) + u * this.#node(node + 1);
    const high = (1 - u) * this.#node(node + columns) + u * this.#node(node + columns + 1);
    return (1 - v) * low + v * high;
  }

  #node(node: number): number {
    const { vertices } = this.#mesh;
    return vertices[vertexSize * node + 4] > 0 ? vertices[vertexSize * node] : Number.NaN;
  }

  /** Returns the point at which a ray first meets the surface from above; null if it does not. */
  meet({ from, along }: Ray): readonly [x: number, y: number] | null {
    const part = this.#within(from, along);
    if (!part) return null;
    const [start, end] = part;
    const below = (t: number) =>
      from[2] + t * along[2] - this.heightAt(from[0] + t * along[0], from[1] + t * along[1]);
    const steps = this.#stepsOf(along, end - start);
    let before = start;
    for (let k = 0; k <= steps; k++) {
      const t = start + (k / steps) * (end - start);
      if (below(t) <= 0) return at(from, along, k === 0 ? t : bisected(below, before, t));
      before = t;
    }
    return null;
  }

  /** Says whether the surface hides a point, which lies on it or above it, from the eye. */
  hides({ eye }: Pick<Lens, "eye">, x: number, y: number, z: number): boolean {
    // Between nodes the drawn surface may be above a point of the true one, at a sharp minimum say.
    const drawn = this.heightAt(x, y);
    const from = drawn > z ? drawn : z;
    const along = [eye[0] - x, eye[1] - y, eye[2] - from] as const;
    const part = this.#within([x, y, from], along);
    if (!part) return false;
    const steps = this.#stepsOf(along, part[1]);
    for (let k = 1; k < steps; k++) {
      const t = (k / steps) * part[1];
      if (from + t * along[2] < this.heightAt(x + t * along[0], y + t * along[1]) - slack) return true;
    }
    return false;
  }

  /**
   * Returns the share of the surface that is hidden from an eye; the points count as much as all of the rest.
   *
   * @param points x and y in the box that are to be seen
   */
  hiddenFrom(lens: Pick<Lens, "eye">, points: readonly (readonly [number, number])[]): number {
    const { halfX, halfY } = this.#mesh.box;
    const spread: [number, number][] = [];
    for (let i = -4; i <= 4; i++)
      for (let j = -4; j <= 4; j++) spread.push([(i * halfX) / 4.5, (j * halfY) / 4.5]);
    const share = (places: readonly (readonly [number, number])[]) =>
      places.filter(([x, y]) => this.hides(lens, x, y, this.heightAt(x, y))).length /
      Math.max(1, places.length);
    return (share(spread) + share(points)) / 2;
  }

  /** Returns the steps in which a part of a ray passes at most one cell each. */
  #stepsOf(along: readonly [number, number, number], part: number): number {
    const cells = Math.max(Math.abs(along[0]) * this.#scale[0], Math.abs(along[1]) * this.#scale[1]) * part;
    return Math.max(2, Math.ceil(cells));
  }

  /** Returns the part of a ray, from 0 on, that is above the box's plane; null if none is. */
  #within(
    from: readonly [number, number, number],
    along: readonly [number, number, number],
  ): readonly [number, number] | null {
    const { halfX, halfY } = this.#mesh.box;
    let [start, end] = [0, Number.POSITIVE_INFINITY];
    for (const [k, low, high] of [
      [0, -halfX, halfX],
      [1, -halfY, halfY],
      [2, -slack, highest],
    ] as const) {
      if (along[k] === 0) {
        if (from[k] < low || from[k] > high) return null;
        continue;
      }
      const [a, b] = [(low - from[k]) / along[k], (high - from[k]) / along[k]];
      start = Math.max(start, Math.min(a, b));
      end = Math.min(end, Math.max(a, b));
    }
    return start < end ? [start, end] : null;
  }
}

/** Heights by which a point may lie below the surface between nodes. */
const slack = 0.012;
/** No surface is higher. */
const highest = 1.2 * boxHeight;

/** Returns the argument between two, of which the second is below the surface, at which a ray meets it. */
function bisected(below: (t: number) => number, above: number, under: number): number {
  let [low, high] = [above, under];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (below(middle) <= 0) high = middle;
    else low = middle;
  }
  return high;
}

const at = (
  from: readonly [number, number, number],
  along: readonly [number, number, number],
  t: number,
): readonly [number, number] => [from[0] + t * along[0], from[1] + t * along[1]];
