import type { ReactNode } from "react";
import { say } from "../../words/say.ts";
import { question } from "./first-race.ts";

/** The line above the stage that asks. Without `children` it holds the place until the answer is loaded. */
export function Asked({ children = <p /> }: { readonly children?: ReactNode }) {
  return (
    <section className="asked" aria-label={say("The first race")}>
      <div>
        <h2>{say(question)}</h2>
        {children}
      </div>
    </section>
  );
}
