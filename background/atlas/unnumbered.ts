/** What the atlas draws without a number, by the atlas's own name: code (null where there is none) and name in full. */
export const UNNUMBERED: ReadonlyMap<string, { readonly code: string | null; readonly name: string }> = new Map([
  // The code that the European Commission and others use; ISO leaves it to its users.
  ['Kosovo', { code: 'XK', name: 'Kosovo' }],
  ['N. Cyprus', { code: null, name: 'Northern Cyprus' }],
  ['Somaliland', { code: null, name: 'Somaliland' }],
  ['Siachen Glacier', { code: null, name: 'Siachen Glacier' }],
  ['Indian Ocean Ter.', { code: null, name: 'Christmas Island and Cocos Islands' }],
]);
