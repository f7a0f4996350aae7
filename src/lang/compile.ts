import { everyFunction } from "./every-function.ts";
import type { Expression } from "./syntax.ts";
import { type CompileOptions, compileWith, type Tape } from "./tape.ts";

/** Compiles expressions, which may call every function of the language. */
export const compile = (outputs: ReadonlyMap<string, Expression>, options: CompileOptions): Tape =>
  compileWith(everyFunction, outputs, options);
