import type { SimdProgram } from "../../lang/simd/compile-simd.ts";
import { bytesOf, SimdMemory } from "../../lang/simd/simd-memory.ts";
import { blockLanes } from "./blocks.ts";

/** Memory for tensors, with room for the parameters and the gradients of one block, which all of them use in turn. */
export interface GroupMemory {
  readonly memory: SimdMemory;
  /** Addresses for the parameters and the gradients of a block. */
  readonly p: number;
  readonly g: number;
}

/** Bytes of the memories that small groups share, as a process has only about a hundred memories. */
const sharedBytes = 2 ** 20;

/** The memory of each program in which there may be room for one more small group. */
const shared = new WeakMap<SimdProgram, GroupMemory>();

/** Returns memory with so many free bytes. @throws RangeError where there is not so much */
export function groupMemory(program: SimdProgram, bytes: number): GroupMemory {
  if (bytes > sharedBytes / 8) return newGroupMemory(program, bytes);
  const last = shared.get(program);
  const found = last && last.memory.free >= bytes ? last : newGroupMemory(program, sharedBytes);
  shared.set(program, found);
  return found;
}

function newGroupMemory(program: SimdProgram, bytes: number): GroupMemory {
  const block = bytesOf(blockLanes);
  const memory = new SimdMemory(program, 2 * block + bytes);
  return { memory, p: memory.claim(block), g: memory.claim(block) };
}
