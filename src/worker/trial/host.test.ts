import { expect, it } from "vitest";
import { loadTables } from "../../datasets/load-tables.ts";
import { recordedOf } from "../../experiment/coach/recorded.ts";
import { decode, run } from "../../experiment/index.ts";
import { Recording } from "../../experiment/recording/recording.ts";
import { reportingRace } from "../../experiment/recording/reporting-race.ts";
import { tell } from "../../words/told.ts";
import { hostTrial } from "./host.ts";
import { longest, type TrialRequest } from "./protocol.ts";

/** Returns the request for a link's first contender, with the columns of its race. */
async function request(link: string, tries: boolean): Promise<TrialRequest> {
  const { spec } = decode(link);
  const recording = new Recording();
  if (spec.kind === "network") await loadTables();
  recording.append(spec.steps, reportingRace(spec).advance(spec.steps));
  const [made] = [...recording.tracks.values(), ...recording.trainings.values()];
  return { spec, recorded: recordedOf(made), tries, table: null };
}

const diverging = "surface=bowl,ratio:20&start=-4,3&steps=200&o=sgd,lr:0.3";

it("finds what a run shows, and tries nothing unless asked", async () => {
  const { found, verdict } = await hostTrial()(await request(diverging, false));
  expect(found).toMatchObject({
    id: "diverged",
    ideas: expect.arrayContaining([{ sentence: "a smaller lr" }]),
  });
  expect(tell(found?.text ?? [])).toMatch(/^Diverged at step \d+/);
  expect(verdict).toBeNull();
});

it("tries the advice; what it says holds of a run with the change", async () => {
  const asked = await request(diverging, true);
  const { verdict } = await hostTrial()(asked);
  const values = verdict?.offer?.patch.contender.values;
  expect(verdict?.offer && tell(verdict.offer.label)).toBe(`Use lr ${values?.lr}`);
  expect(values?.lr).toBeLessThan(2 / 20);
  const [result] = run(decode(diverging.replace("0.3", String(values?.lr))).spec);
  expect(result.status).toBe("finished");
});

it("says nothing of a run that arrived", async () => {
  const answer = await hostTrial()(
    await request("surface=bowl,ratio:2&start=-4,3&steps=300&o=sgd,lr:0.3", true),
  );
  expect(answer).toEqual({ found: null, verdict: null });
});

it("answers with rows of a real data set", async () => {
  const { found, verdict } = await hostTrial()(
    await request("data=iris&net=4-3&batch=0&steps=20&o=sgd,lr:1000", true),
  );
  expect(found?.id).toBe("slow");
  expect(verdict?.offer?.tried).toHaveProperty("sentence");
});

it("ends when its time is over, and offers what was not tried", async () => {
  let time = 0;
  const host = hostTrial(() => {
    time += longest / 2;
    return time;
  });
  const { verdict } = await host(
    await request("data=moons&samples=200&batch=0&steps=300&o=sgd,lr:0.02", true),
  );
  expect(verdict).toMatchObject({ offer: { tried: null }, failed: [] });
  expect(time).toBeLessThan(4 * longest);
});
