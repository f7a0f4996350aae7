import { use, useEffect, useRef } from "react";
import { loadTypesetter } from "#typeset";

/** Shows one equation, or its text if it cannot be typeset; a screen reader reads the text. */
export function Equation({ tex, text }: { readonly tex: string; readonly text: string }) {
  const typeset = use(loadTypesetter());
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element && !typeset(tex, element)) element.textContent = text;
  }, [tex, text, typeset]);
  return (
    <>
      <span ref={place} aria-hidden="true" />
      <span className="visually-hidden">{text} </span>
    </>
  );
}
