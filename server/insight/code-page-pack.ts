/** The codes of what is wrong in a framework: what it builds on, its sources, lists and kinds of document. */

import type { CodeTexts } from './code-page-texts.ts';

export const packCodes: Readonly<Record<string, CodeTexts>> = {
  'pack-needs': {
    title: { nl: 'Bouwt op een onbekende kaderversie', en: 'Builds on an unknown framework version' },
    means: {
      nl: 'Onder needs staat een kaderversie die hier niet bekend is.',
      en: 'Under needs there is a framework version that is not known here.',
    },
    why: {
      nl: 'Zonder waar het op bouwt is dit kader niet te lezen, dus het wordt niet geladen en geen document wordt eraan getoetst.',
      en: 'Without what it builds on this framework cannot be read, so it is not loaded and no document is checked against it.',
    },
    how: {
      nl: 'Kijk de naam en de versie na, of zet het kader waar het om gaat bij de andere eigen kaders.',
      en: 'Check the name and the version, or put the framework in question with the other frameworks of your own.',
    },
  },
  'pack-needs-broken': {
    title: { nl: 'Bouwt op een kader dat niet te laden is', en: 'Builds on a framework that cannot be loaded' },
    means: {
      nl: 'De kaderversie onder needs is er, maar heeft zelf een fout waardoor zij niet wordt geladen.',
      en: 'The framework version under needs is there, but has an error itself that keeps it from being loaded.',
    },
    why: { nl: 'Dan wordt dit kader ook niet geladen.', en: 'Then this framework is not loaded either.' },
    how: { nl: 'Herstel eerst wat er in dat andere kader mis is.', en: 'First repair what is wrong in that other framework.' },
  },
  'pack-self': {
    title: { nl: 'Bouwt op zichzelf', en: 'Builds on itself' },
    means: { nl: 'Onder needs staat de kaderversie zelf.', en: 'Under needs there is the framework version itself.' },
    why: {
      nl: 'Dat zegt niets, en wie het leest zoekt naar een ander kader.',
      en: 'That says nothing, and whoever reads it looks for another framework.',
    },
    how: { nl: 'Haal haar daar weg.', en: 'Remove it there.' },
  },
  'pack-cycle': {
    title: { nl: 'Kaders bouwen in een kring op elkaar', en: 'Frameworks build on each other in a circle' },
    means: {
      nl: 'Dit kader bouwt op een kader dat, misschien via andere, weer op dit kader bouwt.',
      en: 'This framework builds on one that builds, perhaps through others, on this one again.',
    },
    why: {
      nl: 'Geen ervan kan als eerste worden gelezen, dus geen ervan wordt geladen.',
      en: 'None of them can be read first, so none of them is loaded.',
    },
    how: { nl: 'Haal een van de verwijzingen onder needs weg.', en: 'Remove one of the references under needs.' },
  },
  'pack-twice': {
    title: { nl: 'Deze kaderversie bestaat al', en: 'This framework version exists already' },
    means: {
      nl: 'Twee mappen bevatten een kader met dezelfde id en versie.',
      en: 'Two folders hold a framework of the same id and version.',
    },
    why: {
      nl: 'Alleen de eerste telt; wat in deze map staat, wordt niet gebruikt.',
      en: 'Only the first counts; what stands in this folder is not used.',
    },
    how: {
      nl: 'Geef deze een andere id of een andere version, of haal een van beide mappen weg.',
      en: 'Give this one another id or another version, or remove one of the two folders.',
    },
  },
  'pack-id-twice': {
    title: { nl: 'Deze id bestaat al in het kader', en: 'This id exists already in the framework' },
    means: {
      nl: 'Twee normen of twee soorten document van dit kader hebben dezelfde id.',
      en: 'Two norms or two kinds of document of this framework have the same id.',
    },
    why: { nl: 'Alleen de eerste telt.', en: 'Only the first counts.' },
    how: { nl: 'Geef deze een eigen id.', en: 'Give this one an id of its own.' },
  },
  'pack-source': {
    title: { nl: 'Een bron die niet is genoemd', en: 'A source that was not named' },
    means: {
      nl: 'Achter ref staat een bron die niet onder sources staat.',
      en: 'Behind ref there is a source that does not stand under sources.',
    },
    why: {
      nl: 'Elke norm moet terug te vinden zijn in een bron. Een norm met een onbekende bron wordt weggelaten.',
      en: 'Every norm must be found back in a source. A norm with an unknown source is left out.',
    },
    how: {
      nl: 'Voeg de bron toe onder sources, of kies er een die daar staat.',
      en: 'Add the source under sources, or choose one that stands there.',
    },
  },
  'pack-party': {
    title: { nl: 'Een partij die niet is genoemd', en: 'A party that was not named' },
    means: {
      nl: 'Achter owner of by staat een partij die niet onder parties staat.',
      en: 'Behind owner or by there is a party that does not stand under parties.',
    },
    why: {
      nl: 'Niemand kan dan nagaan van wie het kader of het besluit is. Staat zij bij conditional-on, dan wordt de norm weggelaten.',
      en: 'Nobody can then tell whose the framework or the decision is. If it stands at conditional-on, the norm is left out.',
    },
    how: { nl: 'Voeg de partij toe onder parties, of kijk de id na.', en: 'Add the party under parties, or check its id.' },
  },
  'pack-dates': {
    title: { nl: 'Datums in de verkeerde volgorde', en: 'Dates in the wrong order' },
    means: {
      nl: 'Van deze kaderversie ligt een latere stap vóór een eerdere: zij zou bijvoorbeeld van kracht zijn voordat zij verscheen.',
      en: 'Of this framework version a later step lies before an earlier one: it would for instance be in force before it appeared.',
    },
    why: {
      nl: 'Vóór de publicatie toetst geen norm. Met een verschreven datum zwijgen de normen te lang of gelden ze te vroeg.',
      en: 'Before publication no norm is checked. With a slip in a date the norms are silent too long or apply too early.',
    },
    how: { nl: 'Kijk de datums onder dates na.', en: 'Check the dates under dates.' },
  },
  'pack-holiday': {
    title: { nl: 'Een vrije dag zonder datum', en: 'A holiday without a date' },
    means: {
      nl: 'Van een vrije dag moet één ding vaststaan: de maand en dag, of hoeveel dagen na Pasen hij valt.',
      en: 'Of a holiday one thing must be given: its month and day, or how many days after Easter it falls.',
    },
    why: { nl: 'Een termijn in werkdagen wordt dan te lang of te kort.', en: 'A term in working days then becomes too long or too short.' },
    how: { nl: 'Schrijf on of easter, en niet allebei.', en: 'Write on or easter, and not both.' },
  },
  'pack-term': {
    title: { nl: 'Deze lijst bestaat niet', en: 'There is no such list' },
    means: {
      nl: 'Een veld of kolom neemt een term uit een lijst die dit kader niet heeft, en een kader waar het op bouwt ook niet.',
      en: 'A field or column takes a term from a list that this framework does not have, nor one that it builds on.',
    },
    how: {
      nl: 'Kijk de naam van de lijst na, of voeg de lijst toe onder terms.',
      en: 'Check the name of the list, or add the list under terms.',
    },
  },
  'pack-entry': {
    title: { nl: 'Deze term staat niet in de lijst', en: 'This term is not in the list' },
    means: {
      nl: 'Een kenmerk, of replaced-by, noemt een term die de lijst niet heeft.',
      en: 'An attribute, or replaced-by, names a term that the list does not have.',
    },
    how: { nl: 'Kijk de naam na, of voeg de term toe aan de lijst.', en: 'Check the name, or add the term to the list.' },
  },
  'pack-value': {
    title: { nl: 'Deze waarde past niet in de kolom', en: 'This value does not fit in the column' },
    means: {
      nl: 'Een kenmerk van een term heeft niet de vorm die zijn kolom vraagt.',
      en: 'An attribute of a term does not have the form that its column asks for.',
    },
    how: { nl: 'Schrijf de waarde zoals de melding voordoet.', en: 'Write the value as the message shows.' },
  },
  'pack-attribute': {
    title: { nl: 'Een kenmerk dat niet is aangekondigd', en: 'An attribute that was not declared' },
    means: {
      nl: 'Een term heeft, of een norm leest, een kenmerk dat niet onder attributes van de lijst staat.',
      en: 'A term has, or a norm reads, an attribute that does not stand under attributes of the list.',
    },
    how: {
      nl: 'Kijk de naam na, of kondig het kenmerk aan onder attributes van de lijst.',
      en: 'Check the name, or declare the attribute under attributes of the list.',
    },
  },
  'pack-kind': {
    title: { nl: 'Deze soort document bestaat niet', en: 'There is no such kind of document' },
    means: {
      nl: 'Een norm of een veld noemt een soort die dit kader niet heeft, en een kader waar het op bouwt ook niet.',
      en: 'A norm or a field names a kind that this framework does not have, nor one that it builds on.',
    },
    how: {
      nl: 'Kijk de naam na, of zet het kader dat de soort heeft onder needs.',
      en: 'Check the name, or put the framework that has the kind under needs.',
    },
  },
  'pack-ref': {
    title: { nl: 'Deze $ref leidt nergens heen', en: 'This $ref leads nowhere' },
    means: {
      nl: 'Achter $ref staat een naam die niet onder $defs van dezelfde soort staat.',
      en: 'Behind $ref there is a name that does not stand under $defs of the same kind.',
    },
    how: { nl: 'Kijk de naam na. Alleen #/$defs/naam is mogelijk.', en: 'Check the name. Only #/$defs/name is possible.' },
  },
  'pack-ref-cycle': {
    title: { nl: 'Een $ref leidt naar zichzelf', en: 'A $ref leads to itself' },
    means: {
      nl: 'De verwijzingen gaan in een kring, zonder dat er onderweg iets staat.',
      en: 'The references go in a circle, with nothing on the way.',
    },
    how: { nl: 'Schrijf uit wat er hoort te staan.', en: 'Write out what belongs there.' },
  },
  'pack-required': {
    title: { nl: 'Verplicht, maar het bestaat niet', en: 'Required, but it does not exist' },
    means: {
      nl: 'Onder required staat een veld dat niet onder properties staat.',
      en: 'Under required there is a field that does not stand under properties.',
    },
    why: {
      nl: 'Geen document zou ooit aan de soort kunnen voldoen, dus het veld telt niet als verplicht.',
      en: 'No document could ever fit the kind, so the field does not count as required.',
    },
    how: {
      nl: 'Voeg het veld toe onder properties, of haal het weg onder required.',
      en: 'Add the field under properties, or remove it under required.',
    },
  },
  'pack-one-of': {
    title: { nl: 'Een keuze zonder veld dat kiest', en: 'A choice without a field that chooses' },
    means: {
      nl: 'Bij oneOf hoort een veld waaraan te zien is welke vorm het is, en dat is niet genoemd.',
      en: 'With oneOf goes a field that shows which shape it is, and none is named.',
    },
    how: { nl: 'Noem het veld met discriminator en propertyName.', en: 'Name the field with discriminator and propertyName.' },
  },
  'pack-choice': {
    title: { nl: 'Een vorm die niet te kiezen is', en: 'A shape that cannot be chosen' },
    means: {
      nl: 'Een van de vormen onder oneOf zegt niet bij welke waarde hij hoort, of twee zeggen hetzelfde.',
      en: 'One of the shapes under oneOf does not say for which value it is, or two say the same.',
    },
    how: {
      nl: 'Geef het veld dat kiest in elke vorm een eigen tekst als const.',
      en: 'Give the field that chooses a text of its own as const in each shape.',
    },
  },
  'pack-empty': {
    title: { nl: 'Hier is niets te kiezen', en: 'There is nothing to choose from' },
    means: { nl: 'Achter enum of oneOf staat een lege lijst.', en: 'Behind enum or oneOf there is an empty list.' },
    how: { nl: 'Vul de lijst, of haal het trefwoord weg.', en: 'Fill the list, or remove the keyword.' },
  },
  'pack-schema': {
    title: { nl: 'Deze soort is niet te gebruiken', en: 'This kind cannot be used' },
    means: {
      nl: 'Het schema van de soort spreekt zichzelf tegen of is geen JSON Schema. De melding zegt waarom.',
      en: 'The schema of the kind contradicts itself or is no JSON Schema. The message says why.',
    },
    why: {
      nl: 'Van documenten van deze soort wordt niet getoetst of de velden kloppen.',
      en: 'Of documents of this kind it is not checked whether the fields are right.',
    },
    how: { nl: 'Verbeter wat de melding noemt.', en: 'Correct what the message names.' },
  },
};
