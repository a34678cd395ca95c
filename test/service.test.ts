import assert from 'node:assert/strict';
import { Service } from '../server/service.ts';
import { say } from '../server/text/message.ts';
import { norm, smallPack } from './check/small-pack.ts';
import { openSmall, sheet } from './check/trial.ts';
import { asOf, bundledPacks } from './fixture.ts';

const blad = 'file:///werk/blad.kader.yaml';
const ander = 'file:///werk/ander.kader.yaml';
const normen = 'file:///werk/pakket/normen.kader.yaml';
const framework = 'file:///werk/pakket/framework.kader.yaml';

/** A workspace with a framework of its own, whose only norm has this check, and a sheet. */
function workshop(check: string, document: string): Service {
  return openSmall(`${smallPack(norm('proef', `check: ${check}`))}${sheet(document)}`).service;
}

/** What is said of a document, as far as its code and severity go. */
function said(service: Service, uri: string): readonly string[] {
  return service.check(uri).problems.map(({ severity, code }) => `${severity} ${code}`);
}

function textOf(service: Service, uri: string): string {
  return service.document(uri)?.text ?? '';
}

describe('the service', () => {
  it('knows its documents, in the order of their addresses', () => {
    const service = new Service({ bundled: bundledPacks(), today: () => asOf });
    service.set('file:///b.kader.yaml', 'b: 1\n');
    service.set('file:///a.kader.yaml', 'a: 1\n');
    assert.deepEqual(service.uris(), ['file:///a.kader.yaml', 'file:///b.kader.yaml']);
    assert.equal(service.document('file:///a.kader.yaml')?.text, 'a: 1\n');
    service.remove('file:///a.kader.yaml');
    service.remove('file:///never.kader.yaml');
    assert.deepEqual(service.uris(), ['file:///b.kader.yaml']);
    assert.equal(service.document('file:///a.kader.yaml'), undefined);
  });

  it('has nothing to say of an address that it does not know', () => {
    const service = new Service({ bundled: bundledPacks(), today: () => asOf });
    assert.deepEqual(service.check('file:///never.kader.yaml'), { problems: [], verdicts: [] });
    assert.equal(service.view('file:///never.kader.yaml'), undefined);
  });

  it('works nothing out twice while nothing changed', () => {
    const service = workshop('{field: titel, present: true}', 'aantal: 3\n');
    const first = service.check(blad);
    service.set(blad, textOf(service, blad));
    assert.equal(service.check(blad), first);
    assert.equal(service.packs(), service.packs());
  });

  it('judges on the date that is set, else on that of today', () => {
    const service = new Service({ bundled: bundledPacks(), today: () => '2026-01-01' });
    assert.equal(service.asOf(), '2026-01-01');
    service.configure({ asOf: '2020-02-02' });
    assert.equal(service.asOf(), '2020-02-02');
    const late = workshop('{field: eind, at-least: {today: true}}', 'eind: 2026-11-23\n');
    assert.deepEqual(said(late, blad), []);
    late.configure({ asOf: '2026-11-24' });
    assert.deepEqual(said(late, blad), ['error proef']);
  });

  it('judges anew when a new day comes', () => {
    let today = '2026-11-23';
    const { fixture } = openSmall(
      `${smallPack(norm('proef', 'check: {field: eind, at-least: {today: true}}'))}${sheet('eind: 2026-11-23\n')}`,
    );
    const service = new Service({ bundled: bundledPacks(), today: () => today });
    for (const { uri, text } of fixture.files.values()) service.set(uri, text);
    assert.deepEqual(said(service, blad), []);
    today = '2026-11-24';
    assert.deepEqual(said(service, blad), ['error proef']);
  });

  it('sees what changes in another document', () => {
    const service = workshop('{field: hoort-bij.aantal, at-least: 3}', 'hoort-bij: ander\n');
    assert.deepEqual(said(service, blad), ['error reference']);
    service.set(ander, 'kader: huis@1\ndocument: blad\nid: ander\naantal: 2\n');
    assert.deepEqual(said(service, blad), ['error proef']);
    service.set(ander, 'kader: huis@1\ndocument: blad\nid: ander\naantal: 3\n');
    assert.deepEqual(said(service, blad), []);
    service.remove(ander);
    assert.deepEqual(said(service, blad), ['error reference']);
  });
});

describe('a framework of a workspace itself', () => {
  it('is found in the folder that the workspace names, and in those of the settings', () => {
    const service = workshop('{field: titel, present: true}', '');
    assert.deepEqual(service.packFolders(), ['file:///werk/pakket/']);
    service.configure({ frameworks: ['file:///elders/', 'file:///werk/pakket/'] });
    assert.deepEqual(service.packFolders(), ['file:///werk/pakket/', 'file:///elders/']);
    assert.deepEqual([...service.packs().keys()], ['kader@1', 'huis@1']);
  });

  it('that is being edited checks the documents anew at once', () => {
    const service = workshop('{field: aantal, at-least: 3}', 'aantal: 3\n');
    assert.deepEqual(said(service, blad), []);
    const before = textOf(service, normen);
    service.set(normen, before.replace('at-least: 3', 'at-least: 4'));
    assert.deepEqual(said(service, blad), ['error proef']);
    assert.match(say(service.check(blad).problems[0]?.message ?? '', 'nl'), /ten minste 4/);
    service.set(normen, before);
    assert.deepEqual(said(service, blad), []);
  });

  it('changes its kinds and lists too', () => {
    const service = workshop('{field: titel, present: true}', 'titel: Iets\nkleur: paars\n');
    assert.deepEqual(said(service, blad), ['error term']);
    service.set(framework, textOf(service, framework).replace('rood: {', 'paars: {label: {nl: paars, en: purple}}\n      rood: {'));
    assert.deepEqual(said(service, blad), []);
    const kind = 'file:///werk/pakket/blad.kader.yaml';
    service.set(kind, textOf(service, kind).replace('required: [id]', 'required: [id, begin]'));
    assert.deepEqual(said(service, blad), ['error required']);
  });

  it('with an error in it costs only what the error stands on', () => {
    const service = workshop('{field: titel, present: true}', 'aantal: veel\n');
    service.set(normen, `${textOf(service, normen)}${norm('kapot', 'check: {field: nergens, present: true}')}`);
    assert.deepEqual(said(service, normen), ['error pack-path']);
    assert.deepEqual(said(service, blad), ['error proef', 'error type']);
    assert.deepEqual(
      service.check(blad).verdicts.map(({ norm: id }) => id),
      ['proef'],
    );
  });

  it('that is half typed leaves the rest of the workspace as it is', () => {
    const service = workshop('{field: titel, present: true}', 'titel: Iets\n');
    service.set(normen, textOf(service, normen).slice(0, -30));
    assert.doesNotThrow(() => service.uris().map((uri) => service.check(uri)));
    assert.deepEqual(said(service, blad), []);
    service.remove(framework);
    assert.deepEqual(said(service, blad), ['error header']);
    assert.deepEqual(said(service, 'file:///werk/werkruimte.kader.yaml'), ['error framework']);
  });

  it('goes when the workspace no longer names its folder', () => {
    const service = workshop('{field: titel, present: true}', 'titel: Iets\n');
    const workspace = 'file:///werk/werkruimte.kader.yaml';
    service.set(workspace, textOf(service, workspace).replace(/^eigen-kaders.*\n/m, ''));
    assert.deepEqual([...service.packs().keys()], ['kader@1']);
    assert.deepEqual(said(service, blad), ['error header']);
  });

  it('may stand beside that of another workspace', () => {
    const noord = openSmall(`${smallPack(norm('proef', 'check: {field: aantal, at-least: 3}'))}${sheet('aantal: 2\n')}`).fixture;
    const service = new Service({ bundled: bundledPacks(), today: () => asOf });
    for (const { uri, text } of noord.files.values()) {
      service.set(uri.replace('/werk/', '/werk/noord/'), text);
      service.set(
        uri.replace('/werk/', '/werk/zuid/'),
        text.replaceAll('huis@1', 'thuis@1').replace('id: huis', 'id: thuis').replace('at-least: 3', 'at-least: 1'),
      );
    }
    assert.deepEqual(said(service, 'file:///werk/noord/blad.kader.yaml'), ['error proef']);
    assert.deepEqual(said(service, 'file:///werk/zuid/blad.kader.yaml'), []);
  });
});

describe('an error in our own code', () => {
  function broken(onError?: (error: unknown) => void): Service {
    const { fixture } = openSmall(
      `${smallPack(norm('proef', 'check: {field: titel, present: true}'))}${sheet('')}${sheet('aantal: veel\n', 'ander')}`,
    );
    const service = new Service({ bundled: bundledPacks(), today: () => asOf, ...(onError && { onError }) });
    for (const { uri, text } of fixture.files.values()) service.set(uri, text);
    const kind = service.packs().get('huis@1')?.kinds.get('blad');
    assert.ok(kind);
    const { validate } = kind;
    const failing: typeof validate = (field, value) => {
      if ((value as { id?: string }).id === 'blad') throw new Error('a mistake of ours');
      return validate(field, value);
    };
    Object.assign(kind, { validate: failing });
    return service;
  }

  it('costs the answers of its own document only, and is told once', () => {
    const told: unknown[] = [];
    const service = broken((error) => told.push(error));
    assert.deepEqual(service.check(blad), { problems: [], verdicts: [] });
    assert.deepEqual(service.check(blad), { problems: [], verdicts: [] });
    assert.deepEqual(told.map(String), ['Error: a mistake of ours']);
    assert.deepEqual(said(service, ander), ['error proef', 'error type']);
  });

  it('is thrown where nobody listens for it, as in tests', () => assert.throws(() => broken().check(blad), /a mistake of ours/));

  it('in a feature costs its own answer only', () => {
    const told: unknown[] = [];
    const service = broken((error) => told.push(error));
    const fail = (): string => {
      throw new Error('in a feature');
    };
    assert.equal(service.guard(fail, 'otherwise'), 'otherwise');
    assert.equal(
      service.guard(() => 'an answer', 'otherwise'),
      'an answer',
    );
    assert.deepEqual(told.map(String), ['Error: in a feature']);
  });
});
