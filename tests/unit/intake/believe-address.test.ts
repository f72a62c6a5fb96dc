import { describe, expect, it } from 'vitest';
import { believeAddress, declaredOriginal } from '@/lib/intake/believe-address';

const site = 'https://harbour.example';
const title = 'Ferry fares rise by eight per cent';

const check = (own: string, declared: string, isBelieved: boolean) =>
  expect(believeAddress(site + declared, { own: site + own, title })).toBe(
    isBelieved ? site + declared : null,
  );

describe('an address that a page declares', () => {
  it('is believed for a number, a short form, another folder, a changed headline', () => {
    check('/islands/ferry-fares-rise', '/7', true);
    check('/12345/ferry-fares-rise', '/12345', true);
    check('/islands/ferry-fares-rise', '/news/islands/ferry-fares-rise', true);
    check('/islands/ferry-fares-rise', '/islands/crossing-to-cost-more-for-ferry-users', true);
    check('/blog-of-our-islands/ferry-fares-rise', '/blog-of-our-islands?p=7', true);
    check('/read?guid=7', '/islands/crossings-get-dearer-again', true);
    check('/a/ferry-fares-rise-72011', '/b/dearer-crossings-from-monday-72011', true);
  });
  it('is believed without parameters that choose nothing', () => {
    check('/islands/ferry-fares-rise?id=rail', '/islands/ferry-fares-rise', true);
    check('/fares?meta=120471', '/fares', true);
  });
  it('is not believed where it names the front page', () => check('/islands/ferry-fares-rise', '/', false));
  it('is not believed where it names the list above the article', () => {
    check('/islands/ferry-fares-rise', '/islands', false);
    check('/islands/2026/ferry-fares-rise', '/islands/2026', false);
    check('/news/7201188', '/news', false);
  });
  it('is not believed where it names some other list', () => {
    check('/ferry-fares-rise', '/tag/ferries', false);
    check('/ferry-fares-rise', '/category/islands', false);
  });
  it('is not believed without the number that chooses the article', () => {
    check('/read?id=7', '/read', false);
    check('/index.php?p=7', '/index.php', false);
    check('/news#!/fares', '/news', false);
  });
  it('is not believed where a template had no value', () => {
    check('/islands/ferry-fares-rise', '/islands/undefined', false);
    check('/islands/ferry-fares-rise', '/null', false);
  });
  it('is not believed where it names another article', () =>
    check('/islands/ferry-fares-rise', '/islands/museum-opens-new-wing', false));
});

describe('the original that a copy declares', () => {
  const checkOriginal = (declared: string | null, expected: string | null) =>
    expect(declaredOriginal(declared, `${site}/fares`)).toBe(expected);
  it('stands on another site', () =>
    checkOriginal('http://www.wire.example/fares?utm_source=x', 'https://wire.example/fares'));
  it('is no page of the own site', () => checkOriginal(`${site}/other`, null));
  it('is no front page', () => checkOriginal('https://wire.example/', null));
  it('is none where none is declared', () => checkOriginal(null, null));
});
