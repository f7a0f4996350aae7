import { tell } from "../../../words/told.ts";
import { decode } from "../../link/decode.ts";
import { examine } from "../catalog.ts";
import type { Finding } from "../rule.ts";
import type { CoachedRun } from "../run.ts";
import { trialRun } from "../trial.ts";
import { type Offer, tryAdvice, type Verdict } from "../try-advice.ts";

const never = () => false;

/** Returns the run of one of a link's contenders, by default of the first. */
export function runOf(link: string, place = 0): CoachedRun {
  const { spec, problems } = decode(link);
  if (problems.length > 0) throw new Error(`${link}: ${problems.map(({ message }) => message).join("; ")}`);
  const run = trialRun(spec, spec.contenders[place].slot, never);
  if (!run) throw new Error(`${link} was not run`);
  return run;
}

/** Returns the id of the rule that speaks of each of a link's contenders; null where none does. */
export const allNamedIn = (link: string): (string | null)[] =>
  decode(link).spec.contenders.map((_, place) => examine(runOf(link, place))?.id ?? null);

/** A finding, with its text in words. */
export type Said = Omit<Finding, "text"> & { readonly text: string };

/** A verdict, with its offer in words. */
export type Spoken = Omit<Verdict, "offer"> & {
  readonly offer:
    | (Pick<Offer, "patch"> & {
        readonly label: string;
        readonly tried: string | null;
        readonly note: string | null;
      })
    | null;
};

export const inWords = (finding: Finding): Said => ({ ...finding, text: tell(finding.text) });

export function spoken({ offer, failed }: Verdict): Spoken {
  const said = offer && {
    patch: offer.patch,
    label: tell(offer.label),
    tried: offer.tried && tell(offer.tried),
    note: offer.note && tell(offer.note),
  };
  return { offer: said, failed };
}

/** Returns what the coach finds in the run of a link's first contender. */
export function foundIn(link: string): Said | null {
  const finding = examine(runOf(link));
  return finding && inWords(finding);
}

/** Returns the numbers that a rule finds in the run of a link's first contender, where it is the one that speaks. */
export function numbersIn<Numbers>(link: string, id: string): Numbers {
  const finding = foundIn(link);
  if (finding?.id !== id) throw new Error(`${finding?.id ?? "nothing"} is found in ${link}`);
  return finding.found as Numbers;
}

/** Returns the id of the rule that speaks of the run of a link's first contender; null where none does. */
export const namedIn = (link: string): string | null => foundIn(link)?.id ?? null;

/** Returns what comes of the coach's advice on the run of a link's first contender. */
export function triedOn(link: string): Spoken {
  const run = runOf(link);
  const finding = examine(run);
  if (!finding) throw new Error(`the coach finds nothing in ${link}`);
  return spoken(tryAdvice(run, finding, never));
}
