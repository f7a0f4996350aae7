import { expect, test } from "../../testing/test.ts";

/** Words that Spanish sentences do not have, and English ones nearly always. */
const english = /\b(the|and|of|with|its|steps?|loss)\b/i;

test.describe("in Spanish", () => {
  test.use({ locale: "es-ES" });

  test("a lesson is played to its end, with decimal commas", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto("./#lesson=weight-decay");
    const panel = page.getByRole("region", {
      name: "Lección: L2 frente al decaimiento de pesos desacoplado",
    });
    const shown = panel.getByRole("status");
    const press = (name: string) => panel.getByRole("button", { name, exact: true }).click();

    await expect(panel.getByText("Lección 8 de 12 · Paso 1 de 3")).toBeVisible();
    await panel.getByRole("slider", { name: "x en el paso 1000" }).press("PageDown");
    await press("Ejecutar la carrera");
    // 0.998 to the power of 1,000.
    await expect(shown).toContainText("0,998 elevado a 1000 es 0,135.");
    await expect(shown).toContainText(/^El dibujo está, de media, a un \d+ % de la altura/);
    expect(await panel.innerText()).not.toMatch(english);

    await press("Siguiente");
    await panel.getByRole("radio", { name: "y, cuyos gradientes son pequeños" }).check();
    await press("Ejecutar la carrera");
    await expect(shown).toContainText("La predicción era correcta. x terminó en 2,");
    expect(await panel.innerText()).not.toMatch(english);

    await press("Siguiente");
    const mark = page.getByRole("button", { name: /^Punto final predicho: x / });
    await mark.press("Shift+ArrowDown");
    await expect(mark).toHaveAccessibleName(/ \d,\d/);
    await press("Ejecutar la carrera");
    // The exponential of −0.2.
    await expect(shown).toContainText("0,9998 elevado a 1000 = 0,819");
    expect(await panel.innerText()).not.toMatch(english);

    await press("Terminar");
    await expect(panel.getByText("Ahora se puede explicar por qué Adam con L2 no es AdamW")).toBeVisible();
    await expect(panel.getByText(/^Predicciones: [12](,5)? de 3 puntos\.$/)).toBeVisible();
    await press("Salir");
    await expect(panel).toHaveCount(0);
  });

  test("the gallery is searched in either language, and a finding is measured", async ({ page }) => {
    await page.goto("./#");
    await page.getByRole("button", { name: "Aprender" }).click();
    await page.getByRole("menuitem", { name: "Galería" }).click();
    const gallery = page.getByRole("dialog", { name: "Galería" });
    const search = gallery.getByRole("searchbox", { name: "Buscar en la galería" });
    for (const typed of ["precipicio", "cliff"]) {
      await search.fill(typed);
      await expect(gallery.getByRole("article")).toHaveCount(1);
      await expect(gallery.getByRole("heading", { name: /precipicio/ })).toBeVisible();
      await expect(gallery.getByRole("status")).toHaveText("1 experimento encontrado.");
    }

    await gallery.getByRole("button", { name: "Hallazgos" }).click();
    const findings = page.getByRole("dialog", { name: "Hallazgos" });
    await findings.getByRole("searchbox").fill("catapulta");
    const card = findings.getByRole("article", { name: /^La catapulta/ });
    await card.getByRole("button", { name: /^Medir ahora/ }).click();
    await expect(card.getByText(/^Con lr·λ de hasta 1,9 la pérdida nunca subió\./)).toBeVisible();
    await card.getByText("Límites y fuentes").click();
    for (const text of await card.locator("dd, p").allInnerTexts()) expect(text).not.toMatch(english);
  });
});

test.describe("in German", () => {
  test.use({ locale: "de-DE" });

  test("a lesson’s controls are German, and its texts are marked as English, with points", async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto("./#lesson=learning-rate");
    const panel = page.getByRole("region", { name: /^Lektion: / });
    await expect(panel.getByText("Lektion 1 von 12 · Schritt 1 von 4")).toBeVisible();
    await expect(panel.getByRole("status").locator('[lang="en"]')).toHaveText(
      /^The steps became shorter .* was 0\.5 long/,
    );
    await panel.getByRole("button", { name: "Weiter", exact: true }).click();
    await expect(panel.getByRole("button", { name: "Rennen laufen lassen" })).toBeVisible();
    const legend = panel.getByRole("group", { name: "What will it do?" });
    await expect(legend.locator('[lang="en"]')).toHaveCount(4);
  });
});

test("a lesson goes on in the language that is chosen meanwhile", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./#lesson=learning-rate");
  const next = page.getByRole("button", { name: "Next", exact: true });
  await next.click();
  await expect(page.getByText("Lesson 1 of 12 · Step 2 of 4")).toBeVisible();
  await page.getByRole("button", { name: "Language" }).click();
  await page.getByRole("menuitemradio", { name: "Español" }).click();
  await expect(page.getByText("Lección 1 de 12 · Paso 2 de 4")).toBeVisible();
  await expect(page.getByRole("group", { name: "¿Qué hará?" })).toBeVisible();
});
