/** Something about the files that were given; the message says what was expected and what to do. */
export class TrainingError extends Error {}
