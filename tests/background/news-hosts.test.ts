import { describe, expect, it } from 'vitest';
import { isNewsHost, NEWS_HOSTS, NEWS_HOSTS_BY_CONTINENT, NEWS_MATCHES } from '../../background/news-hosts';

describe('the list of news hosts', () => {
  it('has at least 300, each once', () => {
    expect(NEWS_HOSTS.length).toBeGreaterThanOrEqual(300);
    expect(new Set(NEWS_HOSTS).size).toBe(NEWS_HOSTS.length);
  });

  it.each(['Africa', 'Asia', 'Europe', 'North America', 'Oceania', 'South America'])('has hosts of %s', (continent) => {
    const countries = Object.values(NEWS_HOSTS_BY_CONTINENT[continent] ?? {});
    expect(countries.flat().length).toBeGreaterThanOrEqual(15);
    expect(countries.every((hosts) => hosts.length > 0)).toBe(true);
  });

  it('has whole host names in lower case, without “www.”', () => {
    const wellFormed = /^(?!www\.)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
    const wrong = NEWS_HOSTS.filter((host) => !wellFormed.test(host) || new URL(`https://${host}/`).hostname !== host);
    expect(wrong).toEqual([]);
  });

  it('has no public suffix, which would stand for a whole country’s sites', () => {
    const suffixes = /^(?:(?:com|co|org|net|gov|gob|ac|edu|go|or|ne)\.[a-z]{2}|[a-z]+|github\.io|blogspot\.com)$/;
    expect(NEWS_HOSTS.filter((host) => suffixes.test(host))).toEqual([]);
  });

  it('has no host that another one stands for already', () => {
    const covered = NEWS_HOSTS.filter((host) => {
      const labels = host.split('.');
      return labels.some((_, from) => from > 0 && NEWS_HOSTS.includes(labels.slice(from).join('.')));
    });
    expect(covered).toEqual([]);
  });

  it('makes a match pattern of each', () => {
    expect(NEWS_MATCHES).toHaveLength(NEWS_HOSTS.length);
    expect(NEWS_MATCHES).toContain('*://*.dw.com/*');
  });
});

describe('isNewsHost', () => {
  it.each([
    ['dw.com', true],
    ['www.dw.com', true],
    ['AMP.DW.com', true],
    ['notdw.com', false],
    ['dw.com.example.org', false],
    ['com', false],
    ['', false],
  ])('%s: %s', (host, listed) => {
    expect(isNewsHost(host)).toBe(listed);
  });
});
