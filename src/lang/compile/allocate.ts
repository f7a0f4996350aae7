import type { LoweredProgram } from "./lower.ts";
import { operandsOf, type Value } from "./value.ts";

/** The registers of each value of a lowered program and of each output, as offsets into the register file. */
export interface Allocation {
  /** Offsets by the index of the value. */
  readonly offsets: Int32Array;
  /** Registers by the name of the output; `copyOf` is the value that an output without a separate register copies. */
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
 * Assigns each value its registers: one if it is uniform, one a lane if not. Dead registers are reused, which keeps
 * the working set of a run small enough for the processor's caches.
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
    // Freed first: an instruction may write over its operand, lane by lane.
    for (const operand of new Set(operandsOf(value)))
      if (lastUse[operand] === place && isTemporary(values[operand])) free.push(offsets[operand]);
    if (isTemporary(value)) offsets[place] = free.pop() ?? claim(lanes);
    else offsets[place] = claim(value.uniform ? 1 : lanes);
  }
  const outputs = new Map<string, OutputPlace>();
  for (const [name, place] of lowered.outputs) {
    const uniform = values[place].uniform && !isLanedInput(lowered, name);
    // The register of an input or a constant is never an output's: it may be written while outputs are read.
    const own = isComputed(values[place]) && uniform === values[place].uniform;
    const offset = own ? offsets[place] : claim(uniform ? 1 : lanes);
    outputs.set(name, { offset, uniform, copyOf: own ? null : place });
  }
  return { offsets, outputs, length };
}

/** Returns the index of the last use by the index of the value; outputs are used after the end. */
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
