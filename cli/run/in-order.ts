/**
 * Runs jobs several at a time and gives their results in the order of the jobs. Takes the next job only when fewer
 * than `limit` are under way or waiting to be taken, so that memory does not grow with the input.
 */
export async function* inOrder<Job, Result>(
  jobs: AsyncIterable<Job>,
  run: (job: Job) => Promise<Result>,
  limit: number,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const job of jobs) {
    underWay.push(run(job));
    const first = underWay.length >= limit ? underWay.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const result of underWay) yield await result;
}
