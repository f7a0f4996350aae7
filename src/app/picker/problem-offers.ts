import { problems } from "../../problems/index.ts";
import { problemProse } from "../../problems/with-prose.ts";
import type { OfferGroup } from "./offer.ts";

/** Returns all problems, each with its lesson and what its loss is divided into. @param shown the id of the one shown */
export const problemOffers = (shown: string, onChoose: (id: string) => void): readonly OfferGroup[] => [
  {
    heading: "",
    offers: [...problems.values()].map((problem) => {
      const { teaches, sources } = problemProse(problem);
      return {
        key: problem.id,
        name: problem.name,
        settings: problem.id === shown ? "shown now" : `by ${problem.part.one}`,
        what: teaches.charAt(0).toUpperCase() + teaches.slice(1),
        also: `${problem.id} ${problem.part.many} ${sources.map(({ text }) => text).join(" ")}`,
        refusal: null,
        onSelect: () => onChoose(problem.id),
      };
    }),
  },
];
