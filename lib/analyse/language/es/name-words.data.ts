/** Words around Spanish names; our own selection. */

export const notNames =
  'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo ' +
  'ayer hoy mañana ademas tambien asi entonces luego despues antes ahora aun todavia ya mientras aunque cuando donde como porque pues si no según segun pero sino sin con por para desde hasta hacia tras ante bajo entre sobre contra durante mediante ' +
  'este esta estos estas ese esa esos esas aquel aquella ellos ellas él ella usted ustedes nosotros nosotras yo tu nada nadie nunca siempre jamas solo tanto cada cualquier ningun ninguna alguno algunos algunas varios varias muchos muchas pocos pocas otros otras ambos ambas ' +
  'dos tres cuatro cinco seis siete ocho nueve diez cien mil medio media actualmente finalmente recientemente posteriormente precisamente igualmente asimismo incluso quiza quizas tal vez hubo hay habia fue era sera son es esta estan estaban tiene tienen ' +
  'sido dicho visto dado debido gracias respecto junto frente cerca lejos fuera dentro encima debajo detras delante alrededor aproximadamente casi unos unas uno una ' +
  'estado gobierno justicia constitución administración ejecutivo policía ejército iglesia rey reina corona navidad semana año ciudad país norte sur este oeste redacción foto fotos vídeo ' +
  'fuentes vecinos testigos expertos autoridades agentes bomberos nuevo nueva gran mejor peor tribunal';

export const roles =
  /^(?:vice|ex|sub|co)?-?(?:ministr[oa]s?|president[ea]|presidenta|secretari[oa]|consejer[oa]|alcalde|alcaldesa|portavoz|vocer[oa]|director|directora|jef[ea]|responsable|lider|lideresa|candidat[oa]|diputad[oa]|senador|senadora|concejal|concejala|edil|juez|jueza|fiscal|abogad[oa]|magistrad[oa]|general|coronel|capitan|capitana|comandante|comisari[oa]|inspector|inspectora|almirante|teniente|sargento|embajador|embajadora|gobernador|gobernadora|intendent[ea]|canciller|delegad[oa]|profesor|profesora|catedratic[oa]|investigador|investigadora|cientific[oa]|economista|analista|experto|experta|historiador|historiadora|escritor|escritora|periodista|actor|actriz|cantante|cineasta|pintor|pintora|musico|entrenador|entrenadora|futbolista|jugador|jugadora|tecnico|tenista|ciclista|medico|medica|doctor|doctora|ingenier[oa]|arquitect[oa]|biolog[oa]|obispo|arzobispo|cardenal|papa|rector|rectora|presidencial|gerente|consejero|coordinador|coordinadora|fundador|fundadora|propietari[oa]|empresari[oa]|sindicalista|activista|dirigente|mandatari[oa]|premier|princip[e]|princesa|rey|reina|duque|duquesa|vecin[oa]|maestr[oa]|capataz|patron|patrona|armador|pescador|agricultor|agricultora|viud[oa]|hij[oa]|herman[oa]|espos[oa]|madre|padre|bomber[oa]|enfermer[oa]|operari[oa]|trabajador|trabajadora|ganader[oa]|camarer[oa]|panader[oa]|librer[oa]|realizador|realizadora|guionista|compositor|compositora|guitarrista|bateria|defensa|delanter[oa]|porter[oa]|centrocampista|seleccionador|seleccionadora|decan[oa]|interventor|interventora|notari[oa]|letrad[oa]|perit[oa]|psicolog[oa]|sociolog[oa]|politolog[oa]|epidemiolog[oa]|geolog[oa]|meteorolog[oa]|farmaceutic[oa]|veterinari[oa]|antecesor|antecesora|sucesor|sucesora)$/;

export const offices =
  /^(?:vice|ex|sub)?-?(?:ministr[oa]|ministerio|secretari[oa]|secretaria|consejer[oa]|consejeria|conseller|consellera|titular|cartera|subsecretari[oa]|concejal|concejala|responsable|comisari[oa])s?$/;

export const organisationHeads =
  /^(?:ministerio|cofradia|gremio|partido|universidad|banco|comision|consejo|consejeria|conselleria|instituto|agencia|asociacion|federacion|confederacion|sindicato|fundacion|academia|ayuntamiento|diputacion|congreso|senado|parlamento|asamblea|corte|audiencia|fiscalia|tribunal|juzgado|camara|cooperativa|compania|empresa|grupo|corporacion|autoridad|autoridades|direccion|secretaria|organizacion|union|liga|alianza|frente|movimiento|coalicion|colegio|hospital|museo|teatro|club|real|guardia|policia|oficina|servicio|sociedad|centro|consorcio|observatorio|junta|generalitat|xunta|comite|cruz|plataforma|defensoria|intendencia|superintendencia|procuraduria|escuela|orquesta|editorial|diario|radio|televisión|naviera|puertos|ferrocarriles|fondo|internacional|red)$/;

export const lowerHeads = /^(?:ministerio|universidad|ayuntamiento)$/;
export const eventHeads =
  /^(?:copa|mundial|campeonato|festival|feria|cumbre|guerra|batalla|juegos|olimpiadas|conferencia|congreso|eurocopa|torneo|premio|premios|acuerdo|tratado|foro|bienal|revolucion|vuelta|gran premio)$/;
export const placeHeads =
  /^(?:rio|monte|isla|islas|golfo|mar|bahia|cabo|calle|plaza|avenida|paseo|puerto|valle|sierra|lago|estrecho|peninsula|cordillera|desierto|volcan|parque|playa|puente|aeropuerto|estacion|barrio|villa|ciudad|provincia|costa|castillo|nuevo|nueva)$/;

export const placeNouns =
  'ciudad pueblo localidad municipio provincia region isla islas puerto aldea villa bahia estado departamento comarca capital barrio distrito rio lago condado canton valle costa calle plaza paseo avenida playa';

export const companyEndings =
  's.a s.a. sa s.l s.l. sl sau slu s.l.u s.a.u sab ltda cia inc corp ltd gmbh ag plc';

export const organisations =
  'unión europea, ue, onu, naciones unidas, otan, oms, fmi, fondo monetario internacional, banco mundial, ocde, omc, oea, opep, unesco, unicef, banco central europeo, bce, comisión europea, parlamento europeo, consejo europeo, europol, interpol, otan, cruz roja, amnistía internacional, casa blanca, kremlin, mercosur, efe, reuters, fifa, uefa, coi, nasa, oit, fao, guardia civil, policía nacional, tribunal supremo, tribunal constitucional, cortes generales, human rights watch, greenpeace, wikipedia, google, facebook, twitter, microsoft, amazon, netflix, youtube, instagram, whatsapp, al qaeda, hamás, hezbolá';

export const places =
  'madrid, barcelona, valencia, sevilla, zaragoza, málaga, bilbao, palma, murcia, granada, alicante, valladolid, vigo, gijón, la coruña, a coruña, vitoria, pamplona, san sebastián, santander, oviedo, cádiz, huelva, almería, salamanca, burgos, toledo, cataluña, galicia, andalucía, país vasco, euskadi, navarra, aragón, asturias, cantabria, castilla y león, castilla-la mancha, extremadura, canarias, islas canarias, baleares, islas baleares, ceuta, melilla, tenerife, gran canaria, mallorca, ibiza, ciudad de méxico, buenos aires, bogotá, medellín, cali, lima, quito, guayaquil, caracas, la habana, montevideo, asunción, la paz, santiago de chile, valparaíso, guadalajara, monterrey, tijuana, managua, tegucigalpa, san salvador, santo domingo, san juan, rosario, córdoba, mendoza, río de janeiro, são paulo, sao paulo, brasilia, londres, parís, berlín, roma, milán, nápoles, lisboa, oporto, bruselas, amsterdam, ámsterdam, la haya, viena, ginebra, zúrich, berna, copenhague, estocolmo, oslo, helsinki, varsovia, praga, budapest, atenas, moscú, san petersburgo, kiev, estambul, ankara, el cairo, jerusalén, tel aviv, gaza, cisjordania, damasco, beirut, bagdad, teherán, riad, doha, dubái, kabul, islamabad, nueva delhi, bombay, pekín, shanghái, hong kong, tokio, seúl, pyongyang, bangkok, yakarta, manila, singapur, sídney, melbourne, nueva york, washington, los ángeles, chicago, miami, san francisco, texas, california, florida, boston, toronto, montreal, nairobi, lagos, johannesburgo, rabat, casablanca, argel, túnez, trípoli, europa, asia, áfrica, américa, américa latina, latinoamérica, sudamérica, centroamérica, oriente medio, oriente próximo, balcanes, crimea, donbás, ee uu, eeuu, ee. uu, estados unidos de américa, reino unido, gran bretaña, inglaterra, escocia, gales, irlanda del norte, holanda, países bajos, birmania, corea, baviera, flandes, siberia, mar mediterráneo, mediterráneo, atlántico, pacífico, pirineos, andes, amazonia, caribe, taiwán, tíbet, kosovo, palestina';

/** What stands right before the name of a firm or a party. */
export const organisationNouns =
  'compañía empresa grupo firma naviera aerolínea cadena operadora constructora sindicato partido periódico diario agencia revista fabricante ong consultora startup gestora inmobiliaria distribuidora asociación plataforma editorial';
