import { activationInPython, lossInPython } from "../network/in-python.ts";
import { activations, losses } from "../network/index.ts";
import { code, plain, table } from "./markdown.ts";

/** Writes a table of the activations with their formulas in NumPy, as functions of the sum z of a unit's inputs. */
export const activationTable = (): string =>
  table(
    ["activation", "in a link", "of z, in NumPy", "in PyTorch"],
    [...activations.values()].map(({ id, name }) => {
      const { numpy, torch } = activationInPython(id);
      const inTorch = torch === null ? "–" : code("module" in torch ? torch.module : torch.expression);
      return [plain(name), code(`act=${id}`), code(numpy.forward), inTorch];
    }),
  );

/** Writes a table of the losses with their tasks, the meaning of outputs, and their names in PyTorch. */
export const lossTable = (): string =>
  table(
    ["loss", "in a link", "for", "what outputs for classes are", "in PyTorch"],
    [...losses.values()].map(({ id, name, tasks, outputs }) => [
      plain(name),
      code(`loss=${id}`),
      tasks.join(", "),
      outputs.probabilities ? "logits, which give probabilities" : "values, 1 for the class and 0 for others",
      code(lossInPython(id).torch),
    ]),
  );
