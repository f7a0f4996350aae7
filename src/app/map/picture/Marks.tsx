import { type ReactNode, useLayoutEffect, useRef } from "react";
import styles from "./picture.module.css";
import { usePointed } from "./pointed.ts";

interface MarksProps {
  readonly size: readonly [width: number, height: number];
  /** Marks in hundredths of the picture. */
  readonly children: ReactNode;
}

/** Draws marks over cells: those given, and a frame around the cell that is pointed at, which needs no render. */
export function Marks({ size: [width, height], children }: MarksProps) {
  const mark = useRef<SVGRectElement>(null);
  useLayoutEffect(() => {
    const show = () => {
      const { cell } = usePointed.getState();
      const at = cell ?? 0;
      mark.current?.setAttribute("x", String((100 * (at % width)) / width));
      mark.current?.setAttribute("y", String(100 - (100 * (Math.floor(at / width) + 1)) / height));
      mark.current?.setAttribute("visibility", cell === null ? "hidden" : "visible");
    };
    show();
    return usePointed.subscribe(show);
  }, [width, height]);
  return (
    <svg aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none">
      {children}
      <rect ref={mark} className={styles.pointed} width={100 / width} height={100 / height} />
    </svg>
  );
}
