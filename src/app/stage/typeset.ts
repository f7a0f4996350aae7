/** Typesets TeX into an element; false where it cannot, and the element is then to be filled otherwise. */
export type Typeset = (tex: string, element: HTMLElement) => boolean;

let loading: Promise<Typeset> | null = null;

/** Loads the typesetter at the first call: it weighs more than all the rest of the stage. */
export function loadTypesetter(): Promise<Typeset> {
  loading ??= Promise.all([import("katex"), import("katex/dist/katex.min.css")]).then(
    ([{ default: katex }]) =>
      (tex, element) => {
        try {
          katex.render(tex, element, { output: "html", throwOnError: true, trust: false, strict: "ignore" });
          return true;
        } catch {
          // A formula nested beyond what it can take is a RangeError.
          return false;
        }
      },
  );
  return loading;
}
