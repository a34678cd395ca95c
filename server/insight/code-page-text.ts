/** The codes of text that is not right as YAML. */

import type { CodeTexts } from './code-page-texts.ts';

export const faultCodes: Readonly<Record<string, CodeTexts>> = {
  syntax: {
    title: { nl: 'Deze regel is niet te lezen', en: 'This line cannot be read' },
    means: {
      nl: 'De regel volgt de regels van YAML niet, en wat er mis is laat zich niet preciezer zeggen.',
      en: 'The line does not follow the rules of YAML, and what is wrong cannot be said more exactly.',
    },
    how: {
      nl: 'Kijk of er achter elke naam een dubbele punt en een spatie staat, en of elk aanhalingsteken wordt gesloten.',
      en: 'See whether every name has a colon and a space behind it, and whether every quote is closed.',
    },
  },
  'missing-colon': {
    title: { nl: 'Een dubbele punt ontbreekt', en: 'A colon is missing' },
    means: { nl: 'Er staat een naam zonder dubbele punt erachter.', en: 'There is a name without a colon behind it.' },
    how: {
      nl: 'Zet er een dubbele punt en een spatie achter, en dan de waarde.',
      en: 'Put a colon and a space behind it, and then the value.',
    },
  },
  'missing-space': {
    title: { nl: 'Een spatie ontbreekt', en: 'A space is missing' },
    means: {
      nl: 'Achter de dubbele punt of het streepje staat geen spatie, dus YAML leest de regel als één woord.',
      en: 'There is no space behind the colon or the dash, so YAML reads the line as one word.',
    },
    how: { nl: 'Zet een spatie achter de dubbele punt of het streepje.', en: 'Put a space behind the colon or the dash.' },
  },
  'unclosed-quote': {
    title: { nl: 'Een aanhalingsteken is niet gesloten', en: 'A quote is not closed' },
    means: {
      nl: 'De waarde begint met een aanhalingsteken en eindigt er niet mee.',
      en: 'The value begins with a quote and does not end with one.',
    },
    how: { nl: 'Zet hetzelfde aanhalingsteken aan het eind van de waarde.', en: 'Put the same quote at the end of the value.' },
  },
  'unclosed-bracket': {
    title: { nl: 'Een haakje is niet gesloten', en: 'A bracket is not closed' },
    means: { nl: 'Een lijst met [ of een groep met { is niet gesloten.', en: 'A list with [ or a group with { is not closed.' },
    how: { nl: 'Zet ] of } aan het eind.', en: 'Put ] or } at the end.' },
  },
  'unquoted-colon': {
    title: { nl: 'Een dubbele punt in een waarde', en: 'A colon in a value' },
    means: {
      nl: 'In de waarde staat een dubbele punt met een spatie erachter, en die leest YAML als een nieuw veld.',
      en: 'The value has a colon with a space behind it, which YAML reads as a new field.',
    },
    how: { nl: 'Zet aanhalingstekens om de hele waarde.', en: 'Put quotes around the whole value.' },
  },
  'reserved-character': {
    title: { nl: 'Een teken waar een waarde niet mee kan beginnen', en: 'A character that a value cannot begin with' },
    means: {
      nl: 'Met een teken als @, ` of % heeft YAML iets anders voor, dus een waarde kan er niet mee beginnen.',
      en: 'A character such as @, ` or % means something else to YAML, so a value cannot begin with it.',
    },
    how: { nl: 'Zet aanhalingstekens om de waarde.', en: 'Put quotes around the value.' },
  },
  indentation: {
    title: { nl: 'De regel springt verkeerd in', en: 'The line is indented wrongly' },
    means: {
      nl: 'De regel begint verder naar rechts of naar links dan de regels eromheen, dus waar hij bij hoort is niet te zeggen.',
      en: 'The line begins further to the right or left than the lines around it, so what it belongs to cannot be told.',
    },
    how: {
      nl: 'Laat velden die bij elkaar horen even ver inspringen; wat onder een veld valt twee spaties verder.',
      en: 'Indent fields that belong together equally far; what falls under a field two spaces further.',
    },
  },
  tab: {
    title: { nl: 'Ingesprongen met een tab', en: 'Indented with a tab' },
    means: {
      nl: 'De regel begint met een tab, en YAML leest alleen spaties.',
      en: 'The line begins with a tab, and YAML reads spaces only.',
    },
    why: {
      nl: 'Hoe ver een tab inspringt verschilt per programma, dus waar de regel bij hoort ook. Kader telt een tab als één spatie.',
      en: 'How far a tab reaches differs from program to program, and so does what the line belongs to. Kader counts a tab as one space.',
    },
    how: {
      nl: 'Vervang tabs door spaties; de editor doet dat met Snelle oplossing.',
      en: 'Replace tabs by spaces; the editor does so with Quick Fix.',
    },
  },
  conflict: {
    title: { nl: 'Twee versies door elkaar', en: 'Two versions mixed' },
    means: {
      nl: 'Bij het samenvoegen van twee versies wist Git niet welke er moest blijven, en zette ze allebei in het bestand.',
      en: 'When two versions were merged, Git did not know which one was to stay, and put both in the file.',
    },
    why: {
      nl: 'Tot er een is gekozen, wordt alleen de eerste versie getoetst.',
      en: 'Until one is chosen, only the first version is checked.',
    },
    how: {
      nl: 'Kies een van de versies, of maak er één van, en haal de regels met de tekens weg.',
      en: 'Choose one of the versions, or make one of them, and remove the lines with the signs.',
    },
  },
  'duplicate-key': {
    title: { nl: 'Dit veld staat er twee keer', en: 'This field is there twice' },
    means: { nl: 'In één groep staat hetzelfde veld twee keer.', en: 'One group has the same field twice.' },
    why: {
      nl: 'De eerste wordt getoetst; wat bij de tweede staat, ziet niemand.',
      en: 'The first is checked; what stands at the second nobody sees.',
    },
    how: { nl: 'Houd er één over.', en: 'Keep one of them.' },
  },
  'second-document': {
    title: { nl: 'Een tweede document in het bestand', en: 'A second document in the file' },
    means: {
      nl: 'Na een regel met --- begint een nieuw document, en een bestand bevat er één.',
      en: 'Behind a line with --- a new document begins, and a file holds one.',
    },
    why: { nl: 'Alleen het eerste wordt getoetst.', en: 'Only the first is checked.' },
    how: { nl: 'Zet het tweede document in een eigen bestand.', en: 'Put the second document in a file of its own.' },
  },
  'unknown-alias': {
    title: { nl: 'Een verwijzing met * naar niets', en: 'A reference with * to nothing' },
    means: {
      nl: 'Een * verwijst naar een stuk dat hoger in het bestand een naam kreeg met &, en dat is er niet.',
      en: 'A * refers to a part that was given a name with & higher up in the file, and there is none.',
    },
    how: {
      nl: 'Schrijf de waarde uit, of geef het stuk dat u bedoelt die naam.',
      en: 'Write the value out, or give that name to the part that you mean.',
    },
  },
  'cyclic-alias': {
    title: { nl: 'Een verwijzing naar zichzelf', en: 'A reference to itself' },
    means: { nl: 'Een * verwijst naar het stuk waar hij zelf in staat.', en: 'A * refers to the part that it stands in itself.' },
    how: { nl: 'Schrijf uit wat daar hoort te staan.', en: 'Write out what belongs there.' },
  },
  'too-many-aliases': {
    title: { nl: 'Te veel verwijzingen met *', en: 'Too many references with *' },
    means: {
      nl: 'Verwijzingen naar stukken met verwijzingen maken samen een document dat te groot is om te lezen.',
      en: 'References to parts with references make up a document too large to be read.',
    },
    how: { nl: 'Schrijf uit wat nodig is.', en: 'Write out what is needed.' },
  },
  'complex-key': {
    title: { nl: 'Geen gewone naam voor de dubbele punt', en: 'No plain name before the colon' },
    means: {
      nl: 'Voor de dubbele punt staat een lijst of een groep in plaats van één woord.',
      en: 'Before the colon there is a list or a group instead of one word.',
    },
    how: { nl: 'Zet één naam voor de dubbele punt.', en: 'Put one name before the colon.' },
  },
  encoding: {
    title: { nl: 'Onleesbare tekens', en: 'Characters that cannot be read' },
    means: {
      nl: 'Het bestand is niet bewaard als UTF-8, en een deel van de tekens is verloren gegaan.',
      en: 'The file was not saved as UTF-8, and some of the characters were lost.',
    },
    why: {
      nl: 'Een naam of woord met zo’n teken erin wordt niet herkend.',
      en: 'A name or word with such a character in it is not recognised.',
    },
    how: {
      nl: 'Bewaar het bestand als UTF-8 en typ opnieuw wat verkeerd overkwam.',
      en: 'Save the file as UTF-8 and type again what came across wrong.',
    },
  },
  'too-many-faults': {
    title: { nl: 'Er is te veel mis', en: 'Too much is wrong' },
    means: {
      nl: 'Boven deze regel zijn zoveel fouten gevonden dat de rest niet is gelezen.',
      en: 'So many faults were found above this line that the rest was not read.',
    },
    how: {
      nl: 'Herstel eerst de fouten erboven. Kijk ook of dit bestand wel YAML is.',
      en: 'First repair the faults above. See also whether this file is YAML at all.',
    },
  },
  'too-large': {
    title: { nl: 'Het bestand is te groot', en: 'The file is too large' },
    means: { nl: 'Zulke grote bestanden worden niet gelezen.', en: 'Files of this size are not read.' },
    why: { nl: 'Het hele document wordt niet getoetst.', en: 'The whole document is not checked.' },
    how: { nl: 'Verdeel het over meer documenten.', en: 'Divide it over more documents.' },
  },
  'too-deep': {
    title: { nl: 'Te diep genest', en: 'Nested too deeply' },
    means: {
      nl: 'Groepen en lijsten staan zo diep in elkaar dat het niet te lezen is.',
      en: 'Groups and lists stand so deep within each other that they cannot be read.',
    },
    why: { nl: 'Het hele document wordt niet getoetst.', en: 'The whole document is not checked.' },
    how: { nl: 'Haal de overbodige haakjes of inspringingen weg.', en: 'Remove the needless brackets or indentations.' },
  },
};
