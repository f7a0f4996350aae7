import { expect, test } from "vitest";
import { courseOf } from "../../experiment/course-of.ts";
import { decode } from "../../experiment/index.ts";
import { Observation } from "../../experiment/inspect/observation.ts";
import { optimizerCall } from "../../experiment/inspect/observed.ts";
import { quantitiesOf } from "../../optim/define/every-quantities.ts";
import { optimizers } from "../../optim/index.ts";
import { inspected } from "./inspected.ts";

const explained = [...optimizers.values()].filter(quantitiesOf).map(({ id }) => id);

/** Returns the names of the quantities of a contender's fifth step. */
function namesIn(link: string): readonly string[] {
  const { spec } = decode(link);
  const sight = new Observation(spec, 0, courseOf(spec)).observe(4, 1000);
  const call = sight.kind === "seen" ? optimizerCall(sight.observed) : undefined;
  return (call?.quantities ?? []).map(({ name }) => name);
}

test.each(explained)("the documentation of %s explains quantities by their names", (id) => {
  const links = [`surface=beale&o=${id}&steps=9`, `data=moons&net=2-4-1&loss=mse&o=${id}&steps=9`];
  const names = links.flatMap(namesIn);
  const quoted = [...(inspected.get(id) ?? "").matchAll(/“([^”]+)”/g)].map(([, name]) => name);
  expect(quoted.length).toBeGreaterThan(1);
  for (const name of quoted) expect(names).toContain(name);
});

test("no other optimizer has a paragraph on quantities", () => {
  expect([...inspected.keys()].sort()).toEqual([...explained].sort());
});
