import { expectInFull, Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

test("a typed formula is raced on and shared", async ({ page }) => {
  const playground = await new Playground(page).open("o=adam,lr:0.1");
  const rosenbrock = await playground.picture();
  await playground.chooseSurface("Your own formula…");
  const formula = page.getByRole("textbox", { name: "f(x, y) =" });
  await expect(formula).toHaveText(/100/);

  await playground.write(formula, "x^2 + 10 * y^2 + sin(3 * x)");
  await expect.poll(() => playground.link()).toContain("f=x^2");
  await expect.poll(() => playground.picture()).not.toBe(rosenbrock);
  await playground.seek(500);
  const values = await playground.values();
  await page.reload();
  await expect(formula).toHaveText("x^2 + 10 * y^2 + sin(3 * x)");
  await playground.seek(500);
  expect(await playground.values()).toEqual(values);
});

test("a formula with an error says where and why, and keeps the last valid picture", async ({ page }) => {
  const playground = await new Playground(page).open("f=x^2+10*y^2&o=adam,lr:0.1");
  await playground.seek(100);
  const good = await playground.picture();
  const formula = page.getByRole("textbox", { name: "f(x, y) =" });
  const section = page.getByRole("region", { name: "Formula of the surface" });

  await playground.write(formula, "x^2 + 3x");
  await expect(formula).toHaveAttribute("aria-invalid", "true");
  await expect(section.getByRole("status")).toContainText("*");
  await expect(section.locator("mark"), "the place").toHaveText(/x/);
  expect(playground.link(), "the link keeps the formula that is drawn").toContain("f=x^2+10*y^2");

  await playground.write(formula, "x^2 +\n  sni(y)");
  await expect(section.getByRole("status")).toContainText(/Line 2.*sin/s);
  await playground.write(formula, "x^2 +");
  await expect(formula).toHaveAttribute("aria-invalid", "true");
  expect(await playground.picture()).toBe(good);
  await expect(formula, "what was typed is not lost").toHaveText("x^2 +");

  await playground.write(formula, "x^2 + y^4");
  await expect(formula).toHaveAttribute("aria-invalid", "false");
  await expect.poll(() => playground.picture()).not.toBe(good);
});

test("a product without its sign is corrected by a click, and other spellings are read", async ({ page }) => {
  const playground = await new Playground(page).open("f=x^2+10*y^2&o=adam,lr:0.1");
  const formula = page.getByRole("textbox", { name: "f(x, y) =" });
  const section = page.getByRole("region", { name: "Formula of the surface" });
  await playground.write(formula, "2x² + 3 x y + 4y**2");
  await expect(section.getByRole("status")).toContainText("For a product write 2 * x.");
  await section.getByRole("button", { name: "Make it a product" }).click();
  await expect(formula).toHaveText("2 * x² + 3 * x * y + 4 * y**2");
  await expect(formula).toHaveAttribute("aria-invalid", "false");
  await expect(section.getByRole("button", { name: "Make it a product" })).toBeHidden();
  await expect.poll(() => playground.link()).toContain("f=2 * x² + 3 * x * y + 4 * y**2");

  await playground.write(formula, "x^2 + Math.cosh(y) + Math.cosh(x)");
  await section.getByRole("button", { name: "Write cosh" }).click();
  await expect(formula).toHaveText("x^2 + cosh(y) + cosh(x)");
});

test.describe("from a stranger", () => {
  test.use({ expectedErrors: /policy violation: script-src refused eval/ });

  test("a formula can only compute", async ({ page }) => {
    await new Playground(page).open();
    const dismiss = page.getByRole("button", { name: "Dismiss: f" });
    for (const attack of [
      "alert(1)",
      "x.constructor",
      "x; fetch('https://example.com')",
      "`x`",
      "this",
      "__proto__",
    ]) {
      await page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        `f=${encodeURIComponent(attack)}`,
      );
      await dismiss.click();
      await expect(dismiss).toBeHidden();
    }
    // It runs in a task of the page, as code that a debugger evaluates is exempt from the policy.
    const evaluated = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          setTimeout(() => {
            try {
              // biome-ignore lint/nursery/noImpliedEval: the test is that this fails
              resolve(String(new globalThis.Function("return 1")()));
            } catch (error) {
              resolve(error instanceof Error ? error.name : "");
            }
          });
        }),
    );
    expect(evaluated, "the page's own policy refuses evaluated text").toBe("EvalError");
  });

  test("every length of formula is written in full on a phone", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const playground = await new Playground(page).open("surface=bowl,ratio:7,rotation:90&o=adam,lr:0.05");
    const formula = playground.stage.getByRole("img", { name: /^Formula/ });
    await expect(formula).toHaveAccessibleName("Formula: (y² + 7 x²)/2");
    for (const surface of ["beale", "ackley", "levy", "bowl,rotation:30"]) {
      await playground.open(`surface=${surface}&o=adam,lr:0.05`);
      await expectInFull(formula);
    }
  });
});
