/** Returns loss and gradient in two coordinates, worked out by hand, independent of the project's derivatives. */
export type Problem = (x: number, y: number) => [loss: number, dx: number, dy: number];

export const problems: Readonly<Record<string, Problem>> = {
  rosenbrock: (x, y) => [
    (1 - x) ** 2 + 100 * (y - x * x) ** 2,
    -2 * (1 - x) - 400 * x * (y - x * x),
    200 * (y - x * x),
  ],
  ravine: (x, y) => [(x * x + 20 * y * y) / 2, x, 20 * y],
  himmelblau: (x, y) => [
    (x * x + y - 11) ** 2 + (x + y * y - 7) ** 2,
    4 * x * (x * x + y - 11) + 2 * (x + y * y - 7),
    2 * (x * x + y - 11) + 4 * y * (x + y * y - 7),
  ],
  beale: (x, y) => {
    const [a, b, c] = [1.5 - x + x * y, 2.25 - x + x * y ** 2, 2.625 - x + x * y ** 3];
    return [
      a * a + b * b + c * c,
      2 * a * (y - 1) + 2 * b * (y ** 2 - 1) + 2 * c * (y ** 3 - 1),
      2 * a * x + 4 * b * x * y + 6 * c * x * y ** 2,
    ];
  },
};

/** The problems' gradients alone. */
export const gradients: Readonly<Record<string, (x: number, y: number) => [number, number]>> =
  Object.fromEntries(
    Object.entries(problems).map(([name, problem]) => [
      name,
      (x: number, y: number): [number, number] => {
        const [, dx, dy] = problem(x, y);
        return [dx, dy];
      },
    ]),
  );
