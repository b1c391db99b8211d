import { chaptersIn, type Chapter } from '../../casebook';

/** All the sentences there are, file by file, with brackets, as they stand in the file. */
export function casebook(): Chapter<string>[] {
  return chaptersIn(import.meta.dirname, (text) =>
    text.split('\n').filter((line) => line !== '' && !line.startsWith('#')),
  );
}
