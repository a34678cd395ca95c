/** Following a path to values, where lines on the way could not be read: what is not known is not wrong. */

import { checkMarks } from '../fixture.ts';
import { checkPack, norm, ownPack, works } from '../packs/own-pack.ts';

/** Just what is marked is wrong in the document, by a norm `n` with this check. */
function checks(check: string, document: string): void {
  checkPack({ norms: works + norm('n', `check: ${check}\nmissing: not-met`), document: `klaar: true\n${document.replace(/^\n/, '')}` });
}

describe('a list of which a line cannot be read', () => {
  it('is not told to lack what may stand there', () => {
    checks(
      '{field: kleuren, covers: [rood, blauw]}',
      `
kleuren:
  - rood
  - "blauw
#   ^^^^^^ error unclosed-quote
`,
    );
    checks(
      '{field: delen, count: {at-least: 2}}',
      `
delen:
  - naam: een
  -naam: twee
# ^^^^^^^^^^^ error missing-space
`,
    );
    checks(
      '{field: delen.*.naam, covers: [een, twee]}',
      `
delen:
  - naam: een
  -naam: twee
# ^^^^^^^^^^^ error missing-space
`,
    );
  });

  it('is still told what stands there and is wrong', () => {
    checks(
      '{field: delen.*.kleur, is: rood}',
      `
delen:
  - kleur: blauw
#          ^^^^^ error n
  - kleur: @rood
#          ^^^^^ error reserved-character
`,
    );
    checks(
      '{field: delen, count: {at-most: 1}}',
      `
delen:
#^^^^ error n
  - naam: een
  - naam: twee
  - naam: "drie
#         ^^^^^ error unclosed-quote
`,
    );
  });

  it('is whole again where the line is right', () => {
    checks('{field: kleuren, covers: [rood, blauw]}', 'kleuren:\n#^^^^^^ error n\n  - rood\n');
  });
});

describe('a field of which the line cannot be read', () => {
  it('is not told to be missing', () => {
    const asks = '{field: aantal, present: true}';
    checks(asks, 'id: een\naantal 3\n#^^^^^^^ error syntax\nmaat: groot\n');
    checks(asks, 'id: een\naantal: "3\n#       ^^ error unclosed-quote\nmaat: groot\n');
    checks(asks, 'id: een\naantal: @3\n#       ^^ error reserved-character\nmaat: groot\n');
    checks(asks, 'id: een\naantal:3\n#^^^^^^^ error missing-space\nmaat: groot\n');
    checks(asks, 'id: een\n  aantal: 3\n# ^^^^^^^^^ error indentation\nmaat: groot\n');
  });

  it('is told to be missing where it stands on no line at all', () => {
    checkMarks(
      ownPack({
        norms: works + norm('n', 'check: {field: aantal, present: true}\nmissing: not-met'),
        document: 'klaar: true\nid: "een\n#   ^^^^ error unclosed-quote\n',
      }).replace('document: blad\n', 'document: blad\n#         ^^^^ error n\n'),
    );
  });
});
