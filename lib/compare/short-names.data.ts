import { stemWord } from '@/lib/text/stem';

/**
 * Given names, each with the short forms under which papers also name the same person. Gathered by hand from common
 * knowledge; forms that are also short for another sex's name ("Alex", "Sam" for Samantha) stand only where one is usual.
 */
const groups = `
andrew andy
anthony tony
benjamin ben
bernard bernie
catherine cathy kate
charles charlie chuck
christine chris
christopher chris
daniel dan danny
david dave
deborah deb debbie
donald don
douglas doug
edward ed eddie ted
elizabeth liz beth betsy
eugene gene
frederick fred
gregory greg
gerald gerry jerry
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
jessica jess
john jack johnny
jonathan jon
joseph joe
joshua josh
judith judy
katherine kate kathy katie
kathleen kathy
kenneth ken
kimberly kim
lawrence larry
leonard len leo
margaret maggie meg peggy
matthew matt
michael mike mick
mitchell mitch
nathaniel nate
nicholas nick
pamela pam
patricia pat patty trish
patrick pat
peter pete
philip phil
phillip phil
raymond ray
rebecca becky
richard dick rick rich
robert bob bobby rob
ronald ron
rudolph rudy
russell russ
samuel sam
sandra sandi sandy
stephen steve
steven steve
stuart stu
susan sue
theodore ted
thomas tom tommy
timothy tim
victoria vicky
vincent vince
walter walt
william bill billy will
zachary zach
`;

/** By stem: what else a given name may stand as, both ways. */
export const shortNames: ReadonlyMap<string, readonly string[]> = namesByForm(groups);

function namesByForm(lines: string): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  const add = (from: string, to: string) => forms.set(from, [...(forms.get(from) ?? []), to]);
  for (const line of lines.trim().split('\n')) {
    const [full = '', ...short] = line.split(' ').map((name) => stemWord(name, 'en'));
    for (const name of short) {
      add(name, full);
      add(full, name);
    }
  }
  return forms;
}

/** How papers shorten the names of American states after that of a place: "Fla.". Gathered by hand. */
const stateLines = `
ala alabama
ariz arizona
ark arkansas
calif california
colo colorado
conn connecticut
del delaware
fla florida
ga georgia
ill illinois
ind indiana
kan kansas
ky kentucky
la louisiana
md maryland
mich michigan
minn minnesota
miss mississippi
mont montana
neb nebraska
nev nevada
okla oklahoma
ore oregon
pa pennsylvania
tenn tennessee
tex texas
va virginia
vt vermont
wash washington
wis wisconsin
wyo wyoming
`;

/** By short form, without its full stop. */
export const stateNames: ReadonlyMap<string, string> = new Map(
  stateLines
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [short = '', name = ''] = line.split(' ');
      return [short, name];
    }),
);
