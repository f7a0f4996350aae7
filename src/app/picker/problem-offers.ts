import { problems } from "../../problems/index.ts";
import { problemProse } from "../../problems/with-prose.ts";
import { say, translated } from "../../words/say.ts";
import type { OfferGroup } from "./offer.ts";

/** Returns all problems, each with its lesson and what its loss is divided into. @param shown the id of the one shown */
export const problemOffers = (shown: string, onChoose: (id: string) => void): readonly OfferGroup[] => [
  {
    heading: "",
    offers: [...problems.values()].map((problem) => {
      const { teaches, sources } = problemProse(problem);
      const what = translated(teaches);
      return {
        key: problem.id,
        name: translated(problem.name),
        settings:
          problem.id === shown ? say("shown now") : say("by {part}", { part: translated(problem.part.one) }),
        what: what.charAt(0).toUpperCase() + what.slice(1),
        also: `${problem.id} ${problem.name} ${problem.part.many} ${sources.map(({ text }) => text).join(" ")}`,
        refusal: null,
        onSelect: () => onChoose(problem.id),
      };
    }),
  },
];
