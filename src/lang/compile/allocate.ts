import type { LoweredProgram } from "./lower.ts";
import { operandsOf, type Value } from "./value.ts";

/** Where in the register file each value of a listing and each output lives. */
export interface Allocation {
  /** By the place of the value. */
  readonly offsets: Int32Array;
  /** An output that is not computed in a place of its own is copied from one. */
  readonly outputs: ReadonlyMap<string, OutputPlace>;
  /** Elements of the register file. */
  readonly length: number;
}

export interface OutputPlace {
  readonly offset: number;
  readonly uniform: boolean;
  readonly copyOf: number | null;
}

/**
 * Gives each value its elements, one if it is uniform and one a lane if not. Lanes of a value that nothing uses any
 * more go to a later one, which keeps what a run touches near the processor.
 */
export function allocate(lowered: LoweredProgram, lanes: number): Allocation {
  const { values } = lowered;
  const offsets = new Int32Array(values.length);
  const lastUse = lastUses(lowered);
  const free: number[] = [];
  let length = 0;
  const claim = (width: number) => {
    length += width;
    return length - width;
  };
  for (const [place, value] of values.entries()) {
    // Freed first: an instruction may write over its own operand, lane by lane.
    for (const operand of new Set(operandsOf(value)))
      if (lastUse[operand] === place && isTemporary(values[operand])) free.push(offsets[operand]);
    if (isTemporary(value)) offsets[place] = free.pop() ?? claim(lanes);
    else offsets[place] = claim(value.uniform ? 1 : lanes);
  }
  const outputs = new Map<string, OutputPlace>();
  for (const [name, place] of lowered.outputs) {
    const uniform = values[place].uniform && !isLanedInput(lowered, name);
    // An input's or a constant's own place is not given away: it may be written while outputs are read.
    const own = isComputed(values[place]) && uniform === values[place].uniform;
    const offset = own ? offsets[place] : claim(uniform ? 1 : lanes);
    outputs.set(name, { offset, uniform, copyOf: own ? null : place });
  }
  return { offsets, outputs, length };
}

/** By place: where it is used last; outputs are used after the end. */
function lastUses({ values, outputs }: LoweredProgram): Int32Array {
  const lastUse = new Int32Array(values.length);
  for (const [place, value] of values.entries())
    for (const operand of operandsOf(value)) lastUse[operand] = place;
  for (const place of outputs.values()) lastUse[place] = values.length;
  return lastUse;
}

const isComputed = ({ kind }: Value): boolean => kind === "operation" || kind === "reduction";

const isTemporary = (value: Value): boolean => value.kind === "operation" && !value.uniform;

const isLanedInput = ({ values }: LoweredProgram, name: string): boolean =>
  values.some((value) => value.kind === "input" && value.name === name && !value.uniform);
