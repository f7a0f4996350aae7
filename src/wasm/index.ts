export type { Bytes } from "./bytes.ts";
export {
  canCompile,
  compileModule,
  instantiate,
  newMemory,
  type WasmExports,
  type WasmImports,
  type WasmMemory,
  withinMemory,
} from "./engine.ts";
export { Expression, Place } from "./expression.ts";
export { FunctionBuilder, type Label, select } from "./function-builder.ts";
export { f32, f64, i32, i64 } from "./instructions/scalar.ts";
export { f32x4, f64x2, i32x4, i64x2, v128 } from "./instructions/vector.ts";
export { ModuleBuilder, type WasmFunction } from "./module-builder.ts";
export type { Shape, ValueType } from "./types.ts";
