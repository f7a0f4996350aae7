import { significant } from "../../../lang/print/significant.ts";
import { say } from "../../../words/say.ts";
import { defineLesson } from "../lesson.ts";
import { lossAtEnd, overshoot, runsAway } from "../measures.ts";

/** The momentum of both contenders. */
const beta = 0.9;
const race = (lr: number, steps: number): string =>
  `surface=bowl,ratio:1&start=-4,0&o=sgd,lr:${lr},momentum:${beta},dampening:0&o=sgd,lr:${lr},momentum:${beta},nesterov:1&steps=${steps}`;

export default defineLesson({
  id: "nesterov",
  title: "Nesterov: looking ahead",
  outcome: "what Nesterov’s momentum does differently, what that improves, and what it costs",
  inShort:
    "Nesterov’s momentum takes the gradient at the point that the velocity leads to. It brakes earlier, so that swings die out sooner, but it is stable only up to a smaller learning rate.",
  steps: [
    {
      link: race(0.1, 100),
      text: "The momentum of the last lesson, the heavy ball, runs through the minimum: its velocity is still high where the slope has turned. Nesterov’s momentum uses the gradient farther on, at the point that the velocity leads to. Both start at x = −4 in a round bowl.",
      target: "stage",
      question: {
        kind: "choice",
        ask: "Which overshoots the minimum less?",
        options: ["The heavy ball", "Nesterov", "Both go as far"],
        answer: ({ runs: [ball, ahead] }) => {
          const [one, other] = [overshoot(ball), overshoot(ahead)];
          return Math.abs(one - other) < 0.01 ? 2 : other < one ? 1 : 0;
        },
      },
      shown: ({ runs: [ball, ahead] }) =>
        say(
          "The heavy ball went to x = {ball} on the other side, Nesterov to {ahead}: ahead the slope has turned already, so it brakes earlier.",
          {
            ball: significant(overshoot(ball), 3),
            ahead: significant(overshoot(ahead), 3),
          },
        ),
    },
    {
      link: race(0.02, 200),
      text: "The same with a smaller learning rate, 0.02, in which both swing more slowly.",
      target: { chart: "loss" },
      question: {
        kind: "choice",
        ask: "Whose loss stays below 0.0001 from an earlier step on?",
        options: ["The heavy ball", "Nesterov", "Both at the same step"],
        answer: ({ runs }) => {
          const [ball, ahead] = runs.map(({ loss }) => settledAt(loss));
          return ball === ahead ? 2 : ahead < ball ? 1 : 0;
        },
      },
      shown: ({ runs }) => {
        const [ball, ahead] = runs.map(({ loss }) => settledAt(loss));
        return ball > 200
          ? say(
              "Nesterov from step {ahead} on, the heavy ball not within 200 steps. Braking earlier damps the swings.",
              { ahead },
            )
          : say(
              "Nesterov from step {ahead} on, the heavy ball from step {ball} on. Braking earlier damps the swings.",
              { ahead, ball },
            );
      },
    },
    {
      link: race(1.5, 60),
      text: "Looking ahead has a price: with a large learning rate the point ahead is far away, and its gradient too large for here. The curvature of this bowl is 1, so that plain gradient descent is stable up to lr 2. Now lr is 1.5.",
      target: { contender: 1, row: "lr" },
      question: {
        kind: "choice",
        ask: "Which reaches the minimum?",
        options: ["Both", "The heavy ball alone", "Nesterov alone", "Neither"],
        answer: ({ runs: [ball, ahead] }) =>
          runsAway(ball) ? (runsAway(ahead) ? 3 : 2) : runsAway(ahead) ? 1 : 0,
      },
      shown: ({ runs: [ball, ahead] }) =>
        say(
          "After 60 steps the heavy ball’s loss had fallen from {first} to {ball}, and Nesterov’s had grown to {ahead}. With momentum β the heavy ball is stable for lr·λ up to 2(1 + β) = {ballLimit}, Nesterov up to 2(1 + β)/(1 + 2β) = {aheadLimit}.",
          {
            first: significant(ball.loss[0], 2),
            ball: significant(lossAtEnd(ball), 2),
            ahead: significant(lossAtEnd(ahead), 2),
            ballLimit: significant(2 * (1 + beta)),
            aheadLimit: significant((2 * (1 + beta)) / (1 + 2 * beta), 3),
          },
        ),
    },
  ],
});

/** Returns the step from which on the loss stays at 0.0001 or below; one more than the last where it does not. */
const settledAt = (loss: Float64Array): number => loss.findLastIndex((one) => one > 1e-4) + 1;
