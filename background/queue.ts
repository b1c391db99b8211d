/** Runs one change after the other, so that two at once do not overwrite what each other has read. */
export function queue(): <Done>(job: () => Promise<Done>) => Promise<Done> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const done = last.catch(() => undefined).then(job);
    last = done;
    return done;
  };
}
