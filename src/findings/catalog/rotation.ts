import { run } from "../../experiment/index.ts";
import { significant } from "../../lang/print/significant.ts";
import { say } from "../../words/say.ts";
import { defineFinding } from "../finding.ts";
import { surfaceOf } from "../measuring/experiments.ts";

const angles = [0, 15, 30, 45];
const turned =
  "surface=bowl,ratio:100,rotation:45&start=0,1.4142135623730951&o=sgd,lr:0.019&o=adam,lr:0.1&steps=600";

/** Returns the first step at which the loss is 1e−6 or less, for each angle; the start turns with the bowl. */
function stepsByAngle(optimizer: string, lr: number, steps: number): number[] {
  const spec = surfaceOf(turned);
  return angles.map((rotation) => {
    const angle = (rotation * Math.PI) / 180;
    const [{ loss }] = run({
      ...spec,
      surface: { kind: "builtin", id: "bowl", settings: { ratio: 100, rotation } },
      start: [Math.cos(angle) - Math.sin(angle), Math.cos(angle) + Math.sin(angle)],
      contenders: [{ slot: 0, optimizer, values: { lr } }],
      steps,
    });
    return loss.findIndex((one) => one <= 1e-6);
  });
}

export default defineFinding({
  id: "rotation",
  title: "Adam depends on the axes, gradient descent does not",
  topic: "adam",
  claim:
    "Turning a ravine against the axes makes Adam several times slower; gradient descent takes the same number of steps at every angle.",
  verdict: "holds",
  links: [
    { label: "A ravine at 45°", link: turned },
    {
      label: "The same along the axes",
      link: "surface=bowl,ratio:100&start=1,1&o=sgd,lr:0.019&o=adam,lr:0.1&steps=600",
    },
  ],
  *measure() {
    const descent = stepsByAngle("sgd", 0.019, 1000);
    yield 0.2;
    const fast = stepsByAngle("adam", 0.1, 2000);
    yield 0.5;
    const slow = stepsByAngle("adam", 0.01, 6000);
    return {
      descent: descent[0],
      spread: Math.max(...descent) - Math.min(...descent),
      along: fast[0],
      across: fast[3],
      slowAlong: slow[0],
      slowAcross: slow[3],
    };
  },
  measured: ({ descent, spread, along, across, slowAlong, slowAcross }) => {
    const ofDescent =
      spread === 0
        ? say("Gradient descent took {descent} steps to a loss of 1e−6, at every angle.", { descent })
        : say("Gradient descent took {descent} steps to a loss of 1e−6, and {spread} more at other angles.", {
            descent,
            spread,
          });
    const ofAdam = say(
      "Adam took {along} along the axes and {across} at 45° with lr 0.1, and {slowAlong} and {slowAcross} with lr 0.01.",
      {
        along,
        across,
        slowAlong,
        slowAcross: significant(slowAcross),
      },
    );
    return `${ofDescent} ${ofAdam}`;
  },
  expect: {
    descent: [335, 350],
    spread: [0, 1],
    along: [60, 120],
    across: [350, 650],
    slowAlong: [250, 400],
    slowAcross: [2500, 4200],
  },
  paper:
    "Adam trains Transformers less well when their parameters are rotated at random; some rotations with structure keep or even improve it.",
  sources: [
    {
      authors:
        "Zhang, Maes, Milligan, Jolicoeur-Martineau, Mitliagkas, Scieur, Lacoste-Julien & Guille-Escuret",
      year: 2025,
      title: "Understanding Adam Requires Better Rotation Dependent Assumptions",
      venue: "NeurIPS",
      url: "https://arxiv.org/abs/2410.19964",
    },
  ],
  ours: "The bowl of ratio 100, the learning rates and all figures.",
  theirs: "The dependence of Adam in networks, and which rotations matter.",
  limits:
    "A rotation does not always harm: on Transformers some help Adam. The axes of a network’s weights are no eigenvectors of its Hessian, as those of this bowl are at 0°.",
});
