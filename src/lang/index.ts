export { basicLanguage } from "./basic-language.ts";
export { compile } from "./compile.ts";
export { differentiate, gradient, hessian } from "./differentiate.ts";
export { type Fix, LanguageError } from "./error.ts";
export { type Elements, evaluate } from "./evaluate.ts";
export {
  arityOf,
  callable,
  constants,
  type FunctionName,
  type ReductionName,
  reductions,
} from "./functions.ts";
export type { Kernel } from "./kernel.ts";
export { type Language, wholeLanguage } from "./language.ts";
export { type Limits, typedLimits } from "./limits.ts";
export type { Listing } from "./listing.ts";
export { complaintAbout, mend } from "./mend.ts";
export { freeNames, substitute } from "./names.ts";
export { nearest } from "./nearest.ts";
export { parseExpression } from "./parse.ts";
export { printSource } from "./print.ts";
export { parseProgram } from "./program.ts";
export { type PythonOptions, printPython } from "./python.ts";
export type { Dialect } from "./python-functions.ts";
export { pythonName, pythonNumber } from "./python-words.ts";
export { readRule, readSchedule, type Typed } from "./read-rule.ts";
export { checkRule, type Rule, type RuleOptions } from "./rule.ts";
export { checkSchedule, type ScheduleProgram } from "./schedule.ts";
export { simplify } from "./simplify.ts";
export type {
  BinaryOperator,
  Declaration,
  DeclaredScale,
  Expression,
  Program,
  Reduction,
  Span,
  Statement,
} from "./syntax.ts";
export { type CompileOptions, compileWith, type Tape } from "./tape.ts";
export { printTex } from "./tex.ts";
export { runTogether } from "./together.ts";
export { type TracedStatement, trace } from "./trace.ts";
export type { Operation, Value } from "./value.ts";
