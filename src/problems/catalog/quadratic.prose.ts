import type { ProblemProse } from "../prose.ts";

export default {
  teaches: "the curvature of each direction decides how fast its loss falls",
  equations: [
    "f(x) = \\tfrac12 x^\\top H x = \\sum_i \\tfrac12 \\lambda_i c_i^2, \\quad c = Q^\\top x",
    "H = Q \\Lambda Q^\\top, \\quad 1 = \\lambda_1 \\le \\dots \\le \\lambda_n",
  ],
  settings: {
    dimensions: "The number of parameters.",
    condition:
      "The largest eigenvalue of the Hessian; the smallest is 1. It has no effect where all are equal.",
    spectrum:
      "The distribution of the eigenvalues from 1 to the condition number. Three clusters lie at 1, at 100 and at the condition number.",
    blocks: "The Hessian has this many blocks along its diagonal. Each is a tensor of parameters.",
    deal: "Neighbouring eigenvalues stand in one block, or they are dealt out in turn, so that the blocks' spectra are nearly the same.",
    axes: "The eigenvectors of a block: its axes, turned by the rotation, or random ones, which the seed decides.",
    rotation:
      "Turns the plane of a block's first and last axis, that of its second and last but one, and so on, in degrees.",
    start: "The components of the start along the eigenvectors: normal numbers, or 1 each.",
    noise: "Standard deviation of the noise in the gradient of one sample, a coordinate.",
    covariance:
      "The noise has the same deviation in each coordinate, or its deviation is multiplied by the root of the coordinate's curvature. Without rotation the noise's covariance is then the Hessian's multiple.",
    batch: "Samples a step. The noise's deviation is divided by the root of it.",
  },
  notes: [
    "Each bar is the loss along one eigenvector of the Hessian. Gradient descent multiplies the component along it by 1 − lr·λ in every step: it is fast where the eigenvalue λ is large, slow where it is small, and diverges where lr·λ is over 2.",
    "Turn the eigenvectors, and gradient descent makes the same steps. Adam divides each coordinate separately, so that it is faster while the eigenvectors are the axes.",
    "Nine dimensions in three unlike blocks with a condition number of 5,000, three clusters and random eigenvectors are the example of Zhang et al.; like blocks have the same nine eigenvalues, dealt out in turn.",
  ],
  sources: [
    {
      text: "Zhang, Chen, Ding, Li, Sun & Luo: Why Transformers Need Adam: A Hessian Perspective. NeurIPS 2024",
      url: "https://arxiv.org/abs/2402.16788",
    },
  ],
} satisfies ProblemProse;
