import "../experiment/problem/testing/every-problem.ts";
import { describe, expect, test } from "vitest";
import { decode, encode } from "../experiment/index.ts";
import corpus from "../experiment/link/corpus/v1.json" with { type: "json" };
import languageReadme from "../lang/README.md?raw";
import { withProse } from "../optim/define/with-prose.ts";
import { addonEquations, addons, equationsOf, optimizers } from "../optim/index.ts";
import { isWritable } from "../optim/typed/written-out.ts";
import { problems } from "../problems/index.ts";
import { problemProse } from "../problems/with-prose.ts";
import { equations } from "./equations.ts";
import { networkKeys, problemKeys, sharedKeys, surfaceKeys } from "./link-keys.ts";
import { plain, unindented } from "./markdown.ts";
import { kinds } from "./pages/addon-kinds.ts";
import { withAndWithout } from "./pages/addon-page.ts";
import { inLibraries, rivalRace } from "./pages/conventions.ts";
import { languagePage } from "./pages/language-page.ts";
import { problemPage } from "./pages/problem-page.ts";
import { networkRace, surfaceRace } from "./playground-link.ts";
import { schedulePlot } from "./schedule-plot.ts";
import { source } from "./source.ts";

describe("the page of links", () => {
  const keys = [...sharedKeys, ...surfaceKeys, ...networkKeys, ...problemKeys].map(({ key }) => key);

  test("names every key that links of the corpus have, and no other", () => {
    const used = corpus.flatMap(({ link, problems }) =>
      link
        .split("&")
        .map((part) => part.split("=")[0])
        .filter((key) => key !== "" && !problems.some((problem) => problem === key)),
    );
    expect(keys).toEqual(expect.arrayContaining([...new Set(used)]));
    for (const key of keys)
      expect(decode(`${key}=`).problems.map(({ message }) => message)).not.toContainEqual(
        expect.stringContaining("not a key"),
      );
  });
});

describe("equations", () => {
  test("can be typeset for every optimizer", () => {
    for (const definition of optimizers.values())
      expect(equations(equationsOf(definition)), definition.id).toContain("<math");
    expect(equations([])).toBe("");
  });

  test("can be typeset for every addon", () => {
    for (const addon of addons.values())
      expect(equations(addonEquations(addon)), addon.id).toContain("<math");
  });
});

describe("the page of a problem", () => {
  test("has equations that can be typeset", () => {
    for (const problem of problems.values())
      expect(equations(problemProse(problem).equations), problem.id).toContain("<math");
  });

  test("has every setting with its default, its sources, and pictures of its race", () => {
    const memory = problems.get("memory");
    if (!memory) throw new Error("there is no memory");
    const { text, posters } = problemPage(memory);
    for (const [name, { default: usual }] of Object.entries(memory.settings))
      expect(text).toContain(`problem=memory,${name}:${usual}<`);
    for (const { url } of problemProse(memory).sources) expect(text).toContain(`](${url})`);
    expect(text).toContain("Its parts are facts, each with its frequency; the stage shows the loss of each.");
    expect(posters.map(({ file }) => file)).toContain("problems/memory-wide-light.svg");
  });
});

test("the picture of a schedule begins and ends where the course does", () => {
  const cosine = addons.get("cosine");
  if (!cosine) throw new Error("there is no cosine annealing");
  expect(schedulePlot(cosine)).toMatch(/class="rate" d="M34.0 10.0L.*L634.0 136.6"/);
});

test("the page of an optimizer says what libraries call its options, and their other defaults", () => {
  const adamW = optimizers.get("adamw");
  if (!adamW) throw new Error("there is no AdamW");
  const [heading, , rows] = inLibraries(withProse(adamW));
  expect(heading).toBe("## In libraries");
  const keras = rows.split("\n").find((row) => row.includes("keras"));
  expect(keras).toMatch(/beta&#95;1.*beta1.*epsilon.*weightDecay 0\.004/);
});

describe("races", () => {
  test("of conventions are valid, and have two contenders", () => {
    for (const definition of optimizers.values())
      for (const { rival } of withProse(definition).conventions ?? []) {
        if (!rival || !isWritable(definition)) continue;
        const links = [
          surfaceRace(rivalRace(definition, rival, "surface")),
          networkRace(rivalRace(definition, rival, "network")),
        ];
        for (const { spec, problems } of links.map((link) => decode(link))) {
          expect(problems, rival.name).toEqual([]);
          expect(spec.contenders).toHaveLength(2);
        }
      }
  });

  test("of addons are valid", () => {
    for (const addon of addons.values()) {
      const { spec, problems } = decode(
        encode({ ...kinds[addon.kind].stage, contenders: withAndWithout(addon) }),
      );
      expect(problems).toEqual([]);
      expect(spec.contenders[1].addons).toEqual([addon.id]);
    }
  });
});

test("a paper's identifier is a link to it, without the full stop of its sentence", () => {
  expect(source("Kingma & Ba 2015, arXiv:1412.6980, algorithm 1")).toBe(
    "Kingma &#38; Ba 2015, [arXiv:1412.6980](https://arxiv.org/abs/1412.6980), algorithm 1",
  );
  expect(source("doi:10.1214/aoms/1177729586; and")).toContain(
    "(https://doi.org/10.1214/aoms/1177729586); and",
  );
});

test("plain text is escaped in Markdown, and indentation removed", () => {
  expect(plain("<b> {{ x }} *a* | $")).not.toMatch(/[<{*|$]/);
  expect(unindented("\n    a\n      b\n  ")).toBe("a\n  b");
});

test("leaves the folders of the language out of its page", () => {
  expect(languageReadme).toContain("`symbolic/`");
  expect(languagePage(languageReadme)).not.toContain("`symbolic/`");
});
