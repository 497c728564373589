import {render} from 'lit';
import {pseudoLocales} from '../../translation/pseudo-locale.js';
import type {Finding, MessageStatus, SourceMessage} from '../../translation/types.js';
import type {DeskData} from './desk-data.js';
import * as model from './desk-model.js';
import {deskPage} from './desk-page.js';
import {type DeskView, deskView, flagsOf, pseudoView, withTooWide} from './desk-view.js';
import {download, loadFile} from './files.js';
import {useExampleAreas} from './example-area.js';
import {bothNames} from './both-names.js';
import {goToMessage, goToNews, goToUnseen} from './go-to.js';
import {followKey} from './preview-keys.js';
import {previewLanguage} from './preview-language.js';
import {PreviewPanel, type Width} from './preview-panel.js';
import type {PreviewWidget} from './preview-widget.js';
import type {Preview} from './previews.js';
import {type Group, groupRows, neighbour, unseenRows} from './row-groups.js';
import {type Filter, narrow, type Row} from './rows.js';
import {bringUpToDate, type Outdated, outdated, sayLanguage} from './up-to-date.js';
import {counted, type Mark, marks, statusNames} from './words.js';

/** What the switches and fields of the page are set to. */
interface Settings {
  readonly filter: Filter;
  readonly query: string;
  readonly width: Width;
  readonly theme: 'light' | 'dark';
  /** What is typed as the code of a new language. */
  readonly newCode: string;
}

/** Where the list and the previews stand side by side; workspace.css says the same. */
const sideBySide = '(min-width: 900px) and (min-height: 500px)';

/** The translators' desk: what is open, what is chosen, and what each part of the page does. */
export class Desk implements Settings {
  filter: Filter = 'all';
  query = '';
  width: Width = matchMedia('(min-width: 420px)').matches ? 320 : 200;
  theme: 'light' | 'dark' = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  newCode = '';
  readonly marks = new Set<Mark>(marks);

  /** What is shown; absent until something is open. */
  view: DeskView | undefined;
  /** The message that is chosen. */
  selected: string | undefined;
  /** What a screen reader is told. */
  said = '';
  /** A file that could not be opened, and why. */
  unreadable: {readonly name: string; readonly findings: readonly Finding[]} | undefined;
  /** How the open file differs from the messages of the site. */
  outdated: Outdated | undefined;
  /** What waits for an answer on whether changes may be lost. */
  pending: (() => unknown) | undefined;

  readonly panel = new PreviewPanel({
    chosen: (id) => this.edit(id),
    changed: () => this.draw(),
    frames: () => this.root.querySelector('.frames'),
  });

  readonly #context: model.DeskContext;
  #file: model.DeskFile | undefined;
  /** The file as it was opened or downloaded last. */
  #saved: model.DeskFile | undefined;

  constructor(
    private readonly root: HTMLElement,
    readonly data: DeskData,
  ) {
    this.#context = {messages: new Map(data.messages.map((message) => [message.id, message])), glossary: data.glossary};
    useExampleAreas();
    this.draw();
  }

  /** Whether there are changes that would be lost with the page. */
  get unsaved(): boolean {
    return this.#file?.text !== this.#saved?.text || (this.changes > 0 && this.#file?.edits !== this.#saved?.edits);
  }

  get changes(): number {
    return this.#file?.edits.size ?? 0;
  }

  get rows(): readonly Row[] {
    return withTooWide(this.view?.rows ?? [], this.panel.tooWide);
  }

  get shownRows(): readonly Row[] {
    return narrow(this.rows, this.filter, this.query, this.selected);
  }

  get groups(): readonly Group[] {
    return groupRows(this.shownRows, this.panel.order);
  }

  get unseen(): readonly Row[] {
    return unseenRows(this.rows, this.panel.places);
  }

  /** The previews that show a message. */
  placesOf(id: string): readonly Preview[] {
    return this.panel.places.get(id) ?? [];
  }

  /** Changes switches and fields of the page. */
  set(settings: Partial<Settings>): void {
    Object.assign(this, settings);
    this.draw();
  }

  toggleMark(mark: Mark, on: boolean): void {
    if (on) this.marks.add(mark);
    else this.marks.delete(mark);
    this.draw();
  }

  /** Runs what would lose changes, at once where there are none, else after the translator has agreed. */
  leave(then: () => unknown): void {
    this.pending = this.unsaved ? then : undefined;
    if (this.pending) this.draw();
    else then();
  }

  /** Answers the question whether changes may be lost. */
  answer(lose: boolean): void {
    const then = this.pending;
    this.pending = undefined;
    this.draw();
    if (lose) then?.();
  }

  /** Opens a file that was dropped or chosen. */
  async openFile(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    this.leave(() => this.#opened(file.name, model.openFile(file.name, bytes, this.#context)));
  }

  /** Opens a language of the site, or one that is made from English. */
  openFromSite(locale: string): void {
    this.leave(async () => {
      const madeFromEnglish = pseudoLocales.find((one) => one === locale);
      if (madeFromEnglish) {
        this.#begin(undefined, pseudoView(madeFromEnglish, this.#context));
        return;
      }
      const name = `${locale}.xlf`;
      const loaded = await loadFile(`locales/${name}`);
      this.#opened(name, 'bytes' in loaded ? model.openFile(name, loaded.bytes, this.#context) : loaded);
    });
  }

  /** Begins a file for a language that the site lacks. */
  start(locale: string): void {
    this.leave(() => this.#opened(`${locale}.xlf`, model.openNew(locale, this.#context)));
  }

  /** Hands out the file with the changes. */
  download(): void {
    if (!this.#file) return;
    download(this.#file.name, model.bytesOf(this.#file, this.#context));
    this.#saved = this.#file;
    this.#say(`${this.#file.name} is saved where your browser keeps downloads.`);
  }

  /** Gives the open file the messages of the site. */
  bringUpToDate(): void {
    if (this.#file) this.#show(bringUpToDate(this.#file, this.#context));
    this.#say('Your file has the messages of the site now.');
    goToNews(this.root);
  }

  /** Has the open file say the language that its name says. */
  sayLanguage(): void {
    if (this.#file) this.#show(sayLanguage(this.#file, this.#context));
    this.#say('Your file says its language now.');
    goToNews(this.root);
  }

  setText(message: SourceMessage, text: string): void {
    if (this.#file) this.#show(model.withText(this.#file, message, text));
  }

  setStatus(message: SourceMessage, status: MessageStatus): void {
    if (this.#file) this.#show(model.withStatus(this.#file, message, status));
  }

  putBack(message: SourceMessage): void {
    if (this.#file) this.#show(model.withoutEdit(this.#file, message.id));
    goToMessage(message.id);
    this.#say('Put back.');
  }

  /** Chooses a message in the list: its places light up. */
  select(id: string | undefined): void {
    this.selected = id;
    this.panel.light(id);
    if (id !== undefined) {
      const places = this.placesOf(id).length;
      this.#say(`Chosen. It stands in ${counted(places, 'preview')}.`);
      // Where the previews stand below the list, the page would jump away from it.
      if (matchMedia(sideBySide).matches && !this.panel.reveal(id)) goToUnseen(this.root);
    } else this.draw();
  }

  /** Chooses a message where it stands: the field to translate it opens. */
  edit(id: string): void {
    this.selected = id;
    this.panel.light(id);
    this.#say('Chosen.');
    goToMessage(id);
  }

  /** Goes to the message before or after the chosen one. */
  step(by: 1 | -1): void {
    const next = neighbour(this.groups, this.selected, by);
    if (next === undefined) {
      this.#say(by > 0 ? 'This is the last message.' : 'This is the first message.');
      return;
    }
    this.select(next);
    goToMessage(next);
  }

  /** Goes from a message in the list to one of its places. */
  show(id: string, preview: string): void {
    this.select(id);
    const widget = this.panel.reveal(id, preview);
    const [place] = widget?.places(id) ?? [];
    if (place) widget?.focus(place);
  }

  /** The keyboard's way through a preview. */
  keyInPreview(event: KeyboardEvent, widget: PreviewWidget): void {
    const followed = followKey(event, widget);
    if (!followed) return;
    const {id, place, of} = followed.stop;
    const row = this.rows.find(({message}) => message.id === id);
    if (followed.choose) this.edit(id);
    else if (row) this.#say(`${statusNames[row.status]}. Text ${String(place)} of ${String(of)}. Enter chooses it.`);
  }

  draw(): void {
    this.panel.dress(this.theme, [...this.marks]);
    render(deskPage(this), this.root);
    const dialog = this.root.querySelector('dialog');
    if (this.pending && dialog && !dialog.open) dialog.showModal();
    if (!this.pending) dialog?.close();
  }

  #opened(name: string, opened: model.Opened): void {
    if ('file' in opened) {
      this.#begin(opened.file);
      return;
    }
    this.unreadable = {name, findings: opened.findings};
    this.draw();
    goToNews(this.root);
  }

  /** Shows something else than before. */
  #begin(file: model.DeskFile | undefined, view?: DeskView): void {
    this.#saved = file;
    this.unreadable = undefined;
    this.select(undefined);
    this.#show(file, view);
    this.#say(`${bothNames(this.view?.locale ?? '')} is open. ${counted(this.rows.length, 'message')}.`);
    goToNews(this.root);
  }

  /** Shows a file as it is now, everywhere. */
  #show(file: model.DeskFile | undefined, view = file && deskView(file, this.#context)): void {
    if (file?.text !== this.#file?.text) this.outdated = file && outdated(file, this.#context);
    this.#file = file;
    this.view = view;
    if (!view) return;
    const flags = new Map(view.rows.map((row) => [row.message.id, flagsOf(row)]));
    this.panel.speak(previewLanguage(view.data, (id) => flags.get(id) ?? []));
    this.draw();
    this.panel.refresh();
  }

  #say(text: string): void {
    this.said = text;
    this.draw();
  }
}
