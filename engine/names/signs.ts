/** How much speaks for each kind; sums of weights set by hand, where about 3 is as good as certain. */
export interface Signs {
  readonly person: number;
  readonly organization: number;
  readonly place: number;
}

export const NO_SIGNS: Signs = { person: 0, organization: 0, place: 0 };

export function add(a: Signs, b: Signs): Signs {
  return { person: a.person + b.person, organization: a.organization + b.organization, place: a.place + b.place };
}
