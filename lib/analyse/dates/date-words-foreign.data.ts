const table = (names: string): Record<string, number> =>
  Object.fromEntries(
    names.split(' ').flatMap((group, index) => group.split('/').map((name) => [name, index + 1])),
  );

/** Month names in lower case, with the short forms that newspapers print. */
export const foreignMonths: Record<string, Record<string, number>> = {
  es: table(
    'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep octubre/oct noviembre/nov diciembre/dic',
  ),
  fr: table(
    'janvier/janv février/févr mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc',
  ),
  de: table(
    'januar/jänner/jan februar/feb märz april/apr mai juni juli august/aug september/sept/sep oktober/okt november/nov dezember/dez',
  ),
  pt: table(
    'janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
  ),
};

/** `yearLead`: words after which four digits are a year. "mañana" and "morgen" also mean morning: only where they open or close a phrase. */
export const foreignWords: Record<
  string,
  { yearLead: string; today: string; yesterday: string; tomorrow: string }
> = {
  es: {
    yearLead: 'en|de|desde|hasta|del?|año',
    today: 'hoy',
    yesterday: 'ayer',
    tomorrow: '(?<!(?:la|de la|por la) )mañana(?! (?:del|de))',
  },
  fr: {
    yearLead: "en|de|depuis|jusqu'en|dès|l'année|année",
    today: "aujourd['’]hui",
    yesterday: '(?<!avant-)hier',
    tomorrow: '(?<!après-)demain',
  },
  de: {
    yearLead: 'im jahr|im jahre|seit|bis|von|jahr',
    today: 'heute',
    yesterday: '(?<!vor)gestern',
    tomorrow: '(?<!(?:am|heute|gestern|jeden|guten|den|der) )morgen(?!s)',
  },
  pt: { yearLead: 'em|de|desde|até|ano', today: 'hoje', yesterday: 'ontem', tomorrow: 'amanhã' },
};
