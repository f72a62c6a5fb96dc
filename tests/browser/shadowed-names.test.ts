import { beforeEach, expect, it } from 'vitest';
import {
  attributeOf,
  bodyOf,
  findAll,
  findFirst,
  isElement,
  isText,
  labelOf,
  parentOf,
  read,
  rootOf,
  tagOf,
  textOf,
} from '@/lib/page/dom';

const names =
  'localName nodeType nodeName firstChild nextSibling parentNode children textContent getAttribute hasAttribute querySelector querySelectorAll documentElement body cloneNode'.split(
    ' ',
  );

let page: Document;
let form: Element;

/** Only real browsers let a page put its own elements in the place of members of forms and of the document. */
beforeEach(() => {
  const frame = document.createElement('iframe');
  document.body.replaceChildren(frame);
  page = frame.contentDocument as Document;
  page.body.innerHTML = `<main><form class="Fares" id="board" role="search">Fares rise.${names
    .map((name) => `<input name="${name}"><object name="${name}"></object>`)
    .join(
      '',
    )}</form><p>After it</p></main>${names.map((name) => `<img name="${name}" id="${name}">`).join('')}`;
  const found = Document.prototype.querySelector.call(page, 'form');
  if (!found) throw new Error('No form');
  form = found;
});

it('the page has taken the names, else the rest of this file says nothing', () => {
  for (const name of names) {
    expect(typeof Reflect.get(form, name), `form.${name}`).not.toBe('string');
    expect(Object.hasOwn(form, name), `form.${name}`).toBe(true);
    expect(Object.hasOwn(page, name), `document.${name}`).toBe(true);
  }
});

it('a form is read under the names it has lost', () => {
  expect(tagOf(form)).toBe('form');
  expect([isElement(form), isText(form)]).toEqual([true, false]);
  expect(labelOf(form)).toBe('fares board search');
  expect(attributeOf(form, 'role')).toBe('search');
  expect(parentOf(form)?.localName).toBe('main');
  expect(textOf(form)).toBe('Fares rise.');
  expect(findAll(form, 'input')).toHaveLength(names.length);
  const first = read(form, 'firstChild') as Node;
  expect([isText(first), textOf(first)]).toEqual([true, 'Fares rise.']);
  expect(textOf(read(form as Node, 'nextSibling'))).toBe('After it');
});

it('a document is read under the names it has lost', () => {
  expect(rootOf(page)?.localName).toBe('html');
  expect(bodyOf(page)?.localName).toBe('body');
  expect(isElement(page)).toBe(false);
  expect(findFirst(page, 'p')?.textContent).toBe('After it');
  expect(bodyOf(read(page, 'cloneNode').call(page, true) as Document)?.localName).toBe('body');
});
