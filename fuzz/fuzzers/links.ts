import assert from "node:assert/strict";
import fc from "fast-check";
import { decode, encode, encodeInFull, limits, type Spec } from "../../src/experiment/index.ts";
import { keys } from "../../src/experiment/link/keys.ts";
import { arbitraryMap } from "../../src/experiment/sweep/testing/arbitrary-map.ts";
import { arbitraryLandscape, three } from "../../src/experiment/testing/arbitrary-landscape.ts";
import { arbitraryNetworkSpec } from "../../src/experiment/testing/arbitrary-network-spec.ts";
import { arbitraryProblemSpec, arbitrarySpec } from "../../src/experiment/testing/arbitrary-spec.ts";
import { addons, optimizers } from "../../src/optim/index.ts";
import { surfaces } from "../../src/surfaces/index.ts";
import { fuzzer } from "../fuzzer.ts";
import { links } from "../inputs/corpora.ts";
import { mutated, soup } from "../inputs/mutated.ts";

const pieces = [
  ...keys.flatMap((key) => [`${key}=`, `&${key}=`]),
  ...optimizers.keys(),
  ...addons.keys(),
  ...surfaces.keys(),
  ...["own", "own2", "moons", "iris", "digits", "quadratic", "memory", "paths", "ends:1,2", "random:", "3d"],
  ..."&&&===,,,:::..;%#?/x()-+e0123456789".split(""),
  ...["lr:0.1", "slot:9", "layer1.lr:1", "weights.", "cosine.tMax:", "1e-4..1:log", "size:", "at=1,1,lr:1"],
  ...["%26", "%3D", "%2B", "&amp;", "betas:(0.9,0.99)", "https://example.org/#", "utm_source=x"],
];

const linkText = fc.oneof(
  { weight: 6, arbitrary: mutated(links, pieces) },
  { weight: 3, arbitrary: soup(pieces) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 100 }) },
);

/** Checks that an experiment is that of its links, in short and in full. */
function checkLinked(given: Spec): void {
  // Generated records have no prototype.
  const spec = structuredClone(given);
  for (const write of [encode, encodeInFull]) {
    const again = decode(write(spec));
    assert.deepEqual(again.spec, spec, write(spec));
    // A contender that cannot run stays in the race, which says why.
    const others = again.problems.filter(({ message }) => !message.startsWith("cannot run here: "));
    assert.deepEqual(others, [], write(spec));
  }
}

export const linksFuzzer = fuzzer(
  { name: "links", claim: "any text is read as an experiment, which its own link gives again", cost: 4000 },
  linkText,
  (text) => {
    const { spec, problems } = decode(text);
    for (const { message } of problems) assert.ok(message.length > 0);
    assert.ok(problems.length <= 60, `${problems.length} problems`);
    assert.ok(spec.contenders.length >= 1 && spec.contenders.length <= limits.contenders);
    assert.ok(spec.edits.length <= limits.edits);
    checkLinked(spec);
  },
);

export const specs = fuzzer(
  { name: "specs", claim: "every experiment is read from its link as it is", cost: 20_000 },
  fc.oneof<fc.Arbitrary<Spec>[]>(arbitrarySpec, arbitraryProblemSpec, arbitraryNetworkSpec),
  checkLinked,
);

const raced = decode(three).spec;

export const landscapes = fuzzer(
  { name: "landscapes", claim: "every landscape is read from its link as it is", cost: 3000 },
  fc.oneof(
    arbitraryLandscape.map((landscape): Spec => ({ ...raced, landscape })),
    soup([..."paths random ends line , : of at 1 2 5 9 -3 1e9 0.5 = …".split(" ")]).map(
      (text) => decode(`${three}&landscape=${text}`).spec,
    ),
  ),
  checkLinked,
);

const mapped = [
  "o=sgd",
  "o=adam&o=nadam",
  "data=moons&o=adam,layer1.lr:0.1",
  "problem=quadratic&o=sgd&o=adam",
];

export const maps = fuzzer(
  { name: "maps", claim: "every map is read from its link as it is", cost: 5000 },
  fc
    .constantFrom(...mapped.map((link) => decode(link).spec))
    .chain((spec) => arbitraryMap(spec).map((map): Spec => ({ ...spec, map }))),
  checkLinked,
);
