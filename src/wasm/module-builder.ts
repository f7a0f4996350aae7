import { append, type Bytes, list, sized, text, unsigned } from "./bytes.ts";
import { Expression, type Place } from "./expression.ts";
import { FunctionBuilder } from "./function-builder.ts";
import { constantOf } from "./instructions/constants.ts";
import { typeCodes, type ValueType } from "./types.ts";

/** Parameters by name, in order. */
type Parameters = Readonly<Record<string, ValueType>>;

/** The arguments of a call. */
type Arguments<Of extends Parameters> = { readonly [Name in keyof Of]: Expression<Of[Name]> };

/** The value of a body. */
type Returned<Result> = Result extends ValueType ? Expression<Result> : unknown;

/** A function of the module, or one that it imports. */
export interface WasmFunction<Of extends Parameters, Result extends ValueType | "nothing"> {
  readonly index: number;
  /** Returns a call of the function: to be used as an expression, or given to `FunctionBuilder.do`. */
  readonly call: (given: Arguments<Of>) => Expression<Result>;
}

/** The sections of a module that are written here, by their numbers in the binary format. */
const sections = { types: 1, imports: 2, functions: 3, memory: 5, exports: 7, code: 10, data: 11 };

const kinds = { function: 0x00, memory: 0x02 };

/** "\0asm", and version 1 of the format. */
const header = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** Builds a WebAssembly module with one memory. */
export class ModuleBuilder {
  readonly #types: Bytes[] = [];
  readonly #imports: Bytes[] = [];
  readonly #memories: Bytes[] = [];
  readonly #exports: Bytes[] = [];
  readonly #data: Bytes[] = [];
  /** The types and the code of the functions that are not imported, in order. */
  readonly #functions: { readonly type: number; readonly code: Bytes }[] = [];
  #imported = 0;

  /** Imports the memory. @param pages of 64 KiB that it has at least */
  importMemory(from: string, name: string, pages: number): void {
    this.#imports.push([...text(from), ...text(name), kinds.memory, ...limits(pages)]);
  }

  /** Makes a memory, which is exported. @param pages of 64 KiB that it has at first */
  exportMemory(name: string, pages: number): void {
    this.#memories.push(limits(pages));
    this.#exports.push([...text(name), kinds.memory, 0]);
  }

  /** Writes bytes to the memory when the module is instantiated. */
  data(address: number, bytes: Bytes): void {
    const offset: number[] = [];
    constantOf.i32(address).write(offset);
    this.#data.push([0, ...offset, 0x0b, ...sized(bytes)]);
  }

  /** Imports a function. @throws RangeError after a function was defined, as imports are numbered first */
  importFunction<const Of extends Parameters, Result extends ValueType | "nothing">(
    from: string,
    name: string,
    parameters: Of,
    result: Result,
  ): WasmFunction<Of, Result> {
    if (this.#functions.length > 0)
      throw new RangeError(`${name} must be imported before functions are defined`);
    const type = this.#type(parameters, result);
    this.#imports.push([...text(from), ...text(name), kinds.function, ...unsigned(type)]);
    this.#imported += 1;
    return callable(this.#imported - 1, parameters, result);
  }

  /**
   * Defines a function.
   *
   * @param body writes its code and returns the value that it returns
   */
  function<const Of extends Parameters, Result extends ValueType | "nothing">(
    parameters: Of,
    result: Result,
    body: (
      f: FunctionBuilder,
      parameters: { readonly [Name in keyof Of]: Place<Of[Name]> },
    ) => Returned<NoInfer<Result>>,
  ): WasmFunction<Of, Result> {
    const builder = new FunctionBuilder(Object.values(parameters));
    const locals = Object.keys(parameters).map((name, i) => [name, builder.parameters[i]]);
    const returned = body(builder, Object.fromEntries(locals));
    this.#functions.push({
      type: this.#type(parameters, result),
      code: builder.finish(returned instanceof Expression ? returned : undefined),
    });
    return callable(this.#imported + this.#functions.length - 1, parameters, result);
  }

  /** Exports a function. */
  export(name: string, { index }: { readonly index: number }): void {
    this.#exports.push([...text(name), kinds.function, ...unsigned(index)]);
  }

  /** Returns the module in the binary format. */
  build(): Uint8Array<ArrayBuffer> {
    const bytes = [...header];
    const section = (id: number, items: readonly Bytes[]) => {
      if (items.length === 0) return;
      bytes.push(id);
      append(bytes, sized(list(items)));
    };
    section(sections.types, this.#types);
    section(sections.imports, this.#imports);
    section(
      sections.functions,
      this.#functions.map(({ type }) => unsigned(type)),
    );
    section(sections.memory, this.#memories);
    section(sections.exports, this.#exports);
    section(
      sections.code,
      this.#functions.map(({ code }) => code),
    );
    section(sections.data, this.#data);
    return Uint8Array.from(bytes);
  }

  /** Returns the index of a function type. */
  #type(parameters: Parameters, result: ValueType | "nothing"): number {
    const from = Object.values(parameters).map((type) => [typeCodes[type]]);
    const to = result === "nothing" ? [] : [[typeCodes[result]]];
    this.#types.push([0x60, ...list(from), ...list(to)]);
    return this.#types.length - 1;
  }
}

/** Encodes the size of a memory that may grow without limit. */
const limits = (pages: number): Bytes => [0x00, ...unsigned(pages)];

const callable = <Of extends Parameters, Result extends ValueType | "nothing">(
  index: number,
  parameters: Of,
  result: Result,
): WasmFunction<Of, Result> => ({
  index,
  call: (given) =>
    new Expression(
      result,
      Object.keys(parameters).map((name) => given[name]),
      [0x10, ...unsigned(index)],
    ),
});
