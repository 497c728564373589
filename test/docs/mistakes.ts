import {read} from './documents.js';

/** A Polish file that a slip, or a tool, has spoiled. */
interface Mistake {
  readonly content: string | Uint8Array;
  /** What the file is called, where that is what is wrong. */
  readonly name?: string;
}

const good = read('locales/pl.xlf');

/** The file with one message changed. */
const changed = (id: string, from: string | RegExp, to: string): Mistake => ({
  content: good.replace(new RegExp(`<trans-unit id="${id}">.*?</trans-unit>`, 's'), (unit) => unit.replace(from, to)),
});

/** The file with something more at the end of a translation. */
const added = (text: string): Mistake => changed('contact.emergency.note', '</target>', `${text}</target>`);

/** The file with another translation. */
const translated = (id: string, text: string): Mistake => changed(id, /(<target[^>]*>).*(?=<\/target>)/, `$1${text}`);

/** The file with a change outside of its messages. */
const rewritten = (from: string | RegExp, to: string): Mistake => ({content: good.replace(from, to)});

const state = 'state="needs-review-translation"';

/** By code of the gate, a file in which it finds that. */
export const mistakes: Readonly<Record<string, Mistake>> = {
  'digit-added': added(' 112'),
  'url-added': added(' www.policja.example'),
  'markup-added': added(' &lt;b&gt;'),
  'invisible-character': added('\u200F'),
  'placeholders-changed': changed('contact.run-by', /(<target.*?) <x [^>]*>/, '$1'),
  'placeholder-swapped': changed('needles.found.few', /(<target.*?)\{shown\}(.*?)\{all\}/, '$1{all}$2{shown}'),
  'empty-target': translated('contacts.save', ''),
  'source-changed': changed('contacts.save', 'Save', 'Keep'),
  'unknown-id': rewritten('"contacts.save"', '"contacts.keep"'),
  'doubled-id': changed('contacts.save', /^.*$/s, '$&$&'),
  'target-language': rewritten('target-language="pl"', 'target-language="cs"'),
  'source-language': rewritten('source-language="en"', 'source-language="de"'),
  malformed: added(' & już'),
  'not-xliff': {content: '<html><body>Kontakty alarmowe</body></html>'},
  'xliff-2': rewritten('version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"', 'version="2.0"'),
  'prefixed-namespace': {
    content: good.replaceAll(/(<\/?)(?=\w)/g, '$1xlf:').replace('xmlns=', 'xmlns:xlf='),
  },
  'second-file': rewritten(/<file.*<\/file>/s, '$&$&'),
  'foreign-unit': rewritten(
    '</body>',
    '<trans-unit id="contacts.save" xmlns="urn:oasis:names:tc:xliff:document:1.1"/></body>',
  ),
  doctype: rewritten('<xliff', '<!DOCTYPE xliff>\n<xliff'),
  'too-deep': added('<g>'.repeat(200) + '</g>'.repeat(200)),
  'too-large': {content: new Uint8Array(9_500_000)},
  encoding: {content: new TextEncoder().encode(good.replace('encoding="UTF-8"', 'encoding="windows-1250"'))},
  'file-name': {content: good, name: 'pl_PL'},

  untranslated: changed('contacts.save', /<target.*<\/target>/, ''),
  'plural-form': changed('needles.found.two', /(<source>)(.*)(<\/source>)/, `$&<target ${state}>$2</target>`),
  'placeholder-order': changed('needles.found.few', /(<target[^>]*>)(<x [^>]*>)(.*)(<x [^>]*>)/, '$1$4$3$2'),
  'same-as-source': translated('contacts.save', 'Save contact'),
  direction: translated('contacts.save', 'احفظ'),
  glossary: translated('needles.pharmacy', 'Ten sklep oferuje wymianę igieł i strzykawek.'),
  'end-punctuation': translated('contacts.save', 'Zapisz kontakt.'),
  'edge-white-space': translated('contacts.save', 'Zapisz kontakt '),
  'too-long': translated('contacts.save', 'Zapisz ten kontakt w swoim telefonie'),
  'unknown-state': changed('contacts.save', state, 'state="done"'),
  'state-contradicts': changed('contacts.save', /<trans-unit /, '$&approved="yes" '),
};

/** Codes of `npm run locales:extract` alone. */
export const ofExtraction = ['from-po', 'no-source'];
