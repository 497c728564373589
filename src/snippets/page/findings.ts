import type {PageFinding, PageFindingCode} from '../page-report.js';

/** Whatever goes wrong in a page, in one list. */
export class Findings {
  readonly #all = new Map<string, PageFinding>();

  error(code: PageFindingCode, line: number, message: string): void {
    this.#add({code, severity: 'error', line, message});
  }

  warning(code: PageFindingCode, line: number, message: string): void {
    this.#add({code, severity: 'warning', line, message});
  }

  /** By line; each once. */
  get all(): readonly PageFinding[] {
    return [...this.#all.values()].sort((one, other) => one.line - other.line);
  }

  #add(finding: PageFinding): void {
    this.#all.set(`${String(finding.line)} ${finding.code} ${finding.message}`, finding);
  }
}

/** What an editor does where quotation marks were changed. */
export const pasteAsSource =
  'Paste the snippet again as source, with “Source code”, “HTML” or “Custom HTML”, and not from a word processor.';
