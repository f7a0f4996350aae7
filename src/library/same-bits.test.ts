import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { networkLinks, surfaceLinks } from "../experiment/testing/links-of-all-kinds.ts";

/** The library, loaded where `WebAssembly` is the given one. */
async function libraryWith(engine: unknown) {
  vi.resetModules();
  vi.stubGlobal("WebAssembly", engine);
  const { isFast } = await import("./fast.ts");
  const library = await import("./experiment.ts");
  vi.unstubAllGlobals();
  return { ...library, isFast };
}

type Library = Awaited<ReturnType<typeof libraryWith>>;

/** Instances of compiled modules, made while `counting` is `WebAssembly`. */
let instances = 0;
const { Instance, Memory, Module } = WebAssembly;
const counting = {
  Memory,
  Module,
  Instance: class extends Instance {
    constructor(...given: ConstructorParameters<typeof Instance>) {
      super(...given);
      instances += 1;
    }
  },
};

const links = [
  ...surfaceLinks.map((link) => `${link}&steps=200`),
  ...networkLinks.map((link) => `${link}&steps=25`),
];

let compiled: Library;
let loops: Library;

beforeAll(async () => {
  compiled = await libraryWith(counting);
  loops = await libraryWith(undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
  instances = 0;
});

/** Runs the race of a link to its end, with nothing in the link that is not understood. */
function results({ decode, run }: Library, link: string, engine: unknown) {
  vi.stubGlobal("WebAssembly", engine);
  const { spec, problems } = decode(link);
  expect(problems).toEqual([]);
  return spec.kind === "surface" ? run(spec) : run(spec);
}

test("the links have every rule, method, kind of addon, activation and loss", async () => {
  const { addons, optimizers } = await import("../optim/index.ts");
  const { activations, losses } = await import("../network/index.ts");
  const specs = links.map((link) => compiled.decode(link).spec);
  expect(new Set(specs.map((spec) => compiled.encode(spec))).size).toBe(31);
  const contenders = specs.flatMap((spec) => spec.contenders);
  expect(new Set(contenders.map(({ optimizer }) => optimizer))).toEqual(
    new Set([...optimizers.keys(), "own"]),
  );
  const wrapped = new Set(contenders.flatMap((contender) => contender.addons ?? []));
  const kindsOf = (ids: Iterable<string>) => new Set([...ids].map((id) => addons.get(id)?.kind));
  // A typed schedule is not among them.
  expect(kindsOf(wrapped)).toEqual(new Set([...kindsOf(addons.keys()), undefined]));
  const trainings = specs.filter((spec) => spec.kind === "network");
  expect(trainings).toHaveLength(16);
  expect(new Set(trainings.flatMap(({ activation }) => activation.split("-")))).toEqual(
    new Set(activations.keys()),
  );
  expect(new Set(trainings.map(({ loss }) => loss))).toEqual(new Set(losses.keys()));
  expect(trainings.filter(({ precision }) => precision === "float32")).toHaveLength(6);
});

describe("compiled to vector instructions and in loops, where WebAssembly is missing, the bits are the same", () => {
  test.each(links)("%s", (link) => {
    const inLoops = results(loops, link, undefined);
    expect(instances).toBe(0);
    expect(results(compiled, link, counting)).toEqual(inLoops);
    // With noise, steps on a surface are single ones.
    if (!/^surface=.*&noise=/.test(link)) expect(instances).toBeGreaterThan(0);
    // A race that ended at once would compare nothing.
    expect(Math.max(...inLoops.map(({ loss }) => loss.length))).toBeGreaterThan(20);
  });
});
