import type { Expression } from "../../lang/index.ts";
import { importer } from "../loading/importer.ts";

/** Typesets TeX or an expression into an element; false where it cannot, and the element is then to be filled otherwise. */
export type Typeset = (formula: string | Expression, element: HTMLElement) => boolean;

const katex = importer("src/app/stage/katex.ts", () => import("./katex.ts"));

let loading: Promise<Typeset> | null = null;

/** Loads the typesetter at the first call, and again after a failure: it is larger than the rest of the stage. */
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
    const tex = typeof formula === "string" ? formula : printTex(formula);
    try {
      render(tex, element, { output: "html", throwOnError: true, trust: false, strict: "ignore" });
      return true;
    } catch {
      // A formula nested beyond what it can take is a RangeError.
      return false;
    }
  };
}
