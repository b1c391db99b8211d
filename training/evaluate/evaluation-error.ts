/** What the world got wrong, in one sentence that says what was expected: printed as it stands, exit code 1. */
export class EvaluationError extends Error {}
