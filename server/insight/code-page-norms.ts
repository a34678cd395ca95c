/** The codes of what is wrong in a norm: the fields that it reads, and its checks. */

import type { CodeTexts } from './code-page-texts.ts';

export const normCodes: Readonly<Record<string, CodeTexts>> = {
  'pack-path': {
    title: { nl: 'Dit veld bestaat niet', en: 'There is no such field' },
    means: {
      nl: 'De norm leest een veld dat de soort document niet heeft, of niet op die plaats.',
      en: 'The norm reads a field that the kind of document does not have, or not in that place.',
    },
    how: {
      nl: 'Kijk de naam na. Schrijf een punt tussen een groep en het veld erin, en een * waar het pad door een lijst loopt.',
      en: 'Check the name. Write a dot between a group and the field in it, and a * where the path goes through a list.',
    },
  },
  'pack-no-path': {
    title: { nl: 'Geen veld genoemd', en: 'No field named' },
    means: { nl: 'Achter field staat niets.', en: 'There is nothing behind field.' },
    how: { nl: 'Schrijf de naam van het veld.', en: 'Write the name of the field.' },
  },
  'pack-condition': {
    title: { nl: 'Geen toets, of meer dan één', en: 'No check, or more than one' },
    means: {
      nl: 'In één voorwaarde staat precies één toets, of een van all, any, not en when.',
      en: 'One condition has exactly one check, or one of all, any, not and when.',
    },
    how: {
      nl: 'Kies er één. Moeten er meer gelden, zet ze dan als lijst onder all.',
      en: 'Choose one. If several must hold, put them as a list under all.',
    },
  },
  'pack-field': {
    title: { nl: 'De toets zegt niet wat hij leest', en: 'The check does not say what it reads' },
    means: { nl: 'Bij deze toets ontbreekt field.', en: 'This check has no field.' },
    how: { nl: 'Zeg met field welk veld de toets leest.', en: 'Say with field which field the check reads.' },
  },
  'pack-no-then': {
    title: { nl: 'Wel als, geen dan', en: 'An if without a then' },
    means: {
      nl: 'Een when binnen een voorwaarde zegt niet wat er dan moet gelden.',
      en: 'A when within a condition does not say what must hold then.',
    },
    how: { nl: 'Zeg met check wat er geldt als dit zo is.', en: 'Say with check what holds if this is so.' },
  },
  'pack-operand': {
    title: { nl: 'De toets past niet bij het veld', en: 'The check does not fit the field' },
    means: {
      nl: 'Niet elke toets kan op elk veld: vergelijken kan met een getal, datum, periode of term, en count vraagt een lijst.',
      en: 'Not every check can be made of every field: a number, date, period or term can be compared, and count asks for a list.',
    },
    how: {
      nl: 'Lees een ander veld, of kies de toets die bij dit veld past.',
      en: 'Read another field, or choose the check that fits this field.',
    },
  },
  'pack-literal': {
    title: { nl: 'Deze waarde kan nooit in het veld staan', en: 'This value can never stand in the field' },
    means: {
      nl: 'De toets vergelijkt met een waarde die het veld niet kan hebben.',
      en: 'The check compares with a value that the field cannot have.',
    },
    why: {
      nl: 'De toets zou nooit slagen, of altijd, dus de norm wordt weggelaten en geen document eraan getoetst.',
      en: 'The check would never hold, or always, so the norm is left out and no document is checked against it.',
    },
    how: {
      nl: 'Schrijf een waarde die in het veld kan staan; de melding zegt welke.',
      en: 'Write a value that can stand in the field; the message says which.',
    },
  },
  'pack-no-check': {
    title: { nl: 'Een norm zonder toets', en: 'A norm without a check' },
    means: {
      nl: 'De norm zegt niet wat er moet gelden, en is ook geen open norm.',
      en: 'The norm does not say what must hold, and is no open norm either.',
    },
    how: {
      nl: 'Geef de norm een check. Staat nog niet vast wat hij vraagt, schrijf dan force: open.',
      en: 'Give the norm a check. If what it asks is not known yet, write force: open.',
    },
  },
  'not-assessed': {
    title: { nl: 'Dit mag niet worden beoordeeld', en: 'This may not be assessed' },
    means: {
      nl: 'De norm leest een veld waarvan het kader zegt dat niemand het mag beoordelen.',
      en: 'The norm reads a field of which the framework says that nobody may assess it.',
    },
    why: {
      nl: 'Wat iemand opschrijft om van te leren, is niets waard als er een oordeel aan hangt. De norm wordt daarom weggelaten, in welk kader hij ook staat.',
      en: 'What somebody writes down to learn from is worth nothing if a verdict hangs on it. The norm is therefore left out, whatever framework it stands in.',
    },
    how: {
      nl: 'Vraag met present alleen of het veld er is, of haal de norm weg.',
      en: 'Ask with present only whether the field is there, or remove the norm.',
    },
  },
};
