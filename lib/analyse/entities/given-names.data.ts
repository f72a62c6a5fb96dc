/** Given names of the languages in Latin script beside the English list; our own selection of plain facts, folded. */

import { givenNames as englishGivenNames } from './names.data';

const more = `
  iker unax martim afonsinho jorn gesa leocadie xoel
  abilio achim ada adalbert adela adelaida adelheid adelia adeline adelino ademir aderito adilson adriano
  adrien afonso agathe agueda agustin aida aime ainhoa aitana aitor alba alban albane albertina albrecht
  alcides alfons aline alix almudena almut alois aloisia altino aluisio alwin amadeu amaia amalia amandine
  ambroise amelie amilcar amparo anabel anabela anais andree andreia anett anette ange angele angeles
  angelica angelika angelique anibal anika anja anke ann-kathrin annalena annegret annelie anneliese
  annemarie annett annick annika anouk anselm anselmo antero antje antonin aparecida apolline araceli
  ariadna ariane aristide aristides arlindo armand armelle armenio armin arnaud arndt arne arno arsene artur
  asier asuncion aude augusta augustin augusto aurea aurelie aurelien aurelio aurora avelino aymeric
  baltasar baltazar baptiste barnabe bartolome bartolomeu basile bastian bastien beate begona belen belmiro
  benedicte benedikt benedita benedito benjamim benno benoit bento berenice bernabe bernhard berta berthold
  bertram bertrand bettina birger birgit birte blaise blanca blandine bodo borja bosco breno brice britta
  bruna burkhard caetano caio candela candelaria candido capucine carina carine carles carlota carme carmela
  carolin carsten caspar cassia cassio catarina cayetana cecile celeste celia celina celine celio celso
  chantal christel christelle christof chus cicero claas clarice clarisse claudine claus clemence clemens
  clementine clotilde clovis colette coline conceicao concepcion concha constanca constanze consuelo coralie
  corentin corinna corinne cornelia cristobal custodio cyprien cyrille dagmar dalila danilo daphne davi
  debora delfim delphine deolinda desire detlef detlev didier dietmar dietrich dilma dinis diogo djalma
  domingo domingos donatien dora dorothea dorothee duarte eberhard eckart eckhard edeltraud edmilson edmond
  edmundo edna edouard edson eduarda edwige ekkehard elea eleonore elfriede eliana eliane eliette elisabete
  elisenda elisio elke elmar elodie eloisa eloy elvira ema emeline emeric emilie emmanuelle encarna
  encarnacion enno enric erhard erwan esperanza esteban estefania estela estelle ester estevao etienne eugen
  eugenia eugenie eugenio eulalia eunice evandro evaristo evelyne ewald fabiana fabien fabienne fabiola
  fabrice falk faustine fausto federico felicie felicien felicitas felisberto feliu ferdinand fermin fernand
  fernao ferran filipa filipe filomena finn firmin flavia flavie flavien flavio florbela florencia florent
  floriane folker francesc francine francisca franck francoise franziska frauke frederico frederique frieda
  friederike friedhelm friedrich-wilhelm frithjof gabi gabin gabrielle gael gaelle gaetan gaspar gaspard
  gaston gauthier gema genevieve genoveva geoffroy georg georgette geraldine geraldo gerda gerlinde germaine
  german germano gernot gero gertrud gesa gesine ghislain ghislaine gil gilberte gilberto gilmar gilson
  giovana gisela gisele gitta givaldo glauber goncalo gontran gonzalo gorka gottfried gotz graca graciela
  graciliano gregoire gregorio guadalupe gudrun guilherme guiomar gunda gunnar gustave guylaine gwenaelle
  gwendal hajo hanna hannelore hannes hanno hans-christian hans-dieter hans-georg hans-jorg hans-jurgen
  hans-peter hans-werner hartmut hauke heide heidrun heike heiko heiner heinz-peter heitor helder helge
  helio heloisa heloise hendrik henning henriette henrique herculano heribert hermano herminia herta herve
  hilario hilda hilde hildegard hilmar hippolyte holger honore horacio hortense hubertus hugues humberto
  iara ibai idoia ignasi ilda ildefonso ilka ilona ilse imanol imke ina inacio inaki inga inge ingeborg ingo
  inigo inma inmaculada iolanda iria irineu irmgard isabela isabell isadora isaura isidore ismael isolde
  itziar ivone izaskun jacinto jair janaina janina jannik janosch jasmin jaume jean-baptiste jean-claude
  jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe
  jean-pierre jean-yves jeannine jella jeremie jimena joana joaquim joaquin joaquina joelle jorg joris jorn
  josefa josefina josefine josep josette josiane josselin josu josue juana jules juliane juliano julieta
  juliette jurgen-peter jussara justine justus jutta karine karl-heinz karlheinz karoline karsten kaspar
  katell kathrin katrin kerstin kilian klaas klara klaus-dieter kleber klemens konstanze kuno laetitia laia
  larissa laure laurentino laurinda laurine lavinia leandro leire leni leocadia leonel leonhard leonor
  leopold leopoldina leticia levin lia lieselotte ligia lilian liliana liliane lilli linus liselotte livia
  lluis loic lola lope lorena lorenz lotte louis-marie lourdes lourenco lucette luciana lucien lucienne
  lucinda ludger ludivine ludovic ludovina luise luiz luiza lupe lurdes lutz luzia lydie macarena madalena
  mael maelle mafalda magali magda maike maite malte manoel manon marceau marcelino marcelle marcio maren
  margarete margarida margaux margit margret marguerite mariano maribel marie-claude marie-france marie-
  helene marie-pierre marieke marielle marilia marine marisa marisol marita marius marleen marlies martial
  martim martine maryse mateus matheus mathilde mathis matias matilde matthieu maud maxence maxime maximiano
  maximilian maximo mechthild meike meinhard melina meritxell merle micha micheline mikel milagros mireia
  mireille mirko moises monique montserrat morgane muriel murilo mylene nadege nadja nathalie nazaret nele
  nelly nerea nestor neuza newton nico nicolau niels nieves niklas nilton ninon noe noelia noella noemia
  noemie nolwenn norberto nuria oceane odete odette odile olavo olinda olivio ophelie oriol ortwin oskar
  osvaldo otavia otavio ottmar paco palmira paloma pascale pascaline pascual patrice pau paulette paulina
  paulo peer pepe pere perrine petronio philibert philippine pia piedad piedade pierre-yves pierrick piet
  porfirio priscila priscille quim rafaela raimundo ramiro ramona raphael raphaelle raquel raymonde rebeca
  regina reginaldo regine regis reinaldo reiner reinhold remedios remi remy renan renato renaud renee rica
  rocio roderich rodolfo rodolphe rogelio rogerio rolande romain romane romeu romuald romulo ronaldo ronja
  rosalia rosalie rosalina rosana rosangela rosario rose-marie roselyne rosemarie roswitha roxane rubem
  rudiger rufino rui ruprecht rute sacha salome sancho sandrine santiago sascha saskia saturnino saulo
  sebastiao sebastien segolene selma serafim sergi severin severine severino sidonie siegbert sieglinde
  siegmar sigmar silke silvana simao sina socrates soeren sofie solange soledad solene solenne soraya soren
  stanislas stefanie steffen suely susana susann suzana svenja swantje sybille sylvain sylvaine sylvestre
  sylvette sylviane tadeu tancrede tania tanja tarcisio tatjana telma teodoro teofilo thais theodor
  theophile thiago thibault thibaut thilo thoralf thorben tiago till tilmann timm timo timon tiphaine
  titouan tome torben torsten toussaint traudel traute trinidad udo ulf uli ulisses ulla ulysse unai urbain
  urs ursel urte uta ute uxue valdemar valdir valentim valentine valeria valter vanda vania vasco verena
  veronika veronique vicenta vicente victoire victorien viktoria vinicius vinzenz violaine violeta violette
  virgilio virginie vitor vitoria viviane volker volkmar wagner waldemar walther waltraud wellington
  wendelin wenke wenzel wiebke wieland wilfried willi willy winfried wolf wolf-dieter wolfram xabier xaver
  xaviere xesus xoan yago yann yannick yara yoann yolande yseult yvan yvon zacarias zaida zelia zelie zilda
  zulmira
`;

export const givenNames: ReadonlySet<string> = new Set([...englishGivenNames, ...more.trim().split(/\s+/)]);
