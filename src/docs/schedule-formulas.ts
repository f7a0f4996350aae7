/**
 * The learning rate of each schedule after `t` updates, in the rule language; `base` is that without the schedule. What
 * runs is the schedule's own function, which docs.test.ts holds these to.
 */
export const scheduleFormulas: Readonly<Record<string, string>> = {
  constant: "rate = base * where(t < totalIters, factor, 1)",
  cosine: "rate = etaMin + (base - etaMin) * (1 + cos(pi * t / tMax)) / 2",
  cyclic: `
    length = stepSizeUp + stepSizeDown
    cycle = floor(t / length)
    since = t - cycle * length
    height = where(since <= stepSizeUp, since / stepSizeUp, (length - since) / stepSizeDown)
    rate = baseLr + (maxLr - baseLr) * height * where(halve, 0.5^cycle, gamma^t)`,
  exponential: "rate = base * gamma^t",
  linear: `
    over = where(t < totalIters, t / totalIters, 1)
    rate = base * (startFactor + (endFactor - startFactor) * over)`,
  multistep: `
    drops1 = where(milestone1 > 0, milestone1 <= t, 0)
    drops2 = where(milestone2 > 0, milestone2 <= t, 0)
    drops3 = where(milestone3 > 0, milestone3 <= t, 0)
    rate = base * gamma^(drops1 + drops2 + drops3)`,
  "one-cycle": `
    turn = pctStart * totalSteps - 1
    rise = (1 - cos(pi * t / turn)) / 2
    fall = (1 + cos(pi * min(1, (t - turn) / (totalSteps - 1 - turn)))) / 2
    first = maxLr / divFactor
    last = first / finalDivFactor
    rate = where(t <= turn, first + (maxLr - first) * rise, last + (maxLr - last) * fall)`,
  polynomial: "rate = base * (1 - min(t, totalIters) / totalIters)^power",
  step: "rate = base * gamma^floor(t / stepSize)",
  "warm-restarts": `
    cycle = where(tMult == 1, floor(t / t0), floor(log(1 + t / t0 * (tMult - 1)) / log(tMult)))
    begin = where(tMult == 1, cycle * t0, t0 * (tMult^cycle - 1) / (tMult - 1))
    rate = etaMin + (base - etaMin) * (1 + cos(pi * (t - begin) / (t0 * tMult^cycle))) / 2`,
  wsd: `
    falling = t - warmupSteps - stableSteps
    over = min(1, max(0, falling) / decaySteps)^power
    fall = where(falling < 0, 1, 1 - (1 - minFactor) * over)
    rate = base * where(t < warmupSteps, (t + 1) / warmupSteps, fall)`,
};
