/** The codes of what is wrong in what a framework version says of the one before. */

import type { CodeTexts } from './code-page-texts.ts';

export const migrationCodes: Readonly<Record<string, CodeTexts>> = {
  'pack-migration-file': {
    title: { nl: 'Twee bestanden met een overstap', en: 'Two files with a migration' },
    means: {
      nl: 'De overstap naar deze versie staat al in een ander bestand.',
      en: 'The migration to this version stands in another file already.',
    },
    why: { nl: 'Alleen het eerste bestand telt.', en: 'Only the first file counts.' },
    how: { nl: 'Zet alles bij elkaar in één bestand.', en: 'Put all of it together in one file.' },
  },
  'pack-migration-self': {
    title: { nl: 'Een overstap van de versie zelf', en: 'A migration from the version itself' },
    means: { nl: 'Achter from staat deze kaderversie.', en: 'Behind from there is this framework version.' },
    how: { nl: 'Noem achter from de versie die eraan voorafging.', en: 'Name behind from the version that came before it.' },
  },
  'pack-migration-other': {
    title: { nl: 'Een overstap van een ander kader', en: 'A migration from another framework' },
    means: { nl: 'Achter from staat een versie van een ander kader.', en: 'Behind from there is a version of another framework.' },
    how: { nl: 'Noem achter from een eerdere versie van dit kader.', en: 'Name behind from an earlier version of this framework.' },
  },
  'pack-migration-before': {
    title: { nl: 'De vorige versie is er niet bij', en: 'The version before is not there' },
    means: {
      nl: 'De kaderversie achter from is hier niet bekend, dus wat de overstap daarvan zegt is niet na te kijken.',
      en: 'The framework version behind from is not known here, so what the migration says of it cannot be verified.',
    },
    how: { nl: 'Zet die versie erbij, of kijk de naam na.', en: 'Add that version, or check its name.' },
  },
  'pack-migration-norm': {
    title: { nl: 'Deze norm bestaat niet', en: 'There is no such norm' },
    means: {
      nl: 'De overstap noemt een norm die de versie waarin hij moet staan niet heeft.',
      en: 'The migration names a norm that the version it should stand in does not have.',
    },
    how: {
      nl: 'Kijk de naam na. Een vervallen norm stond in de vorige versie; elke andere staat in deze.',
      en: 'Check its name. A withdrawn norm stood in the version before; any other stands in this one.',
    },
  },
  'pack-migration-new': {
    title: { nl: 'Deze norm is niet nieuw', en: 'This norm is not new' },
    means: {
      nl: 'De norm staat als nieuw vermeld, maar de vorige versie had hem al.',
      en: 'The norm is listed as new, but the version before had it already.',
    },
    how: {
      nl: 'Zeg achter is wat er met hem is gebeurd, zoals stricter of reworded.',
      en: 'Say behind is what happened to it, such as stricter or reworded.',
    },
  },
  'pack-migration-kind': {
    title: { nl: 'Deze soort bestaat niet in beide versies', en: 'There is no such kind in both versions' },
    means: {
      nl: 'Een bewerking gaat over een soort document die een van de versies niet heeft.',
      en: 'An edit is about a kind of document that one of the versions does not have.',
    },
    how: { nl: 'Kijk de naam na.', en: 'Check its name.' },
  },
  'pack-migration-list': {
    title: { nl: 'Deze lijst bestaat niet in beide versies', en: 'There is no such list in both versions' },
    means: {
      nl: 'Een bewerking gaat over een lijst die een van de versies niet heeft.',
      en: 'An edit is about a list that one of the versions does not have.',
    },
    how: { nl: 'Kijk de naam na.', en: 'Check its name.' },
  },
  'pack-migration-field': {
    title: { nl: 'Dit veld bestaat niet in die versie', en: 'There is no such field in that version' },
    means: {
      nl: 'Een bewerking noemt een veld dat de soort in de bedoelde versie niet heeft.',
      en: 'An edit names a field that the kind does not have in the version that is meant.',
    },
    how: {
      nl: 'Kijk de naam na. Wat verandert, heet zoals in de vorige versie; wat het wordt, zoals in deze. Schrijf een * waar het pad door een lijst loopt.',
      en: 'Check its name. What changes is called as in the version before; what it becomes, as in this one. Write a * where the path goes through a list.',
    },
  },
  'pack-migration-term': {
    title: { nl: 'Deze term staat niet in de lijst van die versie', en: 'This term is not in the list of that version' },
    means: {
      nl: 'Een bewerking noemt een term die de lijst in de bedoelde versie niet heeft.',
      en: 'An edit names a term that the list does not have in the version that is meant.',
    },
    how: { nl: 'Kijk de naam na.', en: 'Check its name.' },
  },
  'pack-migration-twice': {
    title: { nl: 'Twee bewerkingen van hetzelfde', en: 'Two edits of the same' },
    means: {
      nl: 'Een bewerking hierboven zegt al wat er met dit veld of deze term gebeurt.',
      en: 'An edit above this one says already what becomes of this field or term.',
    },
    how: { nl: 'Houd er één over.', en: 'Keep one of them.' },
  },
};
