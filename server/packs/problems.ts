/** The sentences for errors in a pack that its shape does not show. */

import { type Argument, message, type Text } from '../text/message.ts';
import type { Range } from '../text/range.ts';
import type { PackProblem } from './pack.ts';

export const packProblems = {
  'pack-needs': {
    nl: 'Kaderversie {id} is hier niet bekend, dus wat erop bouwt kan niet worden geladen. Kijk de naam en de versie na.',
    en: 'Framework version {id} is not known here, so what builds on it cannot be loaded. Check its name and version.',
  },
  'pack-needs-broken': {
    nl: 'Kaderversie {id} kan zelf niet worden geladen, dus wat erop bouwt ook niet. Herstel eerst wat daar mis is.',
    en: 'Framework version {id} cannot be loaded itself, so neither can what builds on it. First repair what is wrong there.',
  },
  'pack-self': {
    nl: 'Deze kaderversie noemt onder needs zichzelf. Haal {id} daar weg.',
    en: 'This framework version names itself under needs. Remove {id} there.',
  },
  'pack-cycle': {
    nl: 'Deze kaderversie bouwt via {id} op zichzelf. Haal een van de verwijzingen in die kring weg; tot dan wordt geen ervan geladen.',
    en: 'This framework version builds on itself through {id}. Remove one of the references in that circle; until then none of them is loaded.',
  },
  'pack-twice': {
    nl: 'Kaderversie {id} bestaat al, in {folder}. Geef deze een andere id of version; tot dan wordt die andere gebruikt.',
    en: 'Framework version {id} exists already, in {folder}. Give this one another id or version; until then the other is used.',
  },
  'pack-id-twice': {
    nl: '“{id}” bestaat al in dit kader. Geef deze een andere id; tot dan telt de eerste.',
    en: '“{id}” exists already in this framework. Give this one another id; until then the first counts.',
  },
  'pack-source': {
    nl: 'Bron {id} staat niet onder sources. Voeg hem daar toe, of kies een bron die er wel staat.',
    en: 'Source {id} does not stand under sources. Add it there, or choose one that does.',
  },
  'pack-party': {
    nl: 'Partij {id} staat niet onder parties. Voeg haar daar toe, of kijk de id na.',
    en: 'Party {id} does not stand under parties. Add it there, or check its id.',
  },
  'pack-dates': {
    nl: 'De datum bij {id} ligt vóór die bij {other}. Kijk beide na.',
    en: 'The date at {id} lies before the one at {other}. Check both.',
  },
  'pack-holiday': {
    nl: 'Zeg van deze vrije dag één ding: met on de maand en dag (zoals "12-25"), of met easter hoeveel dagen na Pasen hij valt.',
    en: 'Say one thing of this holiday: with on its month and day (as in "12-25"), or with easter how many days after Easter it is.',
  },
  'pack-term': {
    nl: 'Lijst {id} bestaat niet in dit kader of in een kader waar het op bouwt. Kijk de naam na.',
    en: 'There is no list {id} in this framework or in one that it builds on. Check its name.',
  },
  'pack-entry': {
    nl: '{id} staat niet in de lijst {list}. Kijk de naam na, of voeg de term daar toe.',
    en: '{id} is not in the list {list}. Check its name, or add the term there.',
  },
  'pack-value': {
    nl: '“{id}” kan hier niet staan. Schrijf {asked}.',
    en: '“{id}” cannot stand here. Write {asked}.',
  },
  'pack-attribute': {
    nl: 'Kenmerk {id} is niet aangekondigd onder attributes van de lijst {list}. Kijk de naam na, of kondig het daar aan.',
    en: 'Attribute {id} is not declared under attributes of the list {list}. Check its name, or declare it there.',
  },
  'pack-kind': {
    nl: 'Soort {id} bestaat niet in dit kader of in een kader waar het op bouwt. Kijk de naam na.',
    en: 'There is no kind {id} in this framework or in one that it builds on. Check its name.',
  },
  'pack-ref': {
    nl: '{id} bestaat niet onder $defs van deze soort. Alleen verwijzingen als #/$defs/naam zijn mogelijk.',
    en: '{id} does not exist under $defs of this kind. Only references such as #/$defs/name are possible.',
  },
  'pack-ref-cycle': {
    nl: '{id} leidt via verwijzingen weer naar zichzelf. Schrijf uit wat hier hoort te staan.',
    en: '{id} leads back to itself through references. Write out what belongs here.',
  },
  'pack-required': {
    nl: 'Veld {id} is hier verplicht, maar staat niet onder properties. Voeg het daar toe, of haal het hier weg.',
    en: 'Field {id} is required here, but does not stand under properties. Add it there, or remove it here.',
  },
  'pack-one-of': {
    nl: 'Bij een keuze tussen vormen hoort een veld dat kiest. Noem dat met discriminator en propertyName; tot dan wordt de keuze niet getoetst.',
    en: 'A choice between shapes needs a field that chooses. Name it with discriminator and propertyName; until then the choice is not checked.',
  },
  'pack-choice': {
    nl: 'Deze vorm zegt niet bij welke waarde van {id} hij hoort, of een andere zegt hetzelfde. Zet {id} onder zijn properties, met een eigen tekst als const.',
    en: 'This shape does not say for which value of {id} it is, or another says the same. Put {id} under its properties, with a text of its own as const.',
  },
  'pack-empty': {
    nl: '{id} is leeg. Vul het in of haal het weg; tot dan telt het niet.',
    en: '{id} is empty. Fill it in or remove it; until then it does not count.',
  },
  'pack-schema': {
    nl: 'Deze soort is niet te gebruiken: {reason}. Documenten van deze soort worden niet op vorm getoetst.',
    en: 'This kind cannot be used: {reason}. Documents of this kind are not checked for their shape.',
  },
  'pack-path': {
    nl: 'Veld {id} bestaat niet in {kind}. Kijk de naam na, en schrijf een * waar het pad door een lijst loopt.',
    en: 'There is no field {id} in {kind}. Check its name, and write a * where the path goes through a list.',
  },
  'pack-no-path': {
    nl: 'Hier hoort de naam van een veld van {kind} te staan.',
    en: 'The name of a field of {kind} belongs here.',
  },
  'pack-condition': {
    nl: 'Hier hoort één toets te staan: {checks}, of all, any, not, when of exists.',
    en: 'One check belongs here: {checks}, or all, any, not, when or exists.',
  },
  'pack-field': {
    nl: 'Zeg met field welk veld de toets {id} leest.',
    en: 'Say with field which field the check {id} reads.',
  },
  'pack-no-then': {
    nl: 'Zeg met check wat er geldt als dit zo is.',
    en: 'Say with check what holds if this is so.',
  },
  'pack-operand': {
    nl: 'Bij {id} hoort hier {asked}.',
    en: '{id} needs {asked} here.',
  },
  'pack-literal': {
    nl: '“{id}” kan in dit veld niet staan, dus de toets kan nooit slagen. Verwacht is {asked}.',
    en: '“{id}” cannot stand in this field, so the check can never hold. Expected is {asked}.',
  },
  'pack-no-check': {
    nl: 'Deze norm heeft geen toets. Geef hem een check, of maak hem een open norm met force: open.',
    en: 'This norm has no check. Give it one, or make it an open norm with force: open.',
  },
  'pack-migration-file': {
    nl: 'De overstap naar {id} staat al in een ander bestand. Zet alles bij elkaar in één bestand; tot dan telt dit niet.',
    en: 'The migration to {id} stands in another file already. Put all of it together in one file; until then this does not count.',
  },
  'pack-migration-self': {
    nl: '{id} is deze kaderversie zelf. Noem achter “from” de versie die eraan voorafging.',
    en: '{id} is this framework version itself. Name after “from” the version that came before it.',
  },
  'pack-migration-other': {
    nl: '{id} is geen versie van {framework}. Noem achter “from” een eerdere versie van dit kader, als {framework}@versie.',
    en: '{id} is no version of {framework}. Name after “from” an earlier version of this framework, as {framework}@version.',
  },
  'pack-migration-before': {
    nl: 'Kaderversie {id} is hier niet bekend, dus wat deze overstap daarvan zegt is niet na te kijken. Zet die versie erbij, of kijk de naam na.',
    en: 'Framework version {id} is not known here, so what this migration says of it cannot be verified. Add that version, or check its name.',
  },
  'pack-migration-norm': {
    nl: 'Norm {id} bestaat niet in {pack}. Kijk de naam na, en wat er achter “is” staat.',
    en: 'There is no norm {id} in {pack}. Check its name, and what stands after “is”.',
  },
  'pack-migration-new': {
    nl: 'Norm {id} bestaat al in {pack} en is dus niet nieuw. Zeg achter “is” wat er met hem is gebeurd.',
    en: 'Norm {id} exists in {pack} already, so it is not new. Say after “is” what happened to it.',
  },
  'pack-migration-kind': {
    nl: 'Soort {id} bestaat niet in {pack}, en een bewerking gaat over een soort die beide versies kennen. Kijk de naam na.',
    en: 'There is no kind {id} in {pack}, and an edit is about a kind that both versions know. Check its name.',
  },
  'pack-migration-list': {
    nl: 'Lijst {id} bestaat niet in {pack}, en een bewerking gaat over een lijst die beide versies kennen. Kijk de naam na.',
    en: 'There is no list {id} in {pack}, and an edit is about a list that both versions know. Check its name.',
  },
  'pack-migration-field': {
    nl: 'Veld {id} bestaat in {pack} niet in {kind}. Kijk de naam na, en schrijf een * waar het pad door een lijst loopt.',
    en: 'In {pack} there is no field {id} in {kind}. Check its name, and write a * where the path goes through a list.',
  },
  'pack-migration-term': {
    nl: '{id} staat in {pack} niet in de lijst {list}. Kijk de naam na.',
    en: 'In {pack} {id} is not in the list {list}. Check its name.',
  },
  'pack-migration-twice': {
    nl: 'Een bewerking hierboven zegt al wat er met {id} gebeurt. Houd er één over.',
    en: 'An edit above this one says already what becomes of {id}. Keep one of them.',
  },
  'not-assessed': {
    nl: 'Deze norm leest {id}, en dat mag niet worden beoordeeld.{reason}{source} De norm is weggelaten; alleen óf “{part}” is ingevuld mag worden gevraagd.',
    en: 'This norm reads {id}, which may not be assessed.{reason}{source} The norm was left out; only whether “{part}” is filled in may be asked.',
  },
} satisfies Record<string, Text>;

export type PackProblemCode = keyof typeof packProblems;

/** What cannot be known here or is seldom meant, and may well be right. */
const lighter: Partial<Readonly<Record<PackProblemCode, PackProblem['severity']>>> = {
  'pack-migration-before': 'information',
  'pack-dates': 'warning',
};

/** Collects the problems of one file of a pack. `lacking`: the group of fields in which something is looked for in vain. */
export type Report = (code: PackProblemCode, place: Range, values?: Readonly<Record<string, Argument>>, lacking?: Range) => void;

export function reporter(uri: string, found: PackProblem[]): Report {
  const rangeOf = ({ start, end }: Range): Range => ({ start, end });
  return (code, place, values = {}, lacking) => {
    const words = message(packProblems[code], values);
    const severity = lighter[code] ?? 'error';
    found.push({ uri, code, severity, place: rangeOf(place), message: words, ...(lacking && { lacking: rangeOf(lacking) }) });
  };
}
