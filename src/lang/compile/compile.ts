import { everyFunction } from "../functions/every-function.ts";
import type { Expression } from "../tree/syntax.ts";
import { type CompiledProgram, type CompileOptions, compileWith } from "./compile-with.ts";

/** Compiles expressions, which may call every function of the language. */
export const compile = (outputs: ReadonlyMap<string, Expression>, options: CompileOptions): CompiledProgram =>
  compileWith(everyFunction, outputs, options);
