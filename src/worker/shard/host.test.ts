import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { shardsOf } from "../../code/sweep/testing/shards.ts";
import { decode } from "../../experiment/index.ts";
import { counterpart, type Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import { cellsOf } from "../../experiment/sweep/cells/cells.ts";
import { minimaOf } from "../../experiment/sweep/cells/minima.ts";
import { tell } from "../../words/told.ts";
import { hostShard } from "./host.ts";

const mapped = (link: string) => decode(link).spec as Mapped;
const links = [
  "surface=himmelblau&o=sgd&steps=20&map=start.x:-6..6,lr:1e-3..0.1:log,size:7x5",
  "o=sgd,lr:1&steps=20&map=momentum:0..0.9,size:6",
  "data=moons&samples=50&net=2-3-1&steps=8&o=adam&map=lr:0.01..1:log,seed:1..3,size:4x3",
  "o=sgd&o=adam&steps=20&map=lr:1e-3..1:log,size:6,of:2-1",
  "o=adam&steps=20&map=lr:1e-3..1:log,beta1:0..0.9,beta2:0.9..0.99,size:9",
];
const spec = mapped(links[0]);
const { whole, record, shards } = shardsOf(spec, 2, "1.0.0");

const read = (csv: string, json: string | null = null, shown: Mapped | null = spec) =>
  hostShard()({ csv: new Blob([csv]), record: json === null ? null : new Blob([json]), spec: shown });

const refusal = async (...given: Parameters<typeof read>) => {
  const answer = await read(...given);
  return answer.ok ? "" : tell(answer.why);
};

describe("a computed map", () => {
  it.each(links)("is read to the bit, with the minima of its surface: %s", async (link) => {
    const of = mapped(link);
    const written = shardsOf(of, 1, "1.0.0");
    const { axes, size } = of.map;
    const cells = Array.from({ length: size[0] * size[1] }, (_, cell) => cell);
    const columns = cellsOf(of, cells);
    const other = counterpart(of);
    const against = other && cellsOf(other, cells);
    const minima = of.kind === "surface" ? minimaOf(of) : null;
    for (const json of [null, written.record]) {
      const answer = await read(written.whole, json, of);
      expect(answer).toMatchObject({ ok: true, columns, against, minima, spec: { map: { axes, size } } });
    }
  });

  it("is of its record's link, whatever is shown", async () => {
    const answer = await read(whole, record, null);
    expect(answer.ok && answer.spec).toEqual(spec);
  });

  property.prop([fc.nat(), fc.constantFrom(..."0123456789.,-eN\n")])(
    "is refused with its record if any sign of it is altered",
    async (at, sign) => {
      const place = at % whole.length;
      fc.pre(whole[place] !== sign);
      const altered = whole.slice(0, place) + sign + whole.slice(place + 1);
      expect(await refusal(altered, record)).not.toBe("");
    },
  );

  const lines = whole.trimEnd().split("\n");
  const text = (...all: string[]) => all.map((line) => `${line}\n`).join("");

  it.each([
    [text(...lines.toSpliced(9, 1)), "row 9 (line 10): cell (1,1) should stand there, and (2,1) does"],
    [text(...lines.toSpliced(9, 0, lines[9])), "row 10 (line 11): cell (2,1) should stand there, and (1,1)"],
    [text(...lines.slice(0, -2)), "it ends after 33 cells, and this map has 35"],
    [text(...lines, lines[35]), "row 36 (line 37): it goes on after the map's last cell"],
    [text(...lines.with(0, "i,j,lr,eps,loss")), 'its column 3 is "lr", and that of this map is "start.x"'],
    [
      text(...lines.with(3, lines[3].replace(/^2,0,[^,]*/, "2,0,7"))),
      'row 3 (line 4): start.x is "7", and -2 in',
    ],
    [text(...lines.with(3, `${lines[3]},1`)), "row 3 (line 4): it has 11 numbers instead of 10"],
    [
      text(...lines.with(3, lines[3].replace(/[^,]*$/, "9"))),
      'regime must be a whole number from -1 to 5, got "9"',
    ],
    [text(...lines.with(3, lines[3].replace(/[^,]*$/, "0x1"))), 'regime must be a number, got "0x1"'],
    ["", "it ends after 0 cells, and this map has 35"],
    ["x".repeat(9000), "row 0 (line 1): it has more than 4096 characters"],
    ["x".repeat(20000), "it has 20000 bytes, and a map of this size at most 18432"],
    [shards[0].csv, "row 2 (line 3): cell (1,0) should stand there, and (2,0) does"],
  ])("is refused with the row and the reason: case %#", async (csv, why) => {
    expect(await refusal(csv)).toContain(why);
  });

  it.each([
    ["nothing", "its .json is no JSON"],
    ['{"downhill":1}', "its .json has no link and no checks"],
    [shards[0].record, "its .json is that of a part, and not of a whole map: merge the parts first"],
    [record.replace(/&map=[^&]*/, ""), "the link in its .json has no map"],
    [record.replace(/"checks":"[^"]*"/, '"checks":"AAAA"'), "its .json has no checks of 35 cells"],
    [record.replace(/"checks":"[^"]*"/, '"checks":"%"'), "its .json has no checks of 35 cells"],
    [
      record.replace(/"checks":"./, '"checks":"/'),
      "row 1 (line 2): its numbers are not those that were computed",
    ],
  ])("is refused with another record: case %#", async (json, why) => {
    expect(await refusal(whole, json)).toContain(why);
  });

  it("is read with the line ends of Windows too, but needs an experiment with a map", async () => {
    expect(await refusal(whole.replaceAll("\n", "\r\n"), record)).toBe("");
    expect(await refusal(whole, null, null)).toBe("the experiment shown has no map");
  });
});
