import type { ReactNode } from "react";
import { question } from "./first-race.ts";

/** The line above the stage that asks; also what holds its place until the rest is loaded. */
export function Asked({ children }: { readonly children?: ReactNode }) {
  return (
    <section className="asked" aria-label="The first race">
      <div>
        <h2>{question}</h2>
        {children}
      </div>
    </section>
  );
}
