import { expect, it } from 'vitest';
import { decodeReferences } from '@/lib/text/character-references';

const check = (written: string, expected: string) => expect(decodeReferences(written)).toBe(expected);

it('are read by name', () => {
  check('Ferry &amp; pier', 'Ferry & pier');
  check('Fares &ndash; again', 'Fares – again');
  check('&lsquo;No&rsquo;, said &ldquo;Ines&rdquo;&hellip;', '‘No’, said “Ines”…');
  check('&laquo;Non&raquo; &bull; 3&nbsp;&euro; &middot; &copy;&reg;&trade;', '«Non» • 3\u00a0€ · ©®™');
  check('Z&uuml;rich, M&ouml;we, B&auml;r, Stra&szlig;e', 'Zürich, Möwe, Bär, Straße');
  check('caf&eacute; cr&egrave;me, &agrave; la fran&ccedil;aise', 'café crème, à la française');
  check('Espa&ntilde;a, adi&oacute;s, &iexcl;s&iacute;!', 'España, adiós, ¡sí!');
  check('&Lstrok;ód&zacute;, &Zcaron;ižek, &frac12;, &sup2;', 'Łódź, Žižek, ½, ²');
});

it('tell capitals from small letters', () => check('&Eacute;&eacute; &Dagger;&dagger;', 'Éé ‡†'));

it('are read by number', () => {
  check('&#39;&#8217;&#x2019;&#X2019;', "'’’’");
  check('&#128512;', '😀');
});

it('without a character are the sign for that', () => check('&#0;&#xd800;&#x110000;', '\ufffd\ufffd\ufffd'));

it('stay as they are written where no name is known', () => {
  check('&constructor; &nosuch; &; & &amp', '&constructor; &nosuch; &; & &amp');
  check('?a=1&copy=2', '?a=1&copy=2');
});

it('are read once', () => check('&amp;lt;b&amp;gt;', '&lt;b&gt;'));
