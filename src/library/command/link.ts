import { decode, type Problem } from "../../experiment/index.ts";
import { isMapped, type Mapped } from "../../experiment/sweep/cells/cell-spec.ts";

/**
 * Returns the experiment of a link, which has a map and needs nothing else. A link with a mistake is refused: hours of
 * work with a default in the place of a misspelt value would be lost.
 *
 * @throws RangeError that says what is wrong
 */
export function mappedSpec(link: string): Mapped {
  const { spec, problems } = decode(link);
  if (problems.length > 0)
    throw new RangeError(["LINK cannot be read as it is:", ...problems.map(inWords)].join("\n  "));
  if (!isMapped(spec)) throw new RangeError("LINK has no map: add one, as &map=lr:1e-4..1:log");
  if (spec.kind === "network" && spec.data.kind === "own")
    throw new RangeError("LINK trains on its reader's own table, whose rows are not in the link");
  return spec;
}

const inWords = ({ field, value, message }: Problem): string =>
  field === "link" || value === "" ? message : `${field}: ${JSON.stringify(value)} ${message}`;
