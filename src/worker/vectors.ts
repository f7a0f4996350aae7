import type { Bind } from "../surfaces/index.ts";

/** Loops, until the code that writes vector instructions is here. */
let binding: Bind = (program, lanes) => program.bind(lanes);
let loading: Promise<void> | null = null;

/** Binds a program to the fastest kernel that is here; all have the same numbers. */
export const bind: Bind = (program, lanes) => binding(program, lanes);

/** Loads the code that writes vector instructions, which a first picture does not wait for. */
export function loadVectors(): Promise<void> {
  loading ??= import("../lang/simd/bind-simd.ts").then(
    ({ passingKernel }) => {
      binding = passingKernel;
    },
    // Without it there are the loops.
    () => {},
  );
  return loading;
}
