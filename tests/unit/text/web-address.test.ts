import { expect, it } from 'vitest';
import { webAddress } from '@/lib/text/web-address';

const check = (address: string, expected: string | null) => expect(webAddress(address)).toBe(expected);

it('is the address as the browser reads it', () => {
  check('https://news.example/a b', 'https://news.example/a%20b');
  check(' HTTP://News.example', 'http://news.example/');
});

it('is none for whatever does not lead to the web', () => {
  check('javascript:alert(1)', null);
  check(' java\nscript:alert(1)', null);
  check('blob:https://news.example/0', null);
  check('data:text/html,a', null);
  check('/a', null);
  check('', null);
});
