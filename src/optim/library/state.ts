import type { MethodState, StateValues } from "../engine/method.ts";
import { describe } from "./parameter.ts";

/**
 * The state of an optimizer, to continue from later: see `stateDict`. `JSON.stringify` writes its arrays as lists of
 * numbers, with "NaN", "Infinity", "-Infinity" and "-0" as text, since JSON has no such numbers.
 */
export interface StateDict {
  readonly state: MethodState;
  /** The options that each group was given, and how many elements each of its parameters has. */
  readonly paramGroups: readonly { readonly options: object; readonly sizes: readonly number[] }[];
}

/** Makes a method's state such that JSON keeps every bit of it (mutates). */
export function jsonSafe(state: MethodState): MethodState {
  for (const values of [...state.tensors, state.shared])
    Object.defineProperty(values, "toJSON", { value: () => encode(values) });
  return state;
}

/**
 * Reads a state as `stateDict` returned it, or as JSON made it.
 *
 * @param own the present state of the optimizer that reads it
 * @returns the method's state
 * @throws TypeError or RangeError that names what is not as in `own`
 */
export function readState(dict: StateDict, own: StateDict): MethodState {
  const groups: unknown = dict?.paramGroups;
  if (!Array.isArray(groups) || !groups.every(isObject))
    throw new TypeError(`dict must be what stateDict() returned, got ${describe(dict)}`);
  const sizes = (one: StateDict) => JSON.stringify(one.paramGroups.map((group) => group.sizes));
  if (sizes(dict) !== sizes(own))
    throw new RangeError(`dict is of parameters of sizes ${sizes(dict)}, and these have ${sizes(own)}`);
  return readMethodState(dict.state, own.state);
}

/** Reads a method's state. @throws TypeError or RangeError that names what is not as in `own` */
export function readMethodState(state: MethodState, own: MethodState): MethodState {
  const { tensors, shared } = (isObject(state) ? state : {}) as Partial<MethodState>;
  if (!Array.isArray(tensors) || !tensors.every(isObject) || !isObject(shared))
    throw new TypeError(`dict must be what stateDict() returned, got the state ${describe(state)}`);
  if (tensors.length !== own.tensors.length)
    throw new RangeError(`state.tensors must be of ${own.tensors.length} parameters, got ${tensors.length}`);
  return {
    tensors: tensors.map((values, k) => readValues(values, own.tensors[k], `state.tensors[${k}]`, true)),
    shared: readValues(shared as StateValues, own.shared, "state.shared", false),
  };
}

/**
 * @param sized true where arrays must have the lengths of `own`'s; a method checks others, such as histories, itself
 */
function readValues(values: StateValues, own: StateValues, where: string, sized: boolean): StateValues {
  const names = Object.keys(own);
  const [found, wanted] = [Object.keys(values), names].map((list) => list.toSorted().join(", "));
  if (found !== wanted)
    throw new RangeError(
      `dict is the state of another kind of optimizer: ${where} has ${found || "nothing"}, not ${wanted || "nothing"}`,
    );
  return Object.fromEntries(
    names.map((name) => {
      const [value, like] = [values[name], own[name]];
      if (typeof like === "number") return [name, readCount(value, `${where}.${name}`)];
      const array = readArray(value, `${where}.${name}`);
      if (sized) checkLength(array, like.length, `${where}.${name}`);
      return [name, array];
    }),
  );
}

/** @throws RangeError that says what has another length */
export function checkLength(array: Float64Array, length: number, where: string): void {
  if (array.length !== length)
    throw new RangeError(`${where} must have ${length} numbers, got ${array.length}`);
}

function readCount(value: unknown, where: string): number {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw new RangeError(`${where} must be a whole number at least 0, got ${describe(value)}`);
}

/** Reads a list, a typed array, a typed array as plain JSON writes it ({ "0": 1, "1": 2 }), or a single number. */
function readArray(value: unknown, where: string): Float64Array {
  if (value instanceof Float64Array) return value;
  if (typeof value === "number") return Float64Array.of(value);
  if (!isObject(value)) throw new TypeError(`${where} must be an array of numbers, got ${describe(value)}`);
  const list: ArrayLike<unknown> =
    Array.isArray(value) || value instanceof Float32Array ? value : inOrder(value as object, where);
  return Float64Array.from(list, (number, i) => readNumber(number, `${where}[${i}]`));
}

function inOrder(object: object, where: string): readonly unknown[] {
  const wrong = Object.keys(object).find((key, i) => key !== String(i));
  if (wrong === undefined) return Object.values(object);
  throw new TypeError(`${where} must be an array of numbers, got an object with ${JSON.stringify(wrong)}`);
}

/** The numbers that JSON does not have, by the text that stands for them. */
const words: ReadonlyMap<unknown, number> = new Map([
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
  ["-0", -0],
]);

function readNumber(value: unknown, where: string): number {
  const number = typeof value === "number" ? value : words.get(value);
  if (number !== undefined) return number;
  throw new TypeError(`${where} must be a number, got ${describe(value)}`);
}

const encode = (values: StateValues): object =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number" ? value : Array.from(value, encodeNumber),
    ]),
  );

function encodeNumber(value: number): number | string {
  if (Object.is(value, -0)) return "-0";
  return Number.isFinite(value) ? value : String(value);
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;
