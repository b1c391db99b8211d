import { cost, type Lattice } from './viterbi';

/**
 * How likely each label is at each position, all paths considered: `[position * labels + label]`, summing to 1 at each
 * position. Forward–backward over `exp(score / temperature)`. A perceptron's scores are no log-probabilities: the
 * temperature that makes these well calibrated has to be found on held-back text.
 */
export function posteriorsOf(
  { labels, scores }: Lattice,
  length: number,
  { transitions, temperature }: { readonly transitions: Int32Array; readonly temperature: number },
): Float64Array {
  const steps = Float64Array.from(transitions, (transition) => Math.exp(cost(transition) / temperature));
  const emissions = emissionsOf(scores.subarray(0, length * labels), labels, temperature);
  const forward = forwardOf(emissions, steps, labels);
  const backward = backwardOf(emissions, steps, labels);
  const posteriors = forward.map((value, cell) => value * (backward[cell] ?? 0));
  for (let at = 0; at < posteriors.length; at += labels) normalise(posteriors, at, labels);
  return posteriors;
}

/** Relative to the best label of the position, so that nothing overflows. */
function emissionsOf(scores: Int32Array, labels: number, temperature: number): Float64Array {
  const emissions = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += labels) {
    const highest = scores.subarray(at, at + labels).reduce((a, b) => Math.max(a, b), -Infinity);
    for (let cell = at; cell < at + labels; cell += 1) {
      emissions[cell] = Math.exp(((scores[cell] ?? 0) - highest) / temperature);
    }
  }
  return emissions;
}

function forwardOf(emissions: Float64Array, steps: Float64Array, labels: number): Float64Array {
  const forward = new Float64Array(emissions.length);
  for (let cell = 0; cell < emissions.length; cell += 1) {
    const label = cell % labels;
    const here = cell - label;
    forward[cell] = (emissions[cell] ?? 0) * arriving({ forward, steps, labels }, here, label);
    if (label === labels - 1) normalise(forward, here, labels);
  }
  return forward;
}

function arriving(
  { forward, steps, labels }: { forward: Float64Array; steps: Float64Array; labels: number },
  here: number,
  label: number,
): number {
  if (here === 0) return steps[labels * labels + label] ?? 0;
  let sum = 0;
  for (let previous = 0; previous < labels; previous += 1) {
    sum += (forward[here - labels + previous] ?? 0) * (steps[previous * labels + label] ?? 0);
  }
  return sum;
}

function backwardOf(emissions: Float64Array, steps: Float64Array, labels: number): Float64Array {
  const backward = new Float64Array(emissions.length).fill(1);
  for (let here = emissions.length - 2 * labels; here >= 0; here -= labels) {
    for (let label = 0; label < labels; label += 1) {
      let sum = 0;
      for (let next = 0; next < labels; next += 1) {
        const cell = here + labels + next;
        sum += (steps[label * labels + next] ?? 0) * (emissions[cell] ?? 0) * (backward[cell] ?? 0);
      }
      backward[here + label] = sum;
    }
    normalise(backward, here, labels);
  }
  return backward;
}

/** To a sum of 1; where nothing at all is possible, every label is as likely as the next. */
function normalise(values: Float64Array, at: number, labels: number): void {
  let sum = 0;
  for (let cell = at; cell < at + labels; cell += 1) sum += values[cell] ?? 0;
  for (let cell = at; cell < at + labels; cell += 1) {
    values[cell] = sum > 0 ? (values[cell] ?? 0) / sum : 1 / labels;
  }
}
