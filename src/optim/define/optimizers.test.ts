import { describe, expect, it } from "vitest";
import { optimizers, resolve, titleOf } from "../index.ts";
import type { Variant } from "./definition.ts";
import { checkValue } from "./values.ts";

/** Returns a variant as it is offered where a network is trained. */
const onNetwork = ({ name, values, network }: Variant): Variant => ({
  name,
  values: { ...values, ...network },
});

describe("every optimizer's definition", () => {
  for (const definition of optimizers.values())
    describe(definition.id, () => {
      it("has an id that a link can carry", () => {
        expect(definition.id).toMatch(/^[a-z][a-z0-9-]*$/);
      });

      it("has defaults, variants and slider ends inside the permitted ranges", () => {
        for (const variant of [
          { values: {} },
          ...definition.variants,
          ...definition.variants.map(onNetwork),
        ]) {
          const values = resolve(definition, variant.values);
          expect(Object.keys(values).sort()).toEqual(Object.keys(definition.hyperparameters).sort());
          expect(definition.conflict?.(values) ?? null).toBeNull();
          for (const [name, value] of Object.entries(values))
            checkValue(name, definition.hyperparameters[name], value);
        }
        for (const [name, hyperparameter] of Object.entries(definition.hyperparameters)) {
          checkValue(name, hyperparameter, hyperparameter.slider.min);
          checkValue(name, hyperparameter, hyperparameter.slider.max);
        }
      });

      it("is called what its variant is called", () => {
        for (const variant of [...definition.variants, ...definition.variants.map(onNetwork)])
          expect(titleOf(definition, variant.values)).toBe(variant.name);
      });
    });
});
