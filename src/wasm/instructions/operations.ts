import type { Bytes } from "../bytes.ts";
import { Expression } from "../expression.ts";
import type { Kind, Shape, TypeOf } from "../types.ts";
import { constantOf } from "./constants.ts";

/** An operand: an expression, or a number that stands for a constant. */
export type Operand<K extends Kind> = Expression<TypeOf<K>> | number;

/** Writes an instruction: a function from its operands to an expression. */
type Operation<Operands extends readonly Kind[], Result extends Kind> = (
  ...operands: { [I in keyof Operands]: Operand<Operands[I]> }
) => Expression<TypeOf<Result>>;

/** Returns an operand as an expression. */
export const expression = <K extends Kind>(kind: K, operand: Operand<K>): Expression<TypeOf<K>> =>
  typeof operand === "number" ? constantOf[kind](operand) : operand;

/** The byte before the opcodes of vector instructions. */
const vectorPrefix = 0xfd;

/** Encodes an opcode below 2^14 after the prefix, as LEB128. */
export const vectorOpcode = (opcode: number): Bytes =>
  opcode < 0x80 ? [vectorPrefix, opcode] : [vectorPrefix, (opcode & 0x7f) | 0x80, opcode >> 7];

const shapes: ReadonlySet<Kind> = new Set<Shape>(["i32x4", "i64x2", "f32x4", "f64x2"]);

export const isShape = (kind: Kind): kind is Shape => shapes.has(kind);

/** The value type of a kind, at run time. */
export const typeOf = <K extends Kind>(kind: K): TypeOf<K> => (isShape(kind) ? "v128" : kind) as TypeOf<K>;

/**
 * Returns an operation for each instruction of one signature, by its name.
 *
 * @param opcodes of vector instructions where an operand or the result is a vector
 */
export function operations<const Operands extends readonly Kind[], Result extends Kind, Name extends string>(
  kinds: Operands,
  result: Result,
  opcodes: Readonly<Record<Name, number>>,
): Readonly<Record<Name, Operation<Operands, Result>>> {
  const encode = [...kinds, result].some(isShape) ? vectorOpcode : (opcode: number): Bytes => [opcode];
  const type = typeOf(result);
  const named = Object.entries<number>(opcodes).map(([name, opcode]) => {
    const instruction = encode(opcode);
    const [a, b] = kinds;
    const operation: Operation<readonly Kind[], Result> = (x, y) =>
      new Expression(type, b ? [expression(a, x), expression(b, y)] : [expression(a, x)], instruction);
    return [name, operation];
  });
  return Object.fromEntries(named);
}
