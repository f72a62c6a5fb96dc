/** Words around Portuguese names; our own selection. */

export const notNames =
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo ' +
  'ontem hoje amanhã além também assim então logo depois antes agora ainda já enquanto embora quando onde como porque pois se não segundo conforme mas porém contudo todavia sem com por para desde até após ante sob entre sobre contra durante mediante perante ' +
  'este esta estes estas esse essa esses essas aquele aquela eles elas ele ela você vocês nós eu tu nada ninguém nunca sempre jamais só apenas tanto cada qualquer nenhum nenhuma alguns algumas vários várias muitos muitas poucos poucas outros outras ambos ambas todo toda todos todas ' +
  'um uma dois duas três quatro cinco seis sete oito nove dez cem mil meio primeiro primeira terceiro última último atualmente finalmente recentemente posteriormente precisamente igualmente inclusive talvez houve há havia foi era será são é está estão estavam tem têm na no nas nos da do das dos à às ao aos pela pelo ' +
  'dito visto dado devido graças junto frente perto longe fora dentro quase cerca estado governo justiça constituição administração executivo polícia exército igreja rei rainha natal páscoa ano cidade país norte sul leste oeste este redação foto fotos vídeo ' +
  'fontes moradores testemunhas especialistas autoridades agentes bombeiros novo nova grande melhor pior questionado questionada procurado procurada';

export const roles =
  /^(?:vice|ex|sub|co)?-?(?:(?:primeir[oa]|secretari[oa])-)?(?:ministr[oa]s?|president[ea]|presidenta|secretari[oa]|conselheir[oa]|prefeit[oa]|autarca|porta-voz|diretor|diretora|director|directora|chefe|responsavel|lider|candidat[oa]|deputad[oa]|senador|senadora|vereador|vereadora|juiz|juiza|procurador|procuradora|promotor|promotora|advogad[oa]|magistrad[oa]|general|coronel|capitao|capita|comandante|comissari[oa]|inspetor|inspetora|delegad[oa]|almirante|tenente|sargento|embaixador|embaixadora|governador|governadora|chanceler|professor|professora|pesquisador|pesquisadora|investigador|investigadora|cientista|economista|analista|especialista|perit[oa]|historiador|historiadora|escritor|escritora|jornalista|ator|atriz|cantor|cantora|cineasta|pintor|pintora|music[oa]|treinador|treinadora|tecnico|tecnica|jogador|jogadora|futebolista|atacante|goleiro|tenista|ciclista|medic[oa]|doutor|doutora|engenheir[oa]|arquitet[oa]|biolog[oa]|bispo|arcebispo|cardeal|papa|reitor|reitora|gerente|administrador|administradora|coordenador|coordenadora|fundador|fundadora|proprietari[oa]|empresari[oa]|sindicalista|ativista|dirigente|premie|principe|princesa|rei|rainha|duque|duquesa|vizinh[oa]|mestre|pescador|pescadora|agricultor|agricultora|viuv[oa]|filh[oa]|irma|irmao|mulher|marido|mae|pai|sociolog[oa]|politolog[oa]|primeiro-ministro|primeira-ministra|relator|relatora|presidenciavel)$/;

export const offices =
  /^(?:vice-|ex-|sub)?(?:ministr[oa]|ministerio|secretari[oa]|secretaria|pasta|titular|vereador|vereadora|comissari[oa])s?$/;

export const organisationHeads =
  /^(?:ministerio|partido|universidade|banco|comissao|conselho|instituto|agencia|associacao|federacao|confederacao|sindicato|fundacao|academia|prefeitura|camara|congresso|senado|parlamento|assembleia|corte|supremo|superior|procuradoria|tribunal|cooperativa|companhia|empresa|grupo|autoridade|direcao|direcção|secretaria|organizacao|uniao|liga|alianca|frente|movimento|coligacao|colegio|escola|hospital|museu|teatro|clube|guarda|policia|servico|sociedade|centro|consorcio|observatorio|junta|comite|cruz|plataforma|defensoria|orquestra|editora|diario|radio|televisao|fundo|rede|bloco|central|ordem|bombeiros|caixa|correios|advocacia|receita|faculdade|iniciativa)$/;

export const lowerHeads = /^(?:ministerio|universidade|prefeitura)$/;
export const eventHeads =
  /^(?:copa|taca|mundial|campeonato|festival|feira|cimeira|cupula|guerra|batalha|jogos|olimpiadas|conferencia|torneio|premio|acordo|tratado|forum|bienal|revolucao|volta|operacao)$/;
export const placeHeads =
  /^(?:rio|monte|ilha|ilhas|golfo|mar|baia|cabo|rua|praca|avenida|porto|vale|serra|lago|lagoa|estreito|peninsula|deserto|vulcao|parque|praia|ponte|aeroporto|estacao|bairro|vila|cidade|costa|castelo|novo|nova|morro|favela|largo)$/;

export const placeNouns =
  'cidade vila aldeia localidade município província região ilha ilhas porto freguesia distrito estado capital bairro rio lago concelho vale litoral baía';

export const companyEndings = 's.a s.a. sa ltda lda sgps inc corp ltd gmbh ag plc';

export const organisations =
  'união europeia, ue, onu, nações unidas, nato, otan, oms, fmi, fundo monetário internacional, banco mundial, ocde, omc, oea, opep, unesco, unicef, banco central europeu, bce, comissão europeia, parlamento europeu, conselho europeu, europol, interpol, cruz vermelha, amnistia internacional, anistia internacional, casa branca, kremlin, mercosul, lusa, reuters, fifa, uefa, coi, nasa, oit, fao, supremo tribunal federal, stf, polícia federal, receita federal, ministério público, assembleia da república, câmara dos deputados, senado federal, banco central, petrobras, planalto, palácio do planalto, ibge, human rights watch, greenpeace, google, facebook, twitter, microsoft, amazon, netflix, youtube, instagram, whatsapp, al-qaeda, hamas, hezbollah';

export const places =
  'lisboa, porto, braga, coimbra, faro, setúbal, aveiro, évora, leiria, viseu, guimarães, funchal, ponta delgada, algarve, alentejo, madeira, açores, minho, são paulo, rio de janeiro, brasília, salvador, fortaleza, belo horizonte, manaus, curitiba, recife, porto alegre, belém, goiânia, guarulhos, campinas, são luís, maceió, natal, teresina, joão pessoa, florianópolis, vitória, cuiabá, campo grande, aracaju, bahia, minas gerais, paraná, pernambuco, ceará, pará, amazonas, santa catarina, rio grande do sul, rio grande do norte, goiás, mato grosso, espírito santo, paraíba, alagoas, sergipe, tocantins, rondônia, roraima, acre, amapá, piauí, maranhão, distrito federal, luanda, maputo, bissau, praia, díli, londres, paris, berlim, roma, milão, madri, madrid, barcelona, bruxelas, amsterdã, amesterdão, haia, viena, genebra, zurique, copenhague, estocolmo, oslo, helsinque, varsóvia, praga, budapeste, atenas, moscou, moscovo, são petersburgo, kiev, istambul, ancara, cairo, jerusalém, tel aviv, gaza, faixa de gaza, cisjordânia, damasco, beirute, bagdá, bagdade, teerã, teerão, riade, doha, dubai, cabul, islamabad, nova délhi, nova deli, mumbai, pequim, xangai, hong kong, tóquio, seul, pyongyang, bangcoc, jacarta, manila, singapura, sydney, melbourne, nova york, nova iorque, washington, los angeles, chicago, miami, são francisco, texas, califórnia, flórida, boston, toronto, montreal, buenos aires, montevidéu, assunção, santiago, lima, bogotá, quito, caracas, la paz, havana, cidade do méxico, nairóbi, lagos, joanesburgo, europa, ásia, áfrica, américa, américa latina, américa do sul, américa do norte, oriente médio, médio oriente, bálcãs, crimeia, donbass, eua, estados unidos da américa, grã-bretanha, inglaterra, escócia, país de gales, irlanda do norte, holanda, países baixos, birmânia, coreia, baviera, catalunha, galiza, sibéria, mediterrâneo, atlântico, pacífico, amazônia, amazónia, caribe, caraíbas, taiwan, tibete, kosovo, palestina, macau';

/** What stands right before the name of a firm or a party. */
export const organisationNouns =
  'empresa companhia grupo firma construtora operadora sindicato partido jornal agência revista fabricante ong consultora consultoria rede transportadora';
