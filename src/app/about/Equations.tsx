import { use, useEffect, useRef } from "react";
import { loadTypesetter } from "#typeset";
import { aligned } from "../../optim/index.ts";
import { say } from "../../words/say.ts";
import styles from "./about.module.css";

/** Shows aligned lines of TeX, or their source if they cannot be typeset. */
export default function Equations({ lines, name }: { lines: readonly string[]; name: string }) {
  const typeset = use(loadTypesetter());
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element && !typeset(aligned(lines), element)) element.textContent = lines.join("\n");
  }, [lines, typeset]);
  const label = say("Equations of {name}", { name });
  return (
    // It may scroll sideways, and must be reachable by keyboard for that.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
    <section className={styles.equations} tabIndex={0} aria-label={label} ref={place} />
  );
}
