import { words } from './word-list';

/** Given names that are also countries, states or towns; only context tells. Lower case. */
export const PLACE_GIVEN_NAMES: ReadonlySet<string> = words(`
  adelaide albany alexandria asia aspen austin aurora avalon bethany bolivia boston bradford brighton bristol brooklyn
  cairo camden carolina carson chad charlotte chelsea chester cheyenne china clifton clinton cuba dakota dallas denver
  devon dixie eden elba essence florence francisco geneva georgia hamilton havana helena holland houston hudson india
  indiana ireland israel italia jackson jamaica jordan juneau kent kenya kingston lancaster laredo leigh lincoln logan
  london lorraine lourdes macon madison marina memphis milan milo montana montgomery nevada odessa olympia orlando
  paris persia petra phoenix preston raleigh regina rio rochester roma salem savannah selma shannon sharon siena
  sienna sierra stafford sydney trent trinity troy tyrone valencia vance verona victoria vienna virginia warren
  washington wendover weston winston zaire zion`);
