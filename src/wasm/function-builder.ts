import { ByteWriter, written } from "./bytes.ts";
import { Expression, Place } from "./expression.ts";
import { typeCodes, type ValueType } from "./types.ts";

/** The end of a block, or the start of a loop, to which the code inside it can branch. */
export interface Label {
  /** The number of blocks, loops and ifs around it. */
  readonly depth: number;
}

const opcodes = { block: 0x02, loop: 0x03, if: 0x04, else: 0x05, end: 0x0b, branch: 0x0c, branchIf: 0x0d };

/** The type of a block that leaves no value. */
const empty = 0x40;

const none: readonly Expression[] = [];
const getLocal = [0x20];
const setLocal = [0x21];

/** Writes the code of a function, statement by statement. */
export class FunctionBuilder {
  readonly #code = new ByteWriter(2048);
  /** Code that comes first. */
  readonly #start = new ByteWriter(64);
  /** The types of all locals; the first are the parameters. */
  readonly #locals: ValueType[] = [];
  readonly parameters: readonly Place[];
  #depth = 0;

  constructor(parameters: readonly ValueType[]) {
    this.parameters = parameters.map((type) => this.local(type));
  }

  /** Returns a new local, which is 0 at first. */
  local<Type extends ValueType>(type: Type): Place<Type> {
    this.#locals.push(type);
    return new Place(type, none, getLocal, setLocal, this.#locals.length - 1);
  }

  /** Puts a value into a new local, so that it can be used more than once. */
  keep<Type extends ValueType>(value: Expression<Type>): Place<Type> {
    const local = this.local(value.type);
    this.set(local, value);
    return local;
  }

  /** Puts a value into a new local at the start of the function: it must not depend on what the function computes. */
  keepAtStart<Type extends ValueType>(value: Expression<Type>): Place<Type> {
    const local = this.local(value.type);
    local.writeSet(this.#start, value);
    return local;
  }

  /** Gives a local or a cell of memory a value. */
  set<Type extends ValueType>(place: Place<Type>, value: Expression<Type>): void {
    place.writeSet(this.#code, value);
  }

  /** Evaluates an expression for its effects. */
  do(expression: Expression): void {
    expression.write(this.#code);
    if (expression.type !== "nothing") this.#code.byte(0x1a);
  }

  /** Writes a block: a branch to its label continues after it. */
  block(body: (end: Label) => void): void {
    this.#nest(opcodes.block, body);
  }

  /** Writes a loop: a branch to its label begins the next pass; without one the loop ends after this pass. */
  loop(body: (next: Label) => void): void {
    this.#nest(opcodes.loop, body);
  }

  /** Repeats the body while a condition, tested before each pass, is not 0. */
  while(condition: Expression<"i32">, body: () => void): void {
    this.if(condition, () =>
      this.loop((next) => {
        body();
        this.branch(next, condition);
      }),
    );
  }

  if(condition: Expression<"i32">, then: () => void, otherwise?: () => void): void {
    condition.write(this.#code);
    this.#nest(opcodes.if, () => {
      then();
      if (!otherwise) return;
      this.#code.byte(opcodes.else);
      otherwise();
    });
  }

  /** Branches to a label: where a condition is given, if it is not 0. */
  branch(to: Label, condition?: Expression<"i32">): void {
    condition?.write(this.#code);
    this.#code.byte(condition ? opcodes.branchIf : opcodes.branch);
    this.#code.unsigned(this.#depth - to.depth);
  }

  /** Returns the function's entry in the code section. @param result the value that the function returns */
  finish(result?: Expression): Uint8Array {
    result?.write(this.#code);
    this.#code.byte(opcodes.end);
    const body = written((to) => {
      const declared = runs(this.#locals.slice(this.parameters.length));
      to.unsigned(declared.length);
      for (const [type, count] of declared) {
        to.unsigned(count);
        to.byte(typeCodes[type]);
      }
      to.append(this.#start.bytes);
      to.append(this.#code.bytes);
    });
    return written((to) => to.sized(body));
  }

  #nest(opcode: number, body: (label: Label) => void): void {
    this.#code.byte(opcode);
    this.#code.byte(empty);
    this.#depth += 1;
    body({ depth: this.#depth });
    this.#depth -= 1;
    this.#code.byte(opcodes.end);
  }
}

/** Returns the types in runs of the same one, as locals are declared. */
function runs(types: readonly ValueType[]): [type: ValueType, count: number][] {
  const found: [ValueType, number][] = [];
  for (const type of types) {
    const last = found.at(-1);
    if (last?.[0] === type) last[1] += 1;
    else found.push([type, 1]);
  }
  return found;
}

/** Returns `a` where the condition is not 0, else `b`; both are computed. */
export const select = <Type extends ValueType>(
  condition: Expression<"i32">,
  a: Expression<Type>,
  b: Expression<Type>,
): Expression<Type> => new Expression(a.type, [a, b, condition], [0x1b]);
