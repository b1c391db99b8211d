/** A role's tokens, before it is known what it is of. */
export interface RoleWords {
  readonly first: number;
  readonly end: number;
  readonly confidence: number;
}
