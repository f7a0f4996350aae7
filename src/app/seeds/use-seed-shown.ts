import { say } from "../../words/say.ts";
import { useSpec } from "../state/store.ts";

/** Says which of several seeds a picture shows, in a few words; null where there is one seed. */
export const useSeedShown = (): string | null =>
  useSpec(({ seeds, seed }) =>
    seeds ? say("seed {seed}, the first of {seeds}", { seed: String(seed), seeds }) : null,
  );
