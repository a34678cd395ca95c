/** The codes of what is wrong in a document: its header, fields, values, references and deviations. */

import type { CodeTexts } from './code-page-texts.ts';

export const documentCodes: Readonly<Record<string, CodeTexts>> = {
  header: {
    title: { nl: 'Het document zegt niet wat het is', en: 'The document does not say what it is' },
    means: {
      nl: 'Op de eerste twee regels staat bij welke kaderversie het document hoort en van welke soort het is. Dat ontbreekt, is onbekend, of staat niet bovenaan.',
      en: 'The first two lines say which framework version the document belongs to and of which kind it is. That is missing, not known, or not at the top.',
    },
    why: {
      nl: 'Zonder die twee regels is niet te zeggen welke normen gelden, dus wordt het document nergens aan getoetst.',
      en: 'Without those two lines it cannot be told which norms apply, so the document is checked against nothing.',
    },
    how: {
      nl: 'Schrijf de kaderversie als naam@versie, en daaronder de soort document. De melding noemt wat er te kiezen is.',
      en: 'Write the framework version as name@version, and the kind of document below it. The message names what there is to choose.',
    },
  },
  required: {
    title: { nl: 'Een verplicht veld ontbreekt', en: 'A required field is missing' },
    means: {
      nl: 'De soort document vraagt een veld dat er niet staat, of waar niets achter staat.',
      en: 'The kind of document asks for a field that is not there, or that has nothing behind it.',
    },
    why: {
      nl: 'Zonder dit veld is het document niet te gebruiken waarvoor het is: anderen kunnen er bijvoorbeeld niet naar verwijzen.',
      en: 'Without this field the document cannot be used for what it is for: others cannot refer to it, for instance.',
    },
    how: {
      nl: 'Voeg het veld toe en vul het in. De editor zet het op de goede plaats met Snelle oplossing.',
      en: 'Add the field and fill it in. The editor puts it in its place with Quick Fix.',
    },
  },
  'unknown-key': {
    title: { nl: 'Dit veld bestaat hier niet', en: 'There is no such field here' },
    means: {
      nl: 'De soort document kent op deze plaats geen veld met deze naam. Vaak is het een verschrijving, of springt de regel te ver of niet ver genoeg in.',
      en: 'The kind of document has no field of this name in this place. Often it is a slip of the pen, or the line is indented too far or not far enough.',
    },
    how: {
      nl: 'Verbeter de naam, zet de regel onder het veld waar hij bij hoort, of haal hem weg. Is er een naam die erop lijkt, dan noemt de melding die.',
      en: 'Correct the name, put the line under the field that it belongs to, or remove it. If a name looks like it, the message gives that.',
    },
  },
  term: {
    title: { nl: 'Deze waarde staat niet in de lijst', en: 'This value is not in the list' },
    means: {
      nl: 'Het veld neemt een term uit een lijst van het kader, en deze staat er niet in of is vervangen. Is de lijst open, dan mag een andere waarde wel, maar deze lijkt sterk op een bekende.',
      en: 'The field takes a term from a list of the framework, and this one is not in it or has been replaced. In an open list another value is allowed, but this one looks very much like one that is known.',
    },
    why: {
      nl: 'Wat het kader aan een term verbindt, zoals een termijn, geldt alleen voor termen die het kent.',
      en: 'What the framework ties to a term, such as a period, goes only for terms that it knows.',
    },
    how: {
      nl: 'Kies een term uit de lijst. De editor laat ze zien terwijl u typt.',
      en: 'Choose a term from the list. The editor shows them while you type.',
    },
  },
  reference: {
    title: { nl: 'Deze verwijzing leidt nergens heen', en: 'This reference leads nowhere' },
    means: {
      nl: 'De waarde is de id van een ander document, of van een onderdeel van een lijst, en dat is in deze werkruimte niet te vinden.',
      en: 'The value is the id of another document, or of an item of a list, and that is not to be found in this workspace.',
    },
    why: {
      nl: 'Normen lezen mee in het document waarnaar wordt verwezen. Is het er niet, dan kunnen ze niet worden getoetst.',
      en: 'Norms read on in the document that is referred to. If it is not there, they cannot be checked.',
    },
    how: {
      nl: 'Verbeter de id, of maak het document waar hij naar verwijst.',
      en: 'Correct the id, or write the document that it refers to.',
    },
  },
  'duplicate-id': {
    title: { nl: 'Deze id is al gebruikt', en: 'This id is used already' },
    means: {
      nl: 'Twee documenten van dezelfde soort, of twee onderdelen van een lijst, hebben dezelfde id.',
      en: 'Two documents of the same kind, or two items of a list, have the same id.',
    },
    why: {
      nl: 'Een verwijzing met die id kan dan naar allebei leiden, en een norm leest misschien het verkeerde document.',
      en: 'A reference with that id may then lead to either, and a norm may read the wrong document.',
    },
    how: {
      nl: 'Geef elk een eigen id, en pas verwijzingen naar het hernoemde document aan.',
      en: 'Give each an id of its own, and change the references to the document that you renamed.',
    },
  },
  framework: {
    title: { nl: 'De werkruimte noemt een onbekend kader', en: 'The workspace names an unknown framework' },
    means: {
      nl: 'In de lijst van kaders die hier gelden staat een kaderversie die niet bekend is of niet kan worden geladen.',
      en: 'The list of frameworks that apply here has a framework version that is not known or cannot be loaded.',
    },
    why: {
      nl: 'De normen van dat kader worden nergens in deze werkruimte getoetst, zonder dat een document dat laat zien.',
      en: 'The norms of that framework are checked nowhere in this workspace, and no document shows it.',
    },
    how: {
      nl: 'Verbeter de naam of de versie. Is het een eigen kader, kijk dan of de map ervan klopt en of het zelf geen fouten heeft.',
      en: 'Correct the name or the version. If it is a framework of your own, see whether its folder is right and whether it has errors itself.',
    },
  },
  'not-binding': {
    title: { nl: 'Dit kader bindt niet', en: 'This framework does not bind' },
    means: {
      nl: 'De werkruimte noemt een kader dat op de peildatum niemand bindt: het is nog niet vastgesteld, of het is verworpen, vervangen of ingetrokken.',
      en: 'The workspace names a framework that binds nobody on the as-of date: it has not been adopted yet, or it was rejected, replaced or withdrawn.',
    },
    why: {
      nl: 'Wie de bevindingen leest moet weten dat ze ter informatie zijn. Wat wel bindt, staat in andere kaders.',
      en: 'Whoever reads the problems must know that they are for information. What does bind stands in other frameworks.',
    },
    how: {
      nl: 'Wilt u er uit uzelf naar werken, laat het dan staan. Haal het anders weg, of noem de kaderversie die nu bindt.',
      en: 'If you want to work towards it of your own accord, leave it. Otherwise remove it, or name the framework version that binds now.',
    },
  },
  format: {
    title: { nl: 'Deze waarde heeft niet de goede vorm', en: 'This value does not have the right form' },
    means: {
      nl: 'Het veld vraagt een datum, een periode, een telefoonnummer of een andere vaste vorm, en de waarde is zo niet te lezen.',
      en: 'The field asks for a date, a period, a telephone number or another set form, and the value cannot be read as one.',
    },
    why: {
      nl: 'Met een datum of periode die niet te lezen is, kan geen norm rekenen.',
      en: 'No norm can work with a date or period that cannot be read.',
    },
    how: {
      nl: 'Schrijf de waarde zoals de melding voordoet: een datum bijvoorbeeld als jaar-maand-dag.',
      en: 'Write the value as the message shows: a date, for instance, as year-month-day.',
    },
  },
  type: {
    title: { nl: 'Hier hoort een ander soort waarde', en: 'Another sort of value belongs here' },
    means: {
      nl: 'Er staat bijvoorbeeld tekst waar een getal hoort, of één waarde waar een lijst of een groep velden hoort.',
      en: 'There is text, for instance, where a number belongs, or one value where a list or a group of fields belongs.',
    },
    how: {
      nl: 'Schrijf een getal zonder woorden erbij, true of false voor ja of nee, [een, twee] voor een lijst, en een groep velden op regels eronder.',
      en: 'Write a number without words, true or false for yes or no, [one, two] for a list, and a group of fields on lines below.',
    },
  },
  enum: {
    title: { nl: 'Deze keuze bestaat niet', en: 'There is no such choice' },
    means: {
      nl: 'Het veld neemt een van een paar vaste waarden, en deze is daar niet bij.',
      en: 'The field takes one of a few set values, and this is none of them.',
    },
    how: { nl: 'Kies een van de waarden die de melding noemt.', en: 'Choose one of the values that the message names.' },
  },
  'duplicate-item': {
    title: { nl: 'Dit staat al in de lijst', en: 'This is in the list already' },
    means: {
      nl: 'In een lijst zonder dubbele onderdelen staat iets twee keer.',
      en: 'In a list without double items something stands twice.',
    },
    why: {
      nl: 'Wie de lijst leest of telt, komt anders uit dan bedoeld.',
      en: 'Whoever reads or counts the list comes to something else than was meant.',
    },
    how: { nl: 'Haal een van beide weg.', en: 'Remove one of the two.' },
  },
  size: {
    title: { nl: 'Te groot, te klein, te lang of te kort', en: 'Too large, too small, too long or too short' },
    means: {
      nl: 'Een getal, een tekst of een lijst valt buiten de grenzen die de soort document stelt.',
      en: 'A number, a text or a list lies outside the bounds that the kind of document sets.',
    },
    how: { nl: 'Blijf binnen de grens die de melding noemt.', en: 'Stay within the bound that the message names.' },
  },
  value: {
    title: { nl: 'Deze waarde kan hier niet staan', en: 'This value cannot stand here' },
    means: {
      nl: 'De waarde voldoet niet aan wat de soort document op deze plaats vraagt, op een manier waar geen eigen melding voor is.',
      en: 'The value does not fit what the kind of document asks in this place, in a way that has no message of its own.',
    },
    how: {
      nl: 'Wijs in de editor het veld aan: daar staat wat er hoort. Laat het veld weg als het niet nodig is.',
      en: 'Point at the field in the editor: it says what belongs there. Leave the field out if it is not needed.',
    },
  },
  deviation: {
    title: { nl: 'Er is iets mis met deze afwijking', en: 'Something is wrong with this deviation' },
    means: {
      nl: 'Het document wijkt af van een norm die hier niet geldt, die geen afwijking toestaat, waaraan al is voldaan, of langer dan mag; of de afwijking is verlopen.',
      en: 'The document departs from a norm that does not apply here, that allows no deviation, that is met already, or for longer than allowed; or the deviation has ended.',
    },
    why: {
      nl: 'Een afwijking is een besluit dat iemand nam voor een tijd. Klopt zij niet meer, dan geldt de norm weer gewoon.',
      en: 'A deviation is a decision that somebody took for a time. Where it is no longer right, the norm simply applies again.',
    },
    how: {
      nl: 'Schrijf de naam van de norm zoals die bij de bevinding staat, geef een datum die mag, of haal de afwijking weg en volg de norm.',
      en: 'Write the name of the norm as it stands with the problem, give a date that is allowed, or remove the deviation and follow the norm.',
    },
  },
};
