import { cos, sin } from "../../lang/elementary/index.ts";
import { orthonormalize } from "../../optim/algebra/orthonormal.ts";
import type { Random } from "../../random/random.ts";

/**
 * Returns a random orthogonal matrix, n × n, row by row, every one equally likely (Stewart 1980, doi:10.1137/0717034):
 * the orthonormal columns of a matrix of normal numbers.
 */
export function randomOrthogonal(n: number, random: Random): Float64Array {
  const normal = Float64Array.from({ length: n * n }, () => random.normal());
  const q = new Float64Array(n * n);
  orthonormalize(normal, n, q, new Float64Array(n));
  return q;
}

/**
 * Returns a matrix, n × n, row by row, that turns the plane of the first and the last axis by an angle, and that of the
 * second and the last but one, and so on. The middle axis of an odd number stays.
 *
 * @param degrees counterclockwise
 */
export function turnedInPlanes(n: number, degrees: number): Float64Array {
  const q = new Float64Array(n * n);
  for (let i = 0; i < n; i++) q[i * n + i] = 1;
  const [c, s] = [cos((degrees * Math.PI) / 180), sin((degrees * Math.PI) / 180)];
  for (let i = 0, j = n - 1; i < j; i++, j--) {
    q[i * n + i] = c;
    q[j * n + i] = s;
    q[i * n + j] = -s;
    q[j * n + j] = c;
  }
  return q;
}
