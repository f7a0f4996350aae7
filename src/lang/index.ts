export { compile } from "./compile/compile.ts";
export { type CompiledProgram, type CompileOptions, compileWith } from "./compile/compile-with.ts";
export type { Kernel, Stages } from "./compile/kernel.ts";
export type { LoweredProgram } from "./compile/lower.ts";
export { runAll } from "./compile/run-all.ts";
export type { Operation, Value } from "./compile/value.ts";
export { basicLanguage } from "./functions/basic-language.ts";
export {
  arityOf,
  callable,
  constants,
  type FunctionName,
  type ReductionName,
  reductions,
} from "./functions/functions.ts";
export { type Language, wholeLanguage } from "./functions/language.ts";
export { printSource } from "./print/print.ts";
export { type PythonOptions, printPython } from "./print/python.ts";
export type { Dialect } from "./print/python-functions.ts";
export { pythonName, pythonNumber } from "./print/python-words.ts";
export { digitsToTell, significant } from "./print/significant.ts";
export { printTex } from "./print/tex.ts";
export { checkRule, type Rule, type RuleOptions } from "./program/rule.ts";
export { checkSchedule, type ScheduleProgram } from "./program/schedule.ts";
export { applyFix, errorIn } from "./read/apply-fix.ts";
export { type Fix, LanguageError } from "./read/error.ts";
export { type Limits, typedLimits } from "./read/limits.ts";
export { nearest } from "./read/nearest.ts";
export { parseExpression } from "./read/parse.ts";
export { parseProgram } from "./read/program.ts";
export { readRule, readSchedule, type Typed } from "./read/typed.ts";
export { differentiate, gradient, hessian } from "./symbolic/differentiate.ts";
export { simplify } from "./symbolic/simplify.ts";
export { type Elements, evaluate } from "./tree/evaluate.ts";
export { freeNames, rewritten, substitute } from "./tree/names.ts";
export type {
  BinaryOperator,
  Declaration,
  DeclaredScale,
  Expression,
  Program,
  Reduction,
  Span,
  Statement,
} from "./tree/syntax.ts";
export { type TracedStatement, trace, withoutReductions } from "./tree/trace.ts";
