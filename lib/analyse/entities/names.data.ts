/** Given and family names that are plain facts of many languages; our own selection, folded. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const givenNames = words(`
  aaron abby abdul abdullah abdel abel abigail abraham adam adel adele adrian adriana agnes ahmad ahmed aidan aileen akira al
  alain alan alastair albert alberto aldo alec alejandra alejandro aleksandar aleksander aleksandr alessandra alessandro
  alex alexa alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo ali alice alicia alina alisha alison
  allan allen allison alma alvaro amanda amber amelia amina amir amit amy ana anastasia anatoly anders andre andrea andreas
  andrei andres andrew andrey andrzej andy angel angela angelina angelo angus anil anita ann anna anne annette annie anthony
  antoine anton antonia antonio antony anwar april archie ariel arjun armando arnold arthur arturo asad ashley ashraf astrid
  aubrey audrey august austin ava avi axel aziz barbara barney barry bart bashar basil beatrice beatriz becky ben benedict
  benita benito benjamin bernadette bernard bernardo bernd bernie bert beth bethany betsy betty beverly bianca bill billy
  björn bjorn blake bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian bridget brigitte britney
  brooke bruce bruno bryan bryce byron caitlin calvin cameron camila camille candice carl carla carlo carlos carlton carmen
  carol carole carolina caroline carolyn carrie casey cassandra catalina caterina catherine cathy cecil cecilia cedric cesar chad charlene
  charles charlie charlotte chelsea cheryl chloe chris christa christian christiane christina christine christoph christophe
  christopher chuck cindy claire clara clare clarence clark claude claudia claudio clement clifford clint clive colin colleen
  conor connor conrad constance cora corey cornelius courtney craig cristian cristiano cristina curtis cynthia cyril cyrus daisy dale damian
  damien dan dana daniel daniela daniele danielle danny dario darius darren dave david dawn dean deborah debra delia denis
  denise dennis derek desmond diana diane dick diego dieter dimitri dirk dmitri dmitry dolores dominic dominik dominique don
  donald donna doris dorothy doug douglas duncan dustin dwayne dwight dylan earl ed eddie edgar edith edmund eduardo edward
  edwin egon eileen elaine eleanor elena eli elias elijah elina elisa elisabeth elise eliza elizabeth ella ellen ellie elliot
  elliott elmer eloise elsa elsie elton elvis emanuel emil emile emilia emilio emily emma emmanuel enrico enrique eric erica
  erich erik erika erin ernest ernesto ernst erwin esther ethan eugene eva evan evelyn evgeny fabian fabio faisal farah farid
  fatima felicia felicity felipe felix fergus fernanda fernando fidel fiona florence florian floyd frances francesca francesco francis francisco
  franco francois frank frankie franklin franz fred freddie frederic frederick frederik friedrich fritz fyodor gabriel gabriela gabriele
  gail gareth garry gary gavin gemma gene geoff geoffrey george georges georgia georgina gerald gerard gerardo gerd gerhard
  gert giancarlo gianni gilbert gilles gina giorgio giovanna giovanni giulia giuseppe gladys glen glenn gloria gordon grace graham grant greg
  gregor gregory greta gretchen guido guillaume guillermo gunter gunther gus gustav gustavo guy gwen hamid hannah hans harald harold harriet
  harris harry harvey hassan hazel heather hector heidi heinrich heinz helen helena helene helga helmut henri henrietta henrik henry herbert herman
  hermann hillary hilary hiroshi holly horst howard hubert hugh hugo hussein ian ibrahim ida ignacio igor ilya imran ines ingrid
  irene irina iris irma isaac isabel isabella isabelle ismail ivan ivana ivo jack jackie jacob jacqueline jacques jaime jake jakob
  jamal james jamie jan jana jane janet janice janine jared jasmine jason javier jay jean jeanette jeanne jeff jeffrey jelena
  jenna jennifer jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy jo joachim joan joanna joanne joao
  jochen jodie joe joel joerg joey johan johann johanna johannes john johnny jon jonas jonathan joost jordan jordi jorge jose josef
  joseph josephine josh joshua joy joyce juan juanita judith judy julia julian juliana julie julien juliet julio julius juan-carlos june
  jurgen justin kai kamal karen karim karin karl karla karolina kate katarina katharina katherine kathleen kathryn kathy katie katja
  katrina kay keith kelly kelvin ken kenji kenneth kenny kent kevin khaled khalid kim kirk kirsten klaus kofi konrad konstantin
  kris kristen kristian kristin kristina kristine kurt kyle lance lara larry lars laszlo laura lauren laurence laurent lawrence lea leah lee leila
  len lena leo leon leonard leonardo leonid leonie leroy leslie lester lewis liam lidia lily lina linda lindsay lindsey lionel lisa liz lloyd
  logan lois lorenzo loretta lorraine lothar lou louis louisa louise luc luca lucas lucia luciano lucie lucy ludwig luigi luis luisa lukas
  luke luther lydia lyndon lynn mabel madeleine madison magdalena maggie magnus mahmoud mahmud maja malcolm mandy manfred manuel manuela mara marc marcel
  marcela marcello marcelo marcia marco marcos marcus margaret margarita margot maria mariam marian mariana marianne marie marilyn marina mario
  marion marissa marjorie mark marko markus marlene marta martha martin martina marty martyn marvin mary masood mateo mathew mathias mathieu matt matteo
  matthew matthias maureen maurice mauricio mauro max maxim maxine maxwell may maya megan mehdi mehmet mel melanie melinda melissa
  mercedes michael michaela michel michele michelle miguel mikael mike mikhail milan mildred miles milena milos milton mimi mina minh mira
  miranda miriam mitch mitchell mohamed mohammad mohammed moira molly mona monica monika morgan moritz morris moses muhammad mustafa myra
  nadia nadine nancy naomi narendra natalia natalie natasha nathan nathaniel neil nelson nicholas nick nicola nicolas nicole nigel nikita
  nikki nikola nikolai nikolaus nils nina noah noel nora norbert norma norman nuno octavio olaf ole oleg olga oliver olivia olivier omar orlando
  oscar osama otto owen pablo paddy pamela paola paolo pascal pat patricia patricio patrick patrik paul paula pauline pavel pedro peggy penelope
  penny per percy perry pete peter petr petra philip philipp philippe phil phillip phoebe phyllis pierre pietro pilar piotr polly preston priscilla priya
  quentin rachel radek rafael rahul rainer raj rajiv ralf ralph ramon rania rashid raul ravi ray raymond rebecca reggie reinhard rene renata renate rex rhys
  ricardo riccardo richard rick ricky rita rob robert roberta roberto robin rod roderick rodney rodrigo roger roland rolf roman romano ron ronald ronnie
  rory rosa rosalind rose rosemary ross roxanne roy ruben rudi rudolf rudy rupert russell ruth ryan sabine sabrina sadie saeed said salim sally salman salvador
  salvatore sam samantha samir sammy samuel sandra sandy sanjay sara sarah sasha saul scott sean sebastian selena serena serge sergei sergey sergio seth shane
  shannon sharon shaun shawn sheila shelley sherry shirley sidney siegfried sigrid silvia silvio simon simone slobodan sofia sonia sonja sophia sophie stacey
  stan stanislav stanley stefan stefania stefano steffi stella stephan stephane stephanie stephen sterling steve steven stewart stuart sue sunil suresh susan susanna
  susanne suzanne sven svetlana sylvester sylvia sylvie tamara tanya tara tariq ted teresa terrence terri terry tess thabo thea thelma theo
  theodore theresa therese thierry thomas thorsten tiffany tim timothy tina tobias toby todd tom tomas tomasz tommaso tommy toni tony tracey tracy travis trevor tristan troy tyler
  ulrich ulrike umar ursula uwe vaclav valentin valentina valerie vanessa vera vernon veronica victor victoria viktor vijay vince vincent vincenzo virginia vitaly vivian vivien
  vladimir wade wallace wally walter wanda warren wayne wendy werner wesley wilbur wilfred wilhelm will willem william willie wilma wilson winston wolfgang woody xavier yasmin
  yasser yelena yoko yolanda yuri yusuf yves yvette yvonne zachary zach zainab zoe zoltan hiroki takashi kenta yuki yuko haruto satoshi naoko emi kazuo
  olena oksana taras volodymyr mykola petro andriy serhiy oleksandr dmytro natalya tatiana tatyana galina lyudmila ludmila aung suu thein prayut amina ngozi chidi
  kwame kojo abebe tendai thandi sipho nelson ayesha aisha fatou mariama moussa ousmane mamadou ibrahima laila layla yasir hamza bilal usman zahra`);

/** One-syllable family names that come first in Chinese, Korean and Vietnamese names. */
export const familyNamesFirst = words(`
  kim lee yi park pak choi choe jung chung jeong kang cho jo yoon yun jang chang lim im han oh seo suh shin kwon hwang ahn an
  song ryu yoo yu hong jeon ko koh moon mun yang son bae baek paek heo nam noh roh ha kwak sung cha joo woo koo min jin ji
  wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong
  xiao cheng cao yuan deng xu fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang
  shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian tang yin li chang
  xi mo tsai tsang kwok leung cheung lau wong chan ng tam ho yip tran nguyen le pham hoang phan vu vo dang bui do ngo duong ly`);

/** Endings of family names in many languages, tried on words of six letters or more. */
export const familyNameEnding =
  /(?:ov|ova|ev|eva|enko|chuk|sky|ski|ska|skaya|vich|vic|wicz|czyk|sson|ssen|nsen|rsen|lsen|dottir|stein|berg|mann|quist|gren|strom|escu|oglu|idze|shvili|yan|opoulos|akis|idis|ez|inho|elli|etti|ini|ucci|ano|ara|moto|mura|yama|naka|guchi|zawa|shita|bayev|ullah|uddin|asamy|singh)$/;
