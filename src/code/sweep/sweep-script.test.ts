import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decode } from "../../experiment/index.ts";
import type { Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import { findPython, runPython } from "../../lang/testing/python.ts";
import { sweepScript } from "./sweep-script.ts";
import { shardsOf } from "./testing/shards.ts";

// A rule with every kind of quotation mark must reach the command as it is, by a shell too.
const rule = '# it\'s `a` "$(mark)" \\ !\np = p - lr*g';
const link = `surface=himmelblau&steps=20&rule=${encodeURIComponent(rule)}&o=own,lr:0.01&map=start.x:-6..6,lr:1e-3..0.1:log,size:9x5`;
const spec = decode(link).spec as Mapped;
const parts = 8;
const version = "1.2.3";
const { text } = sweepScript(spec, { version });

const python = findPython({});
/** The interpreter itself: the command that was found may be a program that starts it. */
const interpreter = once(() => runPython(python ?? "", "import sys; print(sys.executable)", null).trim());
const folder = mkdtempSync(join(tmpdir(), "downhill-sweep-script-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Checks shards as the script does, and prints the reasons for which they are refused. */
const checking = `
import json, sys
text, given = json.load(sys.stdin)
names = {"__name__": "sweep"}
exec(compile(text, "sweep.py", "exec"), names)
said = []
for shard, record in given:
    try:
        names["check_shard"](shard.encode(), record.encode(), 2, 8, "node")
        said.append("")
    except names["Refused"] as why:
        said.append(str(why))
print(json.dumps(said))
`;

/**
 * Stands for the command: gives out shards that were computed before, and writes down the parts that it was asked for.
 * A part whose number is in the file "failing" fails as many times as it is there.
 */
const standIn = `
import os, shutil, sys
here = os.path.dirname(os.path.abspath(__file__))
link, given = sys.argv[1], dict(zip(sys.argv[2::2], sys.argv[3::2]))
part = given["--part"].split("/")[0]
with open(os.path.join(here, "asked"), "a") as file:
    file.write(part + "\\n")
with open(os.path.join(here, "link")) as file:
    assert file.read() == link, link
failing = os.path.join(here, "failing")
left = open(failing).read().split() if os.path.exists(failing) else []
if part in left:
    left.remove(part)
    with open(failing, "w") as file:
        file.write(" ".join(left))
    sys.exit("no memory")
for end in ("", ".json"):
    shutil.copy(os.path.join(here, "shards", part + end), given["--out"] + end)
`;

beforeAll(() => {
  mkdirSync(join(folder, "shards"));
  const { link: inFull, whole, record, shards } = shardsOf(spec, parts, version);
  for (const [k, shard] of shards.entries()) {
    writeFileSync(join(folder, "shards", `${k + 1}`), shard.csv);
    writeFileSync(join(folder, "shards", `${k + 1}.json`), shard.record);
  }
  writeFileSync(join(folder, "whole.csv"), whole);
  writeFileSync(join(folder, "whole.csv.json"), record);
  writeFileSync(join(folder, "link"), inFull);
  writeFileSync(join(folder, "command.py"), standIn);
});

/** Returns a folder with the stand-in, made where it is not there yet. */
function placeOf(name: string): string {
  const place = join(folder, name);
  if (existsSync(place)) return place;
  mkdirSync(place);
  for (const file of ["shards", "link", "command.py"])
    cpSync(join(folder, file), join(place, file), { recursive: true });
  return place;
}

/** Runs the script in a separate folder, with the stand-in or another command. */
function runIn(name: string, args: readonly string[] = [], command = `"${interpreter()}" command.py`) {
  const place = placeOf(name);
  writeFileSync(join(place, "sweep.py"), text);
  const options = ["--parts", String(parts), "--command", command, ...args];
  const { status, stderr } = spawnSync(interpreter(), ["sweep.py", ...options], {
    cwd: place,
    encoding: "utf8",
    timeout: 600_000,
  });
  return { place, status, stderr };
}

/** Wraps a function so that it computes once, at its first call. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const read = (...names: string[]) => readFileSync(join(...names), "utf8");
const asked = (place: string) => read(place, "asked").trim().split("\n").map(Number);

/** Expects that the merged file and its record are those of the whole map, byte for byte. */
function expectWhole(place: string): void {
  expect(read(place, "map.csv")).toBe(read(folder, "whole.csv"));
  expect(read(place, "map.csv.json")).toBe(read(folder, "whole.csv.json"));
}

describe.skipIf(python === null)("the script of a sweep", () => {
  it("merges eight shards to the whole map, byte for byte, and says how far it is", () => {
    const { place, status, stderr } = runIn("plain");
    expect(stderr).toContain("\n4 of 8 parts, about ");
    expect(status).toBe(0);
    expectWhole(place);
  });

  it("goes on after an interruption: parts that are done are not computed again", () => {
    const { place } = runIn("plain");
    rmSync(join(place, "map.csv"));
    rmSync(join(place, "map.csv.parts", "part-3-of-8.csv"));
    rmSync(join(place, "asked"));
    expect(runIn("plain").status).toBe(0);
    expect(asked(place)).toEqual([3]);
    expectWhole(place);
  });

  it.runIf(process.env.DOWNHILL_THOROUGH)(
    "tries a part again, and gives up with the reason after the last time",
    () => {
      const twice = runIn("tried again");
      expect(twice.status).toBe(0);
      const { place } = twice;
      for (const name of ["map.csv", "map.csv.parts", "asked"])
        rmSync(join(place, name), { recursive: true });
      writeFileSync(join(place, "failing"), "5 5");
      const retried = runIn("tried again");
      expect(retried.status).toBe(0);
      expect(retried.stderr).toMatch(
        /part 5 is tried again: on \S+, .*python\S* ended with status 1: no memory/,
      );
      expect(asked(place).filter((part) => part === 5)).toHaveLength(3);
      expectWhole(place);
      rmSync(join(place, "map.csv"));
      rmSync(join(place, "map.csv.parts", "part-5-of-8.csv"));
      writeFileSync(join(place, "failing"), "5 5 5");
      const failed = runIn("tried again");
      expect(failed.status).toBe(1);
      expect(failed.stderr).toMatch(/part 5 failed 3 times, at last: on \S+, .* no memory\n$/);
      expect(existsSync(join(place, "map.csv"))).toBe(false);
    },
  );

  it("names the machine that lacks the command", () => {
    const { status, stderr } = runIn("nodeless", [], "no-such-node sweep.js");
    expect(status).toBe(1);
    expect(stderr).toContain(`${hostname()} has no no-such-node: install Node 20.19 or newer there`);
  });

  it.runIf(process.env.DOWNHILL_THOROUGH)(
    "writes the job array of Slurm for the parts that are missing, then merges them",
    () => {
      const first = runIn("slurm", ["--on", "slurm"]);
      const { place } = first;
      expect(first.status).toBe(0);
      expect(existsSync(join(place, "asked"))).toBe(false);
      expect(read(place, "map.csv.sbatch")).toContain("\n#SBATCH --array=1-8\n");
      const submit = (part: number) =>
        spawnSync("bash", ["map.csv.sbatch"], {
          cwd: place,
          env: { ...process.env, SLURM_ARRAY_TASK_ID: String(part) },
          encoding: "utf8",
        });
      // The job changes to the folder of the parts; the command needs its full path there.
      const command = `"${interpreter()}" "${join(place, "command.py")}"`;
      runIn("slurm", ["--on", "slurm"], command);
      for (const part of [1, 2, 5, 7, 8]) expect(submit(part)).toMatchObject({ status: 0, stderr: "" });
      expect(runIn("slurm", ["--on", "slurm"], command).stderr).toContain("the 3 parts that are missing");
      expect(read(place, "map.csv.sbatch")).toContain("\n#SBATCH --array=3-4,6\n");
      for (const part of [3, 4, 6]) expect(submit(part).status).toBe(0);
      expect(runIn("slurm", ["--on", "slurm"], command).status).toBe(0);
      expectWhole(place);
      runIn("slurm-nodeless", ["--on", "slurm"], "no-such-node sweep.js");
      const nodeless = spawnSync("bash", ["map.csv.sbatch"], {
        cwd: join(folder, "slurm-nodeless"),
        env: { ...process.env, SLURM_ARRAY_TASK_ID: "1" },
        encoding: "utf8",
      });
      expect(nodeless.status).toBe(1);
      expect(nodeless.stderr).toContain(`${hostname()} has no no-such-node: install Node`);
    },
  );

  // The second part has the cells (1, 0), (0, 1), (8, 1), … of nine across.
  const wrong: readonly (readonly [string, string, (shard: Shard) => Shard])[] = [
    [
      "an altered number",
      "row 2 (line 3): the numbers of cell (0, 1) are not those that were computed",
      ({ lines, record }) => ({ lines: lines.with(2, lines[2].replace(/\d$/, "7")), record }),
    ],
    [
      "a missing cell",
      "row 2 (line 3): cell (0, 1) is missing; (8, 1) follows",
      ({ lines, record }) => ({ lines: lines.toSpliced(2, 1), record }),
    ],
    [
      "a doubled cell",
      "row 3 (line 4): cell (0, 1) is there twice or out of order; (8, 1) should follow",
      ({ lines, record }) => ({ lines: lines.toSpliced(2, 0, lines[2]), record }),
    ],
    [
      "a missing last cell",
      "row 6: cell (5, 4) is missing at the end",
      ({ lines, record }) => ({ lines: lines.slice(0, -1), record }),
    ],
    [
      "a cell of another part",
      "row 1 (line 2): cell (2, 0) is not of this part",
      ({ lines, record }) => ({ lines: lines.with(1, lines[1].replace("1,0", "2,0")), record }),
    ],
    [
      "a row too many",
      "row 7: it goes on after the last cell",
      ({ lines, record }) => ({ lines: [...lines, "x"], record }),
    ],
    [
      "a lost number",
      "row 1 (line 2): it has 9 numbers instead of 10",
      ({ lines, record }) => ({ lines: lines.with(1, lines[1].replace(/,[^,]*$/, "")), record }),
    ],
    [
      "other columns",
      "row 0 (line 1): its columns are not those of this map",
      ({ lines, record }) => ({ lines: lines.with(0, lines[0].replace("lr", "eps")), record }),
    ],
    [
      "a text that is no CSV",
      "row 1 (line 2): it does not begin with the place of a cell",
      ({ lines, record }) => ({ lines: [lines[0], "<html>"], record }),
    ],
    [
      "another link",
      "it is of another link: surface=bowl",
      ({ lines, record }) => ({ lines, record: { ...record, link: "surface=bowl" } }),
    ],
    [
      "another version",
      "it is of version 1.2.2, and this script of 1.2.3",
      ({ lines, record }) => ({ lines, record: { ...record, version: "1.2.2" } }),
    ],
    [
      "another part",
      "it is part [1, 8], and not part 2 of 8",
      ({ lines, record }) => ({ lines, record: { ...record, part: [1, 8] } }),
    ],
    ["no record", "its .json is no record of a shard", ({ lines }) => ({ lines, record: [] })],
  ];

  it("refuses shards with the row and the reason", () => {
    const { csv, record } = shardsOf(spec, parts, version).shards[1];
    const whole = { lines: csv.trimEnd().split("\n"), record: JSON.parse(record) };
    const given = [["nothing wrong", "", (shard: Shard) => shard] as const, ...wrong].map(([, , change]) => {
      const { lines, record: changed } = change(whole);
      return [`${lines.join("\n")}\n`, JSON.stringify(changed)];
    });
    const said: string[] = JSON.parse(runPython(python ?? "", checking, [text, given]));
    expect(said).toEqual(["", ...wrong.map(([, why]) => why)]);
  });

  it("refuses a shard that was altered before it goes on, and keeps both", () => {
    const place = placeOf("kept");
    const path = join(place, "map.csv.parts", "part-2-of-8.csv");
    mkdirSync(join(place, "map.csv.parts"));
    writeFileSync(path, read(place, "shards", "2").replace(/\d\n$/, "7\n"));
    cpSync(join(place, "shards", "2.json"), `${path}.json`);
    const { status, stderr } = runIn("kept");
    expect(status).toBe(1);
    expect(stderr).toContain("part-2-of-8.csv: row 6 (line 7): the numbers of cell (5, 4) are not those");
    expect(stderr).toContain("Remove it, and the part is computed again.");
    expect(readdirSync(join(place, "map.csv.parts"))).toHaveLength(2);
    expect(existsSync(join(place, "map.csv"))).toBe(false);
  });

  it("refuses a shard of a worker that altered it, and has the part computed again", () => {
    const place = placeOf("altered");
    const shard = join(place, "shards", "4");
    writeFileSync(shard, read(shard).replace(/\d\n$/, "7\n"));
    const { status, stderr } = runIn("altered");
    expect(status).toBe(1);
    expect(stderr).toContain("part 4 is tried again: the shard was refused: row 6 (line 7): the numbers");
    expect(readdirSync(join(place, "map.csv.parts"))).not.toContain("part-4-of-8.csv");
  });

  it("says which option is wrong, and what it may be", () => {
    const say = (...args: string[]) => runIn("options", args).stderr;
    expect(say("--parts", "0")).toContain("argument --parts: must be a whole number, 1 or more, got '0'");
    expect(say("--parts", "99")).toContain("--parts must be at most 45, the number of cells, got 99");
    expect(say("--on", "mars")).toContain("argument --on: invalid choice: 'mars'");
    expect(say("--out", "none/map.csv")).toContain("--out none/map.csv: there is no such folder");
  });
});

interface Shard {
  /** The header, then a line for each cell. */
  readonly lines: string[];
  readonly record: object;
}

describe("the text of the script", () => {
  it("needs nothing but the standard library, and no line but the link's is longer than 99 characters", () => {
    const lines = text.split("\n");
    const imports = lines.filter((line) => /^(import|from) /.test(line));
    expect(imports).not.toEqual([]);
    for (const line of imports) expect(line).not.toMatch(/numpy|ray|distributed|dask/);
    expect(lines.filter((line) => line.length > 99 && !line.includes("share&"))).toEqual([]);
  });

  it("cannot be written for a map of the reader's own table", () => {
    const own = decode("data=own&o=adam&map=lr:1e-3..1:log").spec as Mapped;
    expect(() => sweepScript(own, { version: "" })).toThrow("whose rows are not in the link");
  });

  const flaked = findPython({ pyflakes: "" });
  it.skipIf(flaked === null)("has nothing that pyflakes finds wrong", () => {
    const { stdout } = spawnSync(flaked ?? "", ["-m", "pyflakes"], { input: text, encoding: "utf8" });
    expect(stdout).toBe("");
  });
});
