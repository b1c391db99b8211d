import { franc } from 'franc-min';

/** Shorter text is not enough to tell a language by. */
const MIN_LENGTH = 60;
/** Enough to tell by; more only costs time. */
const SAMPLE_LENGTH = 4000;

/** ISO 639-3 codes as franc gives them, for the languages news is written in most; others keep their three letters. */
const TWO_LETTERS: ReadonlyMap<string, string> = new Map(
  `eng en, deu de, fra fr, spa es, ita it, por pt, nld nl, swe sv, dan da, nob no, nno no, fin fi, pol pl, ces cs, slk sk,
  hun hu, ron ro, bul bg, ell el, rus ru, ukr uk, srp sr, hrv hr, bos bs, slv sl, tur tr, arb ar, heb he, pes fa, urd ur,
  hin hi, ben bn, tam ta, tel te, mar mr, pan pa, guj gu, kan kn, mal ml, sin si, cmn zh, jpn ja, kor ko, vie vi, tha th,
  ind id, zlm ms, tgl tl, swh sw, amh am, som so, hau ha, yor yo, ibo ig, zul zu, afr af, cat ca, eus eu, glg gl`
    .split(',')
    .map((pair) => {
      const [three = '', two = ''] = pair.trim().split(' ');
      return [three, two] as const;
    }),
);

/** ISO 639-1 code of the language the text is most likely in (639-3 where there is none); "und" when it is too short to tell. */
export function languageOf(text: string): string {
  const code = franc(text.slice(0, SAMPLE_LENGTH), { minLength: MIN_LENGTH });
  return TWO_LETTERS.get(code) ?? code;
}
