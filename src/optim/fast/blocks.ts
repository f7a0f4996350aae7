import type { Numbers } from "../library/parameter.ts";

/** Elements that are copied and moved at a time: so few that they stay in the processor's cache. */
export const blockLanes = 4096;

/** Numbers of a caller's array, and the part of a block's memory in which they are while they are moved. */
export interface Span {
  readonly numbers: Numbers;
  readonly part: Numbers;
}

/** A range of the lanes of tensors that move together. */
export interface Block {
  /** The first lane, counted in the state's arrays. */
  readonly first: number;
  readonly lanes: number;
  readonly data: readonly Span[];
  readonly grads: readonly Span[];
}

/** A tensor's place among the lanes, and its arrays. */
interface Placed {
  readonly first: number;
  readonly data: Numbers;
  readonly grad: Numbers;
}

/**
 * Divides the lanes of neighbouring tensors into blocks.
 *
 * @param p memory for the parameters of a block
 * @param g memory for their gradients
 */
export function blocksOf(tensors: readonly Placed[], p: Numbers, g: Numbers): Block[] {
  const last = tensors[tensors.length - 1];
  const end = last.first + last.data.length;
  const blocks: Block[] = [];
  for (let [{ first }] = tensors; first < end; first += blockLanes) {
    const lanes = Math.min(blockLanes, end - first);
    const data = spansOf(tensors, "data", p, first, lanes);
    blocks.push({ first, lanes, data, grads: spansOf(tensors, "grad", g, first, lanes) });
  }
  return blocks;
}

/**
 * Returns the parts of callers' arrays that a block has. Arrays that follow one another in one buffer, as those of a
 * network do, are one part.
 */
function spansOf(
  tensors: readonly Placed[],
  kind: "data" | "grad",
  memory: Numbers,
  first: number,
  lanes: number,
): Span[] {
  const spans: Span[] = [];
  let [start, end] = [0, 0];
  for (const tensor of tensors) {
    const from = Math.max(first, tensor.first);
    const to = Math.min(first + lanes, tensor.first + tensor.data.length);
    if (from >= to) continue;
    const array = tensor[kind];
    const numbers = array.subarray(from - tensor.first, to - tensor.first);
    const joined = from - first === end ? join(spans.at(-1)?.numbers, numbers) : null;
    if (joined) spans.pop();
    else start = from - first;
    end = to - first;
    spans.push({ numbers: joined ?? numbers, part: memory.subarray(start, end) });
  }
  return spans;
}

/** Returns two arrays as one where the second follows the first in its buffer; otherwise null. */
function join(a: Numbers | undefined, b: Numbers): Numbers | null {
  if (a?.buffer !== b.buffer || a.byteOffset + a.byteLength !== b.byteOffset) return null;
  const Numbers = b.constructor as Float64ArrayConstructor | Float32ArrayConstructor;
  if (!(a instanceof Numbers)) return null;
  return new Numbers(a.buffer as ArrayBuffer, a.byteOffset, a.length + b.length);
}
