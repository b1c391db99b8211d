import { alphabetOf } from './alphabet';
import { damaged, openFile, type GazetteerFile, type GazetteerRefusal } from './file';
import { Names } from './names';
import { gazetteerOf, type LoadedGazetteer } from './reader';
import { Records } from './records';
import { targetsIn } from './targets';

export type GazetteerLoading = { readonly ok: true; readonly gazetteer: LoadedGazetteer } | GazetteerRefusal;

/**
 * The gazetteer in the bytes of its file, or why there is none, in a sentence for the reader. Never throws. Its names
 * are read from `bytes`, which must not be changed afterwards. Takes some 50 ms in a fresh process; what only some lookups
 * need is made when they first need it.
 */
export function loadGazetteer(bytes: Uint8Array): GazetteerLoading {
  const opened = openFile(bytes);
  if (!opened.ok) return opened;
  const reader = readerOf(opened.file);
  return reader === null ? damaged('its parts do not fit together') : { ok: true, gazetteer: reader };
}

function readerOf(file: GazetteerFile): LoadedGazetteer | null {
  const records = Records.in(file);
  if (records === null) return null;
  const alphabet = alphabetOf(file.header.alphabet);
  const section = (name: string) => file.sections.get(name) ?? new Uint8Array(0);
  const names = new Names(section('names'), records.count, alphabet);
  const aliasTargets = targetsIn(section('aliasTargets'), records.count);
  const demonymTargets = targetsIn(section('demonymTargets'), records.count);
  if (aliasTargets === null || demonymTargets === null) return null;
  const aliases = { names: new Names(section('aliasNames'), aliasTargets.length, alphabet), targets: aliasTargets };
  const demonyms = {
    names: new Names(section('demonymNames'), demonymTargets.length, alphabet),
    targets: demonymTargets,
  };
  if (!names.whole || !aliases.names.whole || !demonyms.names.whole) return null;
  return gazetteerOf({ header: file.header, records, names, aliases, demonyms });
}
