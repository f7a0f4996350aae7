import { type Bytes, ByteWriter, written } from "./bytes.ts";
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
    this.#import(from, name, kinds.memory, (to) => writeLimits(to, pages));
  }

  /** Makes a memory, which is exported. @param pages of 64 KiB that it has at first */
  exportMemory(name: string, pages: number): void {
    this.#memories.push(written((to) => writeLimits(to, pages)));
    this.#export(name, kinds.memory, 0);
  }

  /** Writes bytes to the memory when the module is instantiated. */
  data(address: number, bytes: Bytes): void {
    const data = written((to) => {
      to.byte(0);
      constantOf.i32(address).write(to);
      to.byte(0x0b);
      to.sized(bytes);
    });
    this.#data.push(data);
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
    this.#import(from, name, kinds.function, (to) => to.unsigned(type));
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
    this.#export(name, kinds.function, index);
  }

  /** Returns the module in the binary format. */
  build(): Uint8Array<ArrayBuffer> {
    const module = new ByteWriter();
    module.append(header);
    const section = (id: number, items: readonly Bytes[]) => {
      if (items.length === 0) return;
      const list = written((to) => {
        to.unsigned(items.length);
        for (const item of items) to.append(item);
      });
      module.byte(id);
      module.sized(list);
    };
    section(sections.types, this.#types);
    section(sections.imports, this.#imports);
    section(
      sections.functions,
      this.#functions.map(({ type }) => written((to) => to.unsigned(type))),
    );
    section(sections.memory, this.#memories);
    section(sections.exports, this.#exports);
    section(
      sections.code,
      this.#functions.map(({ code }) => code),
    );
    section(sections.data, this.#data);
    return module.bytes.slice();
  }

  #import(from: string, name: string, kind: number, writeWhat: (to: ByteWriter) => void): void {
    const imported = written((to) => {
      to.text(from);
      to.text(name);
      to.byte(kind);
      writeWhat(to);
    });
    this.#imports.push(imported);
  }

  #export(name: string, kind: number, index: number): void {
    const exported = written((to) => {
      to.text(name);
      to.byte(kind);
      to.unsigned(index);
    });
    this.#exports.push(exported);
  }

  /** Returns the index of a function type. */
  #type(parameters: Parameters, result: ValueType | "nothing"): number {
    const type = written((to) => {
      to.byte(0x60);
      to.sized(Object.values(parameters).map((type) => typeCodes[type]));
      to.sized(result === "nothing" ? [] : [typeCodes[result]]);
    });
    this.#types.push(type);
    return this.#types.length - 1;
  }
}

/** Appends the size of a memory that may grow without limit. */
function writeLimits(to: ByteWriter, pages: number): void {
  to.byte(0x00);
  to.unsigned(pages);
}

const call = [0x10];

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
      call,
      index,
    ),
});
