import type { QuotePack } from '@/lib/analyse/quotes/quote-pack';

const said =
  '明言し|断言し|尋ね|報告し|述べ|語っ|語り|話し|説明し|強調し|指摘し|訴え|主張し|明かし|表明し|答え|コメントし|発表し|批判し|反論し|警告し|振り返っ|呼びかけ|非難し|言っ|書い|伝え|否定し|明らかにし|語る|述べる|話す|訴える|指摘する|強調する|説明する';
const source = '(?<source>[^、。「」『』はがもで\\s]{2,30}?)';

export const quotes: QuotePack = {
  writing: 'signs',
  before: new RegExp(
    `(?:^|[、。」])${source}(?:は|が|も)(?:、|[^「」『』。]{0,60}、|[^「」『』。、]{0,40})$`,
    'du',
  ),
  after: new RegExp(`^(?:など)?と、?(?:${source}(?:は|が)、?)?(?:[^「」『』。]{0,25}?)(?:${said})`, 'du'),
  needsBoth: true,
  indirect: [
    new RegExp(
      `^(?:また、|一方、|なお、)?${source}(?:によると|によれば)、(?<content>[^「」]{6,300}?)(?:という)?。?$`,
      'du',
    ),
    new RegExp(
      `^(?:また、|一方、|なお、)?${source}(?:は|が)[^「」。、]{0,20}、(?<content>[^「」。]{6,200}?)と(?:${said})[^。]{0,6}。?$`,
      'du',
    ),
  ],
  unnamed: /(?:関係者|消息筋|関係筋|筋|匿名|幹部|高官|当局者|目撃者|住民|専門家)(?:ら|たち)?$/,
  spokesperson: /(?:広報|広報担当者|報道官|担当者)$/,
  roles: /(?!)/,
  pronouns: new Set(['彼', '彼女', '同氏', '同大統領', '同首相']),
  notSources: /(?!)/,
};
