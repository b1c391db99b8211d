import { describe, expect, it } from 'vitest';
import { articleAddress } from '../../background/article-address';
import { correctionStore, MAX_ARTICLES } from '../../background/corrections';
import type { NewCorrection } from '../../engine/model';
import { MAX_CORRECTIONS } from '../../protocol/corrections';
import { fakeArea } from './session-area';

const ADDRESS = 'https://news.example/ferry';
const WISH: NewCorrection = {
  kind: 'not-a-name',
  words: 'Brandt',
  before: 'master ',
  after: ' said',
  occurrence: 0,
  of: 'Odile Brandt',
};
const make = (words = 'Brandt') => ({ correction: { ...WISH, words }, forNow: false });

function opened() {
  const lasting = fakeArea();
  const passing = fakeArea();
  return { lasting, passing, store: correctionStore(lasting, passing) };
}

const wordsOf = (corrections: readonly { readonly words: string }[]): string[] => corrections.map(({ words }) => words);

describe('articleAddress', () => {
  it.each([
    ['https://news.example/ferry#comments', ADDRESS],
    ['https://news.example/ferry/', ADDRESS],
    ['https://news.example/ferry?utm_source=letter&fbclid=1', ADDRESS],
    ['https://news.example/a?id=7&utm_medium=x', 'https://news.example/a?id=7'],
    ['https://news.example/a?page=2&id=7', 'https://news.example/a?id=7&page=2'],
    ['not an address', 'not an address'],
  ])('%s is kept as %s', (address, article) => {
    expect(articleAddress(address)).toBe(article);
  });
});

describe('the store of corrections', () => {
  it('gives back what was said of an article, oldest first, however the reader came to it', async () => {
    const { store } = opened();
    expect(await store.add(ADDRESS, make('Brandt'))).toBe('c1');
    expect(await store.add(`${ADDRESS}?utm_source=letter#top`, make('Varga'))).toBe('c2');
    expect(wordsOf(await store.of(ADDRESS))).toEqual(['Brandt', 'Varga']);
    expect(await store.of('https://news.example/other')).toEqual([]);
  });

  it('takes back what is named, and keeps nothing of an article without corrections', async () => {
    const { store, lasting } = opened();
    await store.add(ADDRESS, make('Brandt'));
    await store.add(ADDRESS, make('Varga'));
    await store.remove(ADDRESS, ['c1', 'c9']);
    expect(wordsOf(await store.of(ADDRESS))).toEqual(['Varga']);
    await store.remove(ADDRESS, ['c2']);
    expect(lasting.kept.get('corrections')).toBe('[]');
  });

  it('loses none of two that come at once', async () => {
    const { store } = opened();
    const ids = await Promise.all([store.add(ADDRESS, make('Brandt')), store.add(ADDRESS, make('Varga'))]);
    expect(ids).toEqual(['c1', 'c2']);
    expect(await store.of(ADDRESS)).toHaveLength(2);
  });

  it('lets the article corrected longest ago make room', async () => {
    const { store } = opened();
    for (let at = 0; at < MAX_ARTICLES; at += 1) await store.add(`https://news.example/${at}`, make());
    await store.add('https://news.example/0', make('Varga'));
    await store.add('https://news.example/new', make());
    expect(await store.of('https://news.example/1')).toEqual([]);
    expect(await store.of('https://news.example/0')).toHaveLength(2);
    expect(await store.of('https://news.example/new')).toHaveLength(1);
  });

  it('keeps so many of one article and no more', async () => {
    const { store } = opened();
    for (let at = 0; at <= MAX_CORRECTIONS; at += 1) await store.add(ADDRESS, make(`name ${at}`));
    const words = wordsOf(await store.of(ADDRESS));
    expect([words.length, words[0], words.at(-1)]).toEqual([MAX_CORRECTIONS, 'name 1', `name ${MAX_CORRECTIONS}`]);
  });

  it.each([
    ['no list', '"gone"', []],
    ['an article that is none', '[7, {"article": 1, "corrections": []}]', []],
    [
      'one damaged correction of two',
      JSON.stringify([
        {
          article: ADDRESS,
          corrections: [
            { id: 'c1', ...WISH, words: 5 },
            { id: 'c2', ...WISH },
          ],
        },
      ]),
      ['Brandt'],
    ],
    [
      'a correction with something more',
      JSON.stringify([{ article: ADDRESS, corrections: [{ id: 'c1', ...WISH, html: '<b>' }] }]),
      [],
    ],
  ])('reads past %s', async (_, stored, expected) => {
    const { store, lasting } = opened();
    lasting.kept.set('corrections', stored);
    expect(wordsOf(await store.of(ADDRESS))).toEqual(expected);
  });

  it('keeps what is said in a private window apart, and in memory', async () => {
    const { store, lasting, passing } = opened();
    await store.add(ADDRESS, { correction: WISH, forNow: true });
    expect([lasting.kept.size, passing.kept.size]).toEqual([0, 1]);
    expect(await store.of(ADDRESS)).toHaveLength(1);
    await store.remove(ADDRESS, ['c1']);
    expect(await store.of(ADDRESS)).toEqual([]);
  });

  it('says so when it cannot keep, and reads on when it cannot read', async () => {
    const { store, lasting } = opened();
    lasting.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    expect(await store.add(ADDRESS, make())).toBeNull();
    lasting.get = () => Promise.reject(new Error('storage is gone'));
    expect(await store.of(ADDRESS)).toEqual([]);
  });
});
