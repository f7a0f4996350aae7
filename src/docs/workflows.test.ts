import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), "utf8");
const { scripts, engines } = JSON.parse(text("package.json"));
const workflows = readdirSync(new URL(".github/workflows/", root)).map(
  (file) => [file, text(`.github/workflows/${file}`)] as const,
);

describe.each(workflows)("the workflow %s", (_, workflow) => {
  it("runs commands that the project has", () => {
    const commands = [...workflow.matchAll(/run: .*?\bnpm (?:run )?([\w:]+)/g)].map(([, name]) => name);
    const ofNpm = new Set(["ci", "pkg", "publish"]);
    expect(commands.filter((name) => !ofNpm.has(name) && !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it("uses no older Node than the project needs", () => {
    const least = Number.parseInt(engines.node.replace(">=", ""), 10);
    const used = [...workflow.matchAll(/\bnode(?:-version)?: (\d+)/g)].map(([, version]) => Number(version));
    for (const version of used) expect(version).toBeGreaterThanOrEqual(least);
  });

  it("states what it may do, and how long a job may take", () => {
    expect(workflow).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(workflow.match(/timeout-minutes: \d+/g)).toHaveLength(workflow.match(/runs-on:/g)?.length ?? 0);
  });
});

it("the list for a release names workflows and commands that there are", () => {
  const list = text("docs/releasing.md");
  for (const [, file] of list.matchAll(/`([\w-]+\.yml)`/g))
    expect(workflows.map(([name]) => name)).toContain(file);
  for (const [, name] of list.matchAll(/`npm run ([\w:]+)`/g)) expect(scripts).toHaveProperty([name]);
});
