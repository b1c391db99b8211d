/** Something about the tables or packages; the message says where, what was expected and what was found. */
export class GazetteerError extends Error {}
