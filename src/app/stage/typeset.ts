import type { Expression } from "../../lang/index.ts";
import { importer } from "../loading/importer.ts";

/** Typesets TeX or an expression into an element; returns false if it cannot, and the caller then shows plain text. */
export type Typeset = (formula: string | Expression, element: HTMLElement) => boolean;

const katex = importer("src/app/stage/katex.ts", () => import("./katex.ts"));

let loading: Promise<Typeset> | null = null;

/** Lets lines break inside parentheses, where these need not grow with what they enclose. */
const breakable = (tex: string): string =>
  /\\frac|\\begin/.test(tex) ? tex : tex.replaceAll(/\\(left|right)(?=[()])/g, "");

/** Loads the typesetter at the first call, and again after a failure. It is larger than the rest of the stage. */
export function loadTypesetter(): Promise<Typeset> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Typeset> {
  const { render, printTex } = (await katex()).default;
  return (formula, element) => {
    const tex = typeof formula === "string" ? formula : `\\displaystyle ${breakable(printTex(formula))}`;
    try {
      render(tex, element, { output: "html", throwOnError: true, trust: false, strict: "ignore" });
      return true;
    } catch {
      // A formula that is nested too deeply throws a RangeError.
      return false;
    }
  };
}
